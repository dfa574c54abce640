/** Reads HTTP headers of any client or server. */
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { getProperty } from './property'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * HTTP headers in one of these forms. The case of names does not matter.
 *
 * - a record from names to values, such as `headers` of `node:http`
 * - pairs of a name and a value: an array, a `Map`, the `Headers` of `fetch`
 * - a flat array of alternating names and values, such as `rawHeaders` of `node:http`
 * - an object whose `forEach` passes value and name to its callback: the `Headers` of `fetch` if TypeScript knows `dom`
 *   without `dom.iterable`
 * - an object whose `get` takes a name in lower case and returns its value; `null` or `undefined` if the header is
 *   absent
 *
 * @category model
 * @since 0.1.0
 */
export type HttpHeaders =
  | { readonly [name: string]: string | ReadonlyArray<string> | undefined }
  | Iterable<readonly [name: string, value: string]>
  | ReadonlyArray<string>
  | { readonly forEach: (callback: (value: string, name: string) => void) => void }
  | { readonly get: (name: string) => string | null | undefined }

// -------------------------------------------------------------------------------------
// constants
// -------------------------------------------------------------------------------------

/**
 * @internal
 */
export const JSON_TYPE = 'application/json'

/**
 * Matches a character that the value of a header cannot contain: a control character other than a tab.
 *
 * @internal
 */
export const HEADER_CONTROL = /[\0-\x08\n-\x1f\x7f]/

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the values of a header. The name is in lower case. If the header is absent or the headers cannot be read, the
 * result is empty.
 *
 * @internal
 */
export const getHeader = (headers: HttpHeaders, name: string): ReadonlyArray<string> =>
  pipe(
    readHeader(headers, name),
    O.getOrElse((): ReadonlyArray<string> => [])
  )

/**
 * Returns headers from which several names can be read. An iterator, such as `headers.entries()`, can be read once.
 *
 * @internal
 */
export const copyHeaders = (headers: HttpHeaders): HttpHeaders =>
  // pairs or strings, as the type says; their types are checked when they are read
  isIterable(headers) ? Array.from(headers as Iterable<readonly [string, string]>) : headers

/**
 * Returns the values of a header as `getHeader` does, but `None` if the headers cannot be read. It accepts any value
 * and never throws.
 *
 * @internal
 */
export const readHeader = (headers: unknown, name: string): O.Option<ReadonlyArray<string>> =>
  pipe(
    O.tryCatch(() => readEntries(headers, name)),
    O.flatten,
    O.chain(
      O.traverseArray(([key, value]) =>
        typeof key !== 'string' ? O.none : key.toLowerCase() === name ? readValues(value) : O.some([])
      )
    ),
    O.map((values) => values.flat())
  )

type Entry = readonly [name: unknown, value: unknown]

const readEntries = (headers: unknown, name: string): O.Option<ReadonlyArray<Entry>> => {
  if (typeof headers !== 'object' || headers === null) return O.none
  if (isIterable(headers)) return toEntries(Array.from(headers))
  const [forEach, get] = [getProperty(headers, 'forEach'), getProperty(headers, 'get')]
  if (typeof forEach === 'function') {
    const entries: Array<Entry> = []
    Reflect.apply(forEach, headers, [(value: unknown, key: unknown) => void entries.push([key, value])])
    return O.some(entries)
  }
  if (typeof get === 'function') return O.some([[name, Reflect.apply(get, headers, [name]) ?? undefined]])
  const entries = Object.entries(headers)
  // an object without entries is a record only if it is a plain object
  return entries.length > 0 || isPlain(headers) ? O.some(entries) : O.none
}

const isIterable = (o: object): o is Iterable<unknown> => typeof getProperty(o, Symbol.iterator) === 'function'

const isPlain = (o: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(o)
  // a prototype that inherits from nothing is an Object.prototype, of this realm or another
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Returns the entries of an array of pairs, or of an array of alternating names and values. */
const toEntries = (items: ReadonlyArray<unknown>): O.Option<ReadonlyArray<Entry>> => {
  if (items.every(isPair)) return O.some(items)
  if (items.length % 2 !== 0 || !items.every((item) => typeof item === 'string')) return O.none
  return O.some(items.flatMap((key, i): ReadonlyArray<Entry> => (i % 2 === 0 ? [[key, items[i + 1]]] : [])))
}

const isPair = (u: unknown): u is Entry => Array.isArray(u) && u.length === 2

const readValues = (value: unknown): O.Option<ReadonlyArray<string>> => {
  if (value === undefined) return O.some([])
  const values: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  return values.every((item) => typeof item === 'string') ? O.some(values) : O.none
}
