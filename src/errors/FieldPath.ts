/** The position of a value in a document, as an io-ts context and as Kubernetes' path. */
import type * as t from 'io-ts'
import { goQuote } from '../go/quote'
import { pushOwn } from '../internal/object'
import { escapeUnprintable } from '../internal/printable'

/**
 * The path to a part of a document. A part is a field of a model, an unknown field, an item of a list or a value of a
 * map, and it has the path of its parent. The root has the io-ts context in which a codec of another library called a
 * codec of this one.
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

/** The maximum length of an input key in an error, in UTF-16 code units. */
const MAX_KEY_LENGTH = 256

const cut = (key: string): string => (key.length > MAX_KEY_LENGTH ? `${key.slice(0, MAX_KEY_LENGTH)}…` : key)

/**
 * Returns an input key, cut and escaped for an error.
 *
 * @internal
 */
export const printKey = (key: string): string => (key === '' || PLAIN.test(key) ? key : escapeUnprintable(cut(key)))

/** Matches nearly all keys. They are neither cut nor escaped. */
const PLAIN = /^[ -~]{0,256}$/

// -------------------------------------------------------------------------------------
// paths and contexts
// -------------------------------------------------------------------------------------

/**
 * The position of an error.
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
 * Returns the context and Kubernetes' path.
 *
 * @internal
 */
export const toPathAndContext = (path: FieldPath): PathAndContext => {
  const context: Array<t.ContextEntry> = []
  return { path: addEntries(path, context), context }
}

/** Adds the entries of the context, and returns Kubernetes' path. */
const addEntries = (path: FieldPath, entries: Array<t.ContextEntry>): string => {
  if (path._tag === 'Root') {
    for (const { key, type } of path.context) pushOwn(entries, { key: printKey(key), type })
    return contextToPath(path.context)
  }
  const parent = addEntries(path.parent, entries)
  const key = shownKey(path._tag, path.key)
  pushOwn(entries, { key, type: path.codec })
  return append(parent, isNamed(path._tag), key)
}

/**
 * Returns Kubernetes' path as its strict decoder writes it: quoted, and with dots before map keys. Go leaves some
 * invisible characters unchanged; here they are escaped too.
 *
 * @internal
 */
export const toStrictPath = (path: FieldPath): string => escapeUnprintable(goQuote(toDottedPath(path, cut)))

/**
 * Returns the path with dots before map keys. `show` is applied to each key.
 *
 * @internal
 */
export const toDottedPath = (path: FieldPath, show: (key: string) => string = String): string =>
  path._tag === 'Root'
    ? contextToPath(path.context)
    : append(toDottedPath(path.parent, show), path._tag !== 'Index', show(path.key))

const append = (path: string, dotted: boolean, key: string): string =>
  dotted ? (path === '' ? key : `${path}.${key}`) : `${path}[${key}]`

const isNamed = (tag: FieldPath['_tag']): boolean => tag === 'Field' || tag === 'Unknown'

/** Returns a key for an error. Names of fields and indices need no escaping; other keys come from the input. */
const shownKey = (tag: FieldPath['_tag'], key: string): string =>
  tag === 'Field' || tag === 'Index' ? key : printKey(key)

/**
 * Returns Kubernetes' path of an io-ts context.
 *
 * @internal
 */
export const contextToPath = (context: t.Context): string =>
  // most documents are decoded directly, not as a part of another codec's document
  context.length === 1
    ? ''
    : contextToSteps(context).reduce((path, { _tag, key }) => append(path, _tag === 'Field', printKey(key)), '')

// -------------------------------------------------------------------------------------
// steps
// -------------------------------------------------------------------------------------

/**
 * One step of a path into a document.
 *
 * @internal
 */
export interface PathStep {
  readonly _tag: 'Field' | 'Index' | 'Key'
  readonly key: string
}

/**
 * Returns the path steps of an io-ts context, which may contain codecs of any library. The codec of the previous entry
 * determines the kind of a key.
 *
 * @internal
 */
export const contextToSteps = (context: t.Context): ReadonlyArray<PathStep> =>
  context.slice(1).flatMap(({ key }, i) => {
    const _tag = stepInto(context[i]?.type)
    return _tag === undefined ? [] : [{ _tag, key }]
  })

/**
 * Returns the kind of a codec's keys. For a union or an intersection it returns `undefined`: its keys number its
 * members, and are not part of the document.
 */
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
      // a context of io-ts has these wrappers instead of the types in them; both `type` and `description` are objects
      return stepInto(get(type, 'type') as object | undefined)
    case 'KubernetesType':
      return stepInto(get(type, 'description') as object | undefined)
    default:
      return 'Field'
  }
}

const get = (o: object | undefined, key: string): unknown =>
  (o as { readonly [key: string]: unknown } | undefined)?.[key]
