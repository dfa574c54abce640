/** Custom resources from CustomResourceDefinitions: `apiextensions.k8s.io/v1`, alone or in a List. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as t from 'io-ts'
import { boolean, list, type Model, model, optional, required, string } from 'io-ts-kubernetes/codec'
import { all, fail, type Result, traverse } from '../SchemaError'
import { decodeAt } from './decode'
import { checkName } from './names'
import { Schema } from './Schema'

/** A served version of a custom resource. */
export interface CustomResource {
  readonly file: string
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly listKind: string
  readonly schema: Schema
}

interface Validation {
  readonly openAPIV3Schema?: Schema
}
interface Version {
  readonly name: string
  readonly served: boolean
  readonly schema?: Validation
}
const Version: Model<Version> = model<Version>('Version', {
  name: required(string),
  served: required(boolean),
  schema: optional(model<Validation>('Validation', { openAPIV3Schema: optional(Schema) }))
})

interface Names {
  readonly kind: string
  readonly listKind?: string
}
interface Spec {
  readonly group: string
  readonly names: Names
  readonly versions: ReadonlyArray<Version>
}
interface Metadata {
  readonly name?: string
}
interface Definition {
  readonly metadata?: Metadata
  readonly spec: Spec
}
const Definition: Model<Definition> = model<Definition>('CustomResourceDefinition', {
  metadata: optional(model<Metadata>('Metadata', { name: optional(string) })),
  spec: required(
    model<Spec>('Spec', {
      group: required(string),
      names: required(model<Names>('Names', { kind: required(string), listKind: optional(string) })),
      versions: required(list(Version))
    })
  )
})

const KIND = 'CustomResourceDefinition'

/** The part of a document that tells what it is. Other parts, such as `metadata`, may be wrong: decoding reports that. */
const Document = t.partial({ apiVersion: t.unknown, kind: t.unknown, items: t.unknown, metadata: t.unknown })

const Named = t.type({ name: t.string })

/**
 * Returns the custom resources of the documents of a file. Objects of other kinds are left out: the files that projects
 * publish have them too.
 */
export const customResourcesOf = (
  file: string,
  documents: ReadonlyArray<unknown>
): Result<ReadonlyArray<CustomResource>> => {
  const definitions = documents.flatMap(flatten).filter((document) => Document.is(document) && document.kind === KIND)
  return definitions.length === 0
    ? fail({ file, message: `has no ${KIND}` })
    : pipe(
        definitions,
        traverse((document) => versionsOf(file, document)),
        E.map((resources) => resources.flat())
      )
}

/** Returns the items of a List, which `kubectl get crds -o json` prints. */
const flatten = (document: unknown): ReadonlyArray<unknown> =>
  Document.is(document) && t.UnknownArray.is(document.items) && /List$/.test(String(document.kind))
    ? // the items of a typed list may have no kind
      document.items.map((item) =>
        document.kind === `${KIND}List` && Document.is(item)
          ? { kind: KIND, apiVersion: document.apiVersion, ...item }
          : item
      )
    : [document]

const nameOf = (document: unknown): string =>
  Document.is(document) && Named.is(document.metadata) ? document.metadata.name : KIND

const versionsOf = (file: string, document: unknown): Result<ReadonlyArray<CustomResource>> => {
  const definition = nameOf(document)
  if (Document.is(document) && document.apiVersion !== 'apiextensions.k8s.io/v1') {
    return fail({ file, definition, field: 'apiVersion', message: 'must be "apiextensions.k8s.io/v1"' })
  }
  return pipe(
    decodeAt(Definition, { file, definition })(document),
    E.chain(({ spec: { group, names, versions } }) => {
      if (!versions.some(({ served }) => served)) {
        return fail({ file, definition, field: 'spec.versions', message: 'no version is served' })
      }
      const { kind, listKind = `${kind}List` } = names
      const check = (rule: 'group' | 'version' | 'kind', field: string, name: string): Result<void> =>
        checkName(rule, { file, definition, field }, name)
      const checks = all([
        check('group', 'spec.group', group),
        check('kind', 'spec.names.kind', kind),
        check('kind', 'spec.names.listKind', listKind)
      ])
      const resources = all(
        versions.flatMap(({ name, served, schema }, index): ReadonlyArray<Result<CustomResource>> => {
          if (!served) return []
          const version = check('version', `spec.versions[${index}].name`, name)
          if (E.isLeft(version)) return [version]
          const root = schema?.openAPIV3Schema
          if (root === undefined) {
            const field = `spec.versions[${index}].schema.openAPIV3Schema`
            return [fail({ file, definition, field, message: 'the version has no schema' })]
          }
          return [E.right({ file, group, version: name, kind, listKind, schema: root })]
        })
      )
      return pipe(
        all([E.map(() => [])(checks), resources]),
        E.map((lists) => lists.flat())
      )
    })
  )
}
