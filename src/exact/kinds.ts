/**
 * Finds kind and apiVersion of a document as Go does before it decodes the document.
 *
 * Source: k8s.io/apimachinery pkg/runtime/serializer/json (meta.go, json.go). It uses encoding/json: keys are compared
 * without regard to case, and the last value other than null is used.
 */
import type { HasDescription, Description, LiteralDescription } from '../codec/description'
import { memoize } from '../internal/memoize'
import { isNonArrayObject } from '../internal/object'
import { type Cursor, QUOTE, readMembers, readString, skipSpace, takeValue } from './cursor'

type KindKey = 'kind' | 'apiVersion'

/**
 * The field of a model that holds its kind or its apiVersion.
 *
 * @internal
 */
export interface KindField {
  readonly key: KindKey
  readonly codec: HasDescription
  readonly values: ReadonlyArray<string>
}

const fieldOf = (key: string, codec: HasDescription): ReadonlyArray<KindField> =>
  (key === 'kind' || key === 'apiVersion') && codec.description._tag === 'Literal'
    ? [{ key, codec, values: (codec.description satisfies LiteralDescription).values }]
    : []

/**
 * Returns the fields kind and apiVersion of a model, if it has them.
 *
 * @internal
 */
export const getKindFields: (description: Description) => ReadonlyArray<KindField> = /*#__PURE__*/ memoize(
  (description: Description) =>
    description._tag === 'Model' ? description.fields.flatMap(({ key, codec }) => fieldOf(key, codec)) : []
)

/** Matches with Unicode's simple case folding, as Go does: U+212A equals K, and U+017F equals s. */
const FOLDED = /^(?:(kind)|apiversion)$/iu

const toKindKey = (key: string): KindKey | undefined => {
  const match = FOLDED.exec(key)
  return match === null ? undefined : match[1] === undefined ? 'apiVersion' : 'kind'
}

/**
 * Returns true if kind and apiVersion of a parsed document are absent, or are the model's, with keys in the usual case.
 *
 * @internal
 */
export const areKindsPlain = (tree: unknown, description: Description): boolean => {
  const fields = getKindFields(description)
  if (fields.length === 0 || !isNonArrayObject(tree)) return true
  for (const key in tree) {
    // few other keys have these lengths: of the fields of an object, only spec
    if (key.length !== KIND.length && key.length !== API_VERSION.length) continue
    if (key === KIND || key === API_VERSION) {
      for (const field of fields) if (field.key === key && !isOneOf(field, tree[key])) return false
    } else if (key !== 'spec' && FOLDED.test(key)) return false
  }
  return true
}

const KIND = 'kind'
const API_VERSION = 'apiVersion'

// `includes` accepts any value at run time
const isOneOf = ({ values }: KindField, u: unknown): boolean => values.includes(u as string)

/**
 * The kind and apiVersion that Go finds in a document, and the keys in another case whose value is not a string.
 *
 * @internal
 */
export interface Kinds {
  readonly found: ReadonlyMap<KindKey, string>
  readonly wrong: ReadonlyArray<{ readonly key: string; readonly json: string }>
}

/**
 * Reads kind and apiVersion of the object at the cursor.
 *
 * @internal
 */
export const readKinds = (cursor: Cursor): Kinds => {
  const found = new Map<KindKey, string>()
  const wrong: Array<{ readonly key: string; readonly json: string }> = []
  readMembers(cursor, (key) => {
    const kindKey = toKindKey(key)
    if (kindKey !== undefined && skipSpace(cursor) === QUOTE) {
      found.set(kindKey, readString(cursor))
    } else {
      const json = takeValue(cursor)
      // a wrong value at the key of the field is reported when the field is decoded
      if (kindKey !== undefined && key !== kindKey && json !== 'null') wrong.push({ key, json })
    }
  })
  return { found, wrong }
}

/**
 * Returns true if Go accepts a kind or apiVersion at the endpoint of a model. Go replaces `""`, `/` and `group/` by the
 * endpoint's own.
 *
 * @internal
 */
export const isOfEndpoint = ({ key, values }: KindField, text: string): boolean =>
  text === '' || values.includes(text) || (key === 'apiVersion' && values.some((value) => isVersionOf(value, text)))

/** Source: ParseGroupVersion, k8s.io/apimachinery pkg/runtime/schema/group_version.go. */
const isVersionOf = (apiVersion: string, text: string): boolean => {
  const [version = '', group = ''] = apiVersion.split('/').reverse()
  return text === '/' || text === `${group}/` || text === `${group}/${version}`
}
