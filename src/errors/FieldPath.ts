/**
 * Where in a document something stands: io-ts's context for it, and Kubernetes' path.
 */
import type * as t from 'io-ts'
import { goQuote } from '../go/quote'
import { escapeUnprintable } from '../internal/printable'

/**
 * A part of a document, as the way to it from the part around it: a field of a model, an unknown field, an element of a
 * list, a key of a map. The outermost one hangs on the context in which somebody else's codec called ours.
 *
 * @internal
 */
export type FieldPath =
  | { readonly _tag: 'Root'; readonly context: t.Context }
  | {
      readonly _tag: 'Field' | 'Unknown' | 'Index' | 'Key'
      readonly parent: FieldPath
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
export const printKey = (key: string): string => (key === '' || PLAIN.test(key) ? key : escapeUnprintable(cut(key)))

/** What nearly all keys are. */
const PLAIN = /^[ -~]{0,256}$/

// -------------------------------------------------------------------------------------
// where it is
// -------------------------------------------------------------------------------------

/**
 * A place as errors name it.
 *
 * - `context` is io-ts's, without the input
 * - `path` is Kubernetes', as validation and decoding write it: `spec.audiences[1]`,
 *   `status.user.extra[example.com/k][0]`, `''` for the whole document
 *
 * @internal
 */
export interface PathAndContext {
  readonly context: t.Context
  readonly path: string
}

/**
 * @internal
 */
export const toPathAndContext = (place: FieldPath): PathAndContext => {
  const context: Array<t.ContextEntry> = []
  const path = addEntries(place, context)
  return { context, path }
}

/** Adds the entries of the context, and answers with the path. */
const addEntries = (place: FieldPath, entries: Array<t.ContextEntry>): string => {
  if (place._tag === 'Root') {
    for (const { key, type } of place.context) entries.push({ key: printKey(key), type })
    return contextToPath(place.context)
  }
  const path = addEntries(place.parent, entries)
  const key = shownKey(place._tag, place.key)
  entries.push({ key, type: place.codec })
  return append(path, isNamed(place._tag), key)
}

/**
 * Kubernetes' path as its strict decoder writes it, with dots before map keys, and quoted. Go leaves some characters that
 * are not visible as they are: they are escaped too.
 *
 * @internal
 */
export const toStrictPath = (place: FieldPath): string => escapeUnprintable(goQuote(toDottedPath(place)))

const toDottedPath = (place: FieldPath): string =>
  place._tag === 'Root'
    ? contextToPath(place.context)
    : append(toDottedPath(place.parent), place._tag !== 'Index', cut(place.key))

const append = (path: string, dotted: boolean, key: string): string =>
  dotted ? (path === '' ? key : `${path}.${key}`) : `${path}[${key}]`

const isNamed = (tag: FieldPath['_tag']): boolean => tag === 'Field' || tag === 'Unknown'

/** A field's name is the model's, and an index a number: only the other keys are the sender's. */
const shownKey = (tag: FieldPath['_tag'], key: string): string =>
  tag === 'Field' || tag === 'Index' ? key : printKey(key)

/**
 * Kubernetes' path of a context.
 *
 * @internal
 */
export const contextToPath = (context: t.Context): string =>
  // most documents are no part of another
  context.length === 1
    ? ''
    : contextToSteps(context).reduce((path, { _tag, key }) => append(path, _tag === 'Field', printKey(key)), '')

// -------------------------------------------------------------------------------------
// steps
// -------------------------------------------------------------------------------------

/**
 * One key on the way into a document.
 *
 * @internal
 */
export interface PathStep {
  readonly _tag: 'Field' | 'Index' | 'Key'
  readonly key: string
}

/**
 * The way into a document that a context is, whoever's codecs made it. Each key belongs to the codec before it.
 *
 * @internal
 */
export const contextToSteps = (context: t.Context): ReadonlyArray<PathStep> =>
  context.slice(1).flatMap(({ key }, i) => {
    const _tag = stepInto(context[i]?.type)
    return _tag === undefined ? [] : [{ _tag, key }]
  })

/** What a codec's keys are; nothing where they are numbers of its members, and no part of the document. */
const stepInto = (type: object | undefined): PathStep['_tag'] | undefined => {
  switch (get(type, '_tag')) {
    case 'ArrayType':
    case 'ReadonlyArrayType':
    case 'TupleType':
    case 'List':
      return 'Index'
    case 'DictionaryType':
    case 'Map':
      return 'Key'
    case 'UnionType':
    case 'IntersectionType':
      return undefined
    case 'ExactType':
    case 'ReadonlyType':
    case 'RefinementType':
    case 'RecursiveType':
      // io-ts puts these in the place of the type that they wrap; a `type` is one, and a `description` an object
      return stepInto(get(type, 'type') as object | undefined)
    case 'KubernetesType':
      return stepInto(get(type, 'description') as object | undefined)
    default:
      return 'Field'
  }
}

/** What any object has under a key, which may be nothing. */
const get = (o: object | undefined, key: string): unknown =>
  (o as { readonly [key: string]: unknown } | undefined)?.[key]
