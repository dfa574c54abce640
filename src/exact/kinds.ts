/**
 * Finds kind and apiVersion of a document as Go does before it decodes the document.
 *
 * Source: k8s.io/apimachinery pkg/runtime/serializer/json (meta.go, json.go). It uses encoding/json: keys are compared
 * without regard to case, and the last value other than null is used.
 */
import type { Description, HasDescription } from '../codec/description'
import { isNonArrayObject, isOneOf } from '../internal/object'
import { type Cursor, exampleAt, readMembers, readString, skipValue } from './cursor'

const KIND = 'kind'
const API_VERSION = 'apiVersion'

type KindKey = typeof KIND | typeof API_VERSION

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

/**
 * Returns the fields kind and apiVersion of a model, if it has them.
 *
 * @internal
 */
export const getKindFields = (description: Description): ReadonlyArray<KindField> =>
  description._tag === 'Model'
    ? description.fields.flatMap(({ key, codec }) =>
        (key === KIND || key === API_VERSION) && codec.description._tag === 'Literal'
          ? [{ key, codec, values: codec.description.values }]
          : []
      )
    : []

/** Matches with Unicode's simple case folding, as Go does: U+212A equals K, and U+017F equals s. */
const FOLDED = /^(?:kind|apiversion)$/iu

const toKindKey = (key: string): KindKey | undefined =>
  !FOLDED.test(key) ? undefined : key.length === KIND.length ? KIND : API_VERSION

/**
 * Returns true if kind and apiVersion of a parsed document are absent, or are the model's, with keys in the usual case.
 *
 * @internal
 */
export const areKindsPlain = (tree: unknown, fields: ReadonlyArray<KindField>): boolean => {
  if (fields.length === 0 || !isNonArrayObject(tree)) return true
  for (const key in tree) {
    // few other keys have these lengths: of the fields of an object, only spec
    if (key.length !== KIND.length && key.length !== API_VERSION.length) continue
    if (key === KIND || key === API_VERSION) {
      if (!isAccepted(fields, key, tree[key])) return false
    } else if (key !== 'spec' && FOLDED.test(key)) return false
  }
  return true
}

/**
 * Returns false if the field of this key has other values. A loop: with an iterator, a small document takes 3 % of
 * `JSON.parse` longer.
 */
const isAccepted = (fields: ReadonlyArray<KindField>, key: KindKey, u: unknown): boolean => {
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]
    if (field?.key === key && !isOneOf(field.values, u)) return false
  }
  return true
}

/**
 * Returns the kind and apiVersion that Go finds in the object at the cursor. `refuse` is called with each key in another
 * case whose value is not a string, and with an example of the value.
 *
 * @internal
 */
export const readKinds = (
  cursor: Cursor,
  refuse: (key: string, example: unknown) => void
): ReadonlyMap<KindKey, string> => {
  const found = new Map<KindKey, string>()
  readMembers(cursor, (key) => {
    const kindKey = toKindKey(key)
    const example = exampleAt(cursor)
    if (kindKey !== undefined && example === '') {
      found.set(kindKey, readString(cursor))
    } else {
      skipValue(cursor)
      // a wrong value at the key of the field is reported when the field is decoded
      if (kindKey !== undefined && key !== kindKey && example !== null) refuse(key, example)
    }
  })
  return found
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
