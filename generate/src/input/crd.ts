/** Custom resources from CustomResourceDefinitions: `apiextensions.k8s.io/v1`, alone or in a List. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as t from 'io-ts'
import { boolean, list, type Model, model, optional, required, string } from 'io-ts-kubernetes/codec'
import { all, fail, type Result, type SchemaError, traverse } from '../SchemaError'
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

/** The custom resources of an input, and what it says about others. */
export interface CustomResources {
  readonly resources: ReadonlyArray<CustomResource>
  /** The API group of each definition, with the versions that are served. */
  readonly groups: ReadonlyArray<{ readonly group: string; readonly versions: ReadonlyArray<string> }>
  /** Why definitions were left out. */
  readonly notices: ReadonlyArray<SchemaError>
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

/** The part of a definition that tells its kinds. */
const Kinds = t.type({
  spec: t.type({
    group: t.string,
    names: t.intersection([t.type({ kind: t.string }), t.partial({ listKind: t.string })]),
    versions: t.array(t.intersection([t.type({ name: t.string }), t.partial({ served: t.unknown })]))
  })
})

/**
 * Returns the custom resources of the documents of a file. Objects of other kinds are left out: the files that projects
 * publish have them too. If kinds such as `example.com/v1/Database` are named, other definitions need not be valid.
 */
export const customResourcesOf = (
  file: string,
  documents: ReadonlyArray<unknown>,
  kinds: ReadonlyArray<string> = []
): Result<CustomResources> => {
  const definitions = documents.flatMap(flatten).filter((document) => Document.is(document) && document.kind === KIND)
  if (definitions.length === 0) return fail({ file, message: `has no ${KIND}` })
  const isNamed = (document: unknown): boolean =>
    kinds.length === 0 || kindsOf(document).some((kind) => kinds.includes(kind))
  const isServed = (document: unknown): boolean => groupsOf(document).every(({ versions }) => versions.length > 0)
  return pipe(
    definitions.filter(isServed),
    traverse((document) => {
      const resources = versionsOf(file, document)
      return E.isRight(resources) || isNamed(document) ? resources : E.right([])
    }),
    E.map((resources) => ({
      resources: resources.flat(),
      groups: definitions.flatMap(groupsOf),
      notices: definitions
        .filter((document) => !isServed(document) && isNamed(document))
        .map((document) => ({
          file,
          definition: nameOf(document),
          field: 'spec.versions',
          message: 'no version is served, so the definition is left out'
        }))
    }))
  )
}

/** Returns the kinds of a definition, also of versions that are not served. */
const kindsOf = (document: unknown): ReadonlyArray<string> => {
  if (!Kinds.is(document)) return []
  const { group, names, versions } = document.spec
  const { kind, listKind = `${kind}List` } = names
  return versions.flatMap(({ name }) => [`${group}/${name}/${kind}`, `${group}/${name}/${listKind}`])
}

/** Returns the API group of a definition with its served versions; or nothing if it has no valid group. */
const groupsOf = (document: unknown): CustomResources['groups'] => {
  if (!Kinds.is(document)) return []
  const { group, versions } = document.spec
  return [{ group, versions: versions.filter(({ served }) => served !== false).map(({ name }) => name) }]
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
