/**
 * Where in a document something stands: io-ts's context for it, and Kubernetes' path.
 *
 * @internal
 */
import type * as t from 'io-ts'
import { goQuote } from './goQuote'
import { escapeUnprintable } from './printable'

/**
 * A part of a document, as the way to it from the part around it. The outermost one hangs on the context in which
 * somebody else's codec called ours.
 *
 * @internal
 */
export type Place =
  | { readonly _tag: 'Outermost'; readonly context: t.Context }
  | {
      readonly _tag: 'Field' | 'Index' | 'Key'
      readonly parent: Place
      readonly key: string
      readonly codec: t.Decoder<unknown, unknown>
    }

// -------------------------------------------------------------------------------------
// keys
// -------------------------------------------------------------------------------------

/** So much of a key that somebody sent is repeated in an error. */
const MAX_KEY_LENGTH = 256

const cut = (key: string): string => (key.length > MAX_KEY_LENGTH ? `${key.slice(0, MAX_KEY_LENGTH)}…` : key)

/**
 * A key that somebody sent, fit to be printed.
 *
 * @internal
 */
export const printKey = (key: string): string => (PLAIN.test(key) ? key : escapeUnprintable(cut(key)))

/** What nearly all keys are. */
const PLAIN = /^[ -~]{0,256}$/

// -------------------------------------------------------------------------------------
// contexts
// -------------------------------------------------------------------------------------

/**
 * io-ts's context of a place, without the input.
 *
 * @internal
 */
export const toContext = (place: Place): t.Context =>
  place._tag === 'Outermost'
    ? place.context.map(({ key, type }) => ({ key: printKey(key), type }))
    : [...toContext(place.parent), { key: printKey(place.key), type: place.codec }]

// -------------------------------------------------------------------------------------
// paths
// -------------------------------------------------------------------------------------

type Step = { readonly _tag: 'Field' | 'Index' | 'Key'; readonly key: string }

/**
 * Kubernetes' path of a place, as validation and decoding write it: `spec.audiences[1]`,
 * `status.user.extra[example.com/k][0]`, `''` for the whole document.
 *
 * @internal
 */
export const toPath = (place: Place): string => renderPath(toSteps(place))

/**
 * Kubernetes' path of a context that io-ts's own codecs made.
 *
 * @internal
 */
export const contextToPath = (context: t.Context): string => renderPath(contextToSteps(context))

/**
 * Kubernetes' path as its strict decoder writes it, with dots before map keys, and quoted.
 *
 * @internal
 */
export const toStrictPath = (place: Place): string =>
  goQuote(
    toSteps(place).reduce(
      (path, { _tag, key }) => (_tag === 'Index' ? `${path}[${key}]` : path === '' ? cut(key) : `${path}.${cut(key)}`),
      ''
    )
  )

const renderPath = (steps: ReadonlyArray<Step>): string =>
  steps.reduce((path, { _tag, key }) => {
    if (_tag !== 'Field') return `${path}[${printKey(key)}]`
    return path === '' ? printKey(key) : `${path}.${printKey(key)}`
  }, '')

const toSteps = (place: Place): ReadonlyArray<Step> =>
  place._tag === 'Outermost' ? contextToSteps(place.context) : [...toSteps(place.parent), place]

const contextToSteps = (context: t.Context): ReadonlyArray<Step> =>
  context.slice(1).flatMap(({ key }, i): ReadonlyArray<Step> => {
    switch (tagOf(context[i]?.type)) {
      case 'ArrayType':
      case 'ReadonlyArrayType':
      case 'TupleType':
        return [{ _tag: 'Index', key }]
      case 'DictionaryType':
        return [{ _tag: 'Key', key }]
      case 'UnionType':
      case 'IntersectionType':
        // the key is the number of the member, and no part of the document
        return []
      default:
        return [{ _tag: 'Field', key }]
    }
  })

const tagOf = (type: object | undefined): unknown =>
  type !== undefined && '_tag' in type ? (type as { readonly _tag: unknown })._tag : undefined
