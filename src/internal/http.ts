/**
 * HTTP headers of any client or server.
 */
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { getProperty } from './property'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * HTTP headers, in any of these forms. Names are read in any case.
 *
 * - a record from names to values, such as `headers` of `node:http`
 * - pairs of a name and a value: an array, a `Map`, the `Headers` of `fetch`
 * - a flat array of names and values, such as `rawHeaders` of `node:http`
 * - an object whose `forEach` gives value and name: the `Headers` of `fetch` where TypeScript knows `dom` without
 *   `dom.iterable`
 * - an object whose `get` returns the value of a name in lower case, `null` or `undefined` if it was not sent
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

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * The values of a header, whose name is given in lower case: none where it was not sent, or the headers cannot be read.
 *
 * @internal
 */
export const getHeader = (headers: HttpHeaders, name: string): ReadonlyArray<string> =>
  pipe(
    readHeader(headers, name),
    O.getOrElse((): ReadonlyArray<string> => [])
  )

/**
 * The same, and `None` where the headers cannot be read, whatever their type says. Never throws.
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
  if (typeof getProperty(headers, Symbol.iterator) === 'function') {
    // it has just been asked
    return toEntries(Array.from(headers as Iterable<unknown>))
  }
  const [forEach, get] = [getProperty(headers, 'forEach'), getProperty(headers, 'get')]
  if (typeof forEach === 'function') {
    const entries: Array<Entry> = []
    Reflect.apply(forEach, headers, [(value: unknown, key: unknown) => void entries.push([key, value])])
    return O.some(entries)
  }
  if (typeof get === 'function') return O.some([[name, Reflect.apply(get, headers, [name]) ?? undefined]])
  const entries = Object.entries(headers)
  // an object that shows nothing is a record only if it is nothing else
  return entries.length > 0 || isPlain(headers) ? O.some(entries) : O.none
}

const isPlain = (o: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(o)
  // what inherits from nothing is an Object.prototype, of this realm or another
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Pairs, or names and values in turn. */
const toEntries = (items: ReadonlyArray<unknown>): O.Option<ReadonlyArray<Entry>> => {
  if (items.every(isPair)) return O.some(items)
  if (items.length % 2 !== 0 || !items.every((item) => typeof item === 'string')) return O.none
  return O.some(items.flatMap((key, i): ReadonlyArray<Entry> => (i % 2 === 0 ? [[key, items[i + 1]]] : [])))
}

const isPair = (u: unknown): u is Entry => Array.isArray(u) && u.length === 2

const readValues = (value: unknown): O.Option<ReadonlyArray<string>> => {
  if (value === undefined) return O.some([])
  const values: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  return values.every((one) => typeof one === 'string') ? O.some(values) : O.none
}
