/** Small inputs for tests: OpenAPI documents and CustomResourceDefinitions. */

/** Returns an OpenAPI v3 document with definitions. */
export const openapi = (schemas: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ openapi: '3.0.0', components: { schemas } })

/** Returns the words by which a definition is a kind. */
export const kindIs = (group: string, version: string, kind: string): unknown => ({
  'x-kubernetes-group-version-kind': [{ group, version, kind }]
})

/** Returns a reference to a definition, beside which there may be other words. */
export const ref = (id: string): unknown => ({ allOf: [{ $ref: `#/components/schemas/${id}` }] })

/** Returns a CustomResourceDefinition with one version and the properties of `spec`. */
export const crd = (
  spec: unknown,
  options: {
    readonly group?: string
    readonly kind?: string
    readonly listKind?: string
    readonly version?: unknown
  } = {}
): unknown => {
  const { group = 'example.com', kind = 'Database', listKind = `${kind}List` } = options
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${kind.toLowerCase()}s.example.com` },
    spec: {
      group,
      names: { kind, listKind, plural: `${kind.toLowerCase()}s` },
      versions: [
        options.version ?? {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', properties: { spec } } }
        }
      ]
    }
  }
}

/** Returns the schema of an object. */
export const object = (
  properties: Readonly<Record<string, unknown>>,
  required: ReadonlyArray<string> = []
): unknown => ({
  type: 'object',
  properties,
  required
})
