/** Definitions from OpenAPI v3 documents, as an API server serves them: one document for each group and version. */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as t from 'io-ts'
import { map, type Model, model, optional, string } from 'io-ts-kubernetes/codec'
import { all, fail, type Result, type SchemaError, traverse } from '../SchemaError'
import { checkSame } from './checkSame'
import { decodeAt } from './decode'
import { checkName } from './names'
import { type GroupVersionKind, Schema } from './Schema'

/** A named schema of a document, and the file that it is in. */
export interface Definition {
  readonly file: string
  readonly id: string
  readonly schema: Schema
}

export type Definitions = ReadonlyMap<string, Definition>

interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>
}
interface Document {
  readonly openapi?: string
  readonly swagger?: string
  readonly components?: Components
}
const Document: Model<Document> = model<Document>('Document', {
  openapi: optional(string),
  swagger: optional(string),
  components: optional(model<Components>('Components', { schemas: optional(map(Schema)) }))
})

/** The document at the root, `/openapi/v3`. */
const DocumentList = t.type({ paths: t.record(t.string, t.type({ serverRelativeURL: t.string })) })

/** Returns the definitions of a document. */
export const definitionsOf = (file: string, document: unknown): Result<ReadonlyArray<Definition>> =>
  pipe(
    decodeAt(Document, { file })(document),
    E.chain(({ openapi, swagger, components }): Result<ReadonlyArray<Definition>> => {
      if (swagger !== undefined) return fail({ file, message: V2 })
      if (openapi === undefined && DocumentList.is(document)) return fail({ file, message: LIST })
      if (openapi?.startsWith('3.') !== true)
        return fail({ file, message: 'not an OpenAPI v3 document: "openapi" must be "3.…"' })
      if (components?.schemas === undefined) return fail({ file, message: 'the document has no components.schemas' })
      return pipe(
        Object.entries(components.schemas).map(([id, schema]) => ({ file, id, schema })),
        traverse((definition) =>
          pipe(
            checkNames(definition),
            E.map(() => definition)
          )
        )
      )
    })
  )

/** Fails for names of a definition that cannot be names of files or models. */
const checkNames = (definition: Definition): Result<unknown> => {
  const { file, id } = definition
  return all([
    checkName('id', { file, field: 'components.schemas', definition: JSON.stringify(id) }, id),
    ...kindsOf(definition).flatMap(({ group = '', version, kind }, index) => {
      const at = (field: string): Omit<SchemaError, 'message'> => ({
        file,
        definition: id,
        field: `${KINDS}[${index}].${field}`
      })
      return [
        checkName('group', at('group'), group),
        checkName('version', at('version'), version),
        checkName('kind', at('kind'), kind)
      ]
    })
  ])
}

const LIST =
  'the document has no definitions: it lists the documents of all groups. Get that of a group: ' +
  'kubectl get --raw /openapi/v3/apis/GROUP/VERSION, or /openapi/v3/api/v1 for the core group'

const V2 =
  'OpenAPI v2 is not supported: it has no "default", which tells a struct by value from a pointer. ' +
  'Use v3: kubectl get --raw /openapi/v3/apis/GROUP/VERSION'

/**
 * Joins the definitions of several documents. The same definition may be in many documents; only its kinds may differ,
 * since `DeleteOptions` has one for each group.
 */
export const join = (documents: ReadonlyArray<ReadonlyArray<Definition>>): Result<Definitions> =>
  pipe(
    documents.flat(),
    checkSame(({ id }) => id, fingerprint),
    E.map(() => withAllKinds(documents.flat()))
  )

const withAllKinds = (definitions: ReadonlyArray<Definition>): Definitions => {
  const joined = new Map<string, Definition>()
  for (const definition of definitions) {
    const before = joined.get(definition.id)
    joined.set(
      definition.id,
      before === undefined
        ? definition
        : { ...before, schema: { ...before.schema, [KINDS]: union(before, definition) } }
    )
  }
  return joined
}

const KINDS = 'x-kubernetes-group-version-kind'

const fingerprint = ({ schema }: Definition): string => JSON.stringify({ ...schema, [KINDS]: undefined })

/** Returns the kinds of a definition. */
export const kindsOf = ({ schema }: Definition): ReadonlyArray<GroupVersionKind> => schema[KINDS] ?? []

const union = (before: Definition, after: Definition): ReadonlyArray<GroupVersionKind> => {
  const known = new Set(kindsOf(before).map(apiVersionKind))
  return [...kindsOf(before), ...kindsOf(after).filter((kind) => !known.has(apiVersionKind(kind)))]
}

/** Returns a kind as `--kinds` names it: `apps/v1/Deployment`, `v1/Pod`. */
export const apiVersionKind = (kind: GroupVersionKind): string => `${apiVersionOf(kind)}/${kind.kind}`

/** Returns the `apiVersion` of a kind: `apps/v1`, `v1`. */
export const apiVersionOf = ({ group = '', version }: GroupVersionKind): string =>
  group === '' ? version : `${group}/${version}`

/** What the references to definitions begin with. */
export const PREFIX = '#/components/schemas/'

/** Returns the reference of a schema: its own, or the only one in `allOf`, beside which there may be other words. */
export const referenceIn = ({ $ref, allOf }: Schema): string | undefined =>
  $ref ?? (allOf?.length === 1 ? allOf[0]?.$ref : undefined)

/** Returns the id of the definition that a reference names, or `undefined` if it names something else. */
export const targetOf = ($ref: string): string | undefined =>
  $ref.startsWith(PREFIX) ? $ref.slice(PREFIX.length) : undefined
