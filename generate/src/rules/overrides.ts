/** What no schema tells: a table for Kubernetes, held to Go's types by a test, and the user's own table. */
import { listOf, reference, type Type, word } from '../model/Model'

/** What to change about a field: whether it is required, a secret, a pointer of Go, or which type it has. */
export interface FieldOverride {
  readonly required?: boolean
  readonly secret?: boolean
  readonly pointer?: boolean
  readonly type?: Type
}

/** The overrides of definitions: those that are a type of the library, and the fields of others, by path. */
export interface Overrides {
  readonly types: ReadonlyMap<string, Type>
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, FieldOverride>>
}

const JSON_SCHEMA = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps'

/** The definitions that are types of the library: Go reads and writes them with functions of their own. */
const types: ReadonlyArray<readonly [string, Type]> = [
  ['io.k8s.apimachinery.pkg.api.resource.Quantity', word('Quantity')],
  ['io.k8s.apimachinery.pkg.util.intstr.IntOrString', word('IntOrString')],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.Time', word('Time')],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime', word('MicroTime')],
  ['io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1', word('jsonObject')],
  ['io.k8s.apimachinery.pkg.runtime.RawExtension', word('json')],
  ['io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON', word('json')],
  [
    `${JSON_SCHEMA}OrBool`,
    {
      _tag: 'ByJsonType',
      types: [
        ['object', reference(JSON_SCHEMA)],
        ['boolean', word('boolean')]
      ]
    }
  ],
  [
    `${JSON_SCHEMA}OrArray`,
    {
      _tag: 'ByJsonType',
      types: [
        ['object', reference(JSON_SCHEMA)],
        ['array', listOf(reference(JSON_SCHEMA))]
      ]
    }
  ],
  [
    `${JSON_SCHEMA}OrStringArray`,
    {
      _tag: 'ByJsonType',
      types: [
        ['object', reference(JSON_SCHEMA)],
        ['array', listOf(word('string'))]
      ]
    }
  ]
]

/** Overrides of Kubernetes' own definitions. */
export const kubernetes: Overrides = {
  types: new Map(types),
  fields: new Map()
}

/** Joins two tables. The second one wins. */
export const concat = (first: Overrides, second: Overrides): Overrides => {
  const fields = new Map(first.fields)
  for (const [id, own] of second.fields) {
    const joined = new Map(fields.get(id))
    for (const [path, override] of own) joined.set(path, { ...joined.get(path), ...override })
    fields.set(id, joined)
  }
  return { types: new Map([...first.types, ...second.types]), fields }
}

/** Returns the override of a field of a definition. */
export const overrideOf = ({ fields }: Overrides, id: string, path: string): FieldOverride =>
  fields.get(id)?.get(path) ?? {}
