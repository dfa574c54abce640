/**
 * Values as the API server prints them in an error: strings as Go's `%q`, numbers as they are, everything else as Go's
 * JSON.
 *
 * Source: k8s.io/apimachinery pkg/util/validation/field/errors.go, and encoding/json of Go's standard library.
 */
import { toWellFormed } from './quote'

/**
 * Returns a string in Go's JSON, which escapes characters that HTML or JavaScript would interpret: `<`, `>`, `&`,
 * U+2028, U+2029.
 *
 * @internal
 */
export const toGoJsonString = (s: string): string =>
  JSON.stringify(toWellFormed(s)).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/**
 * Returns a list in Go's JSON. The items are already in Go's JSON.
 *
 * @internal
 */
export const toGoJsonList = (items: ReadonlyArray<string>): string => `[${items.join(',')}]`

/**
 * Returns a list of strings in Go's JSON.
 *
 * @internal
 */
export const toGoJsonStrings = (strings: ReadonlyArray<string>): string => toGoJsonList(strings.map(toGoJsonString))

/**
 * Returns an object in Go's JSON. The values are already in Go's JSON. Go writes a struct in the order of its fields,
 * and a map in the order of `sortedEntries`.
 *
 * @internal
 */
export const toGoJsonObject = (entries: ReadonlyArray<readonly [key: string, value: string]>): string =>
  `{${entries.map(([key, value]) => `${toGoJsonString(key)}:${value}`).join(',')}}`

/**
 * Returns the entries of a map in Go's order, which compares the UTF-8 bytes of the keys. A lone surrogate counts as
 * U+FFFD.
 *
 * @internal
 */
export const sortedEntries = <A>(map: Readonly<Record<string, A>>): ReadonlyArray<readonly [string, A]> =>
  Object.entries(map).sort(([a], [b]) => compareBytes(toWellFormed(a), toWellFormed(b)))

const compareBytes = (a: string, b: string): number => {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i))
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Returns the rank of a UTF-16 code unit in the order of UTF-8: surrogate pairs come after all other characters. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

/**
 * Returns the length of a string in bytes of UTF-8, the API server's unit.
 *
 * @internal
 */
export const byteLength = (s: string): number => {
  let bytes = 0
  for (const c of s) {
    bytes += c < '\x80' ? 1 : c < '\u0800' ? 2 : c.length === 1 ? 3 : 4
  }
  return bytes
}
