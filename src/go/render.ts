/**
 * Values as the API server prints them in an error: texts as Go's `%q`, numbers plain, everything else as Go's JSON.
 *
 * Source: k8s.io/apimachinery pkg/util/validation/field/errors.go, and encoding/json of Go's standard library.
 */
import { toWellFormed } from './quote'

/**
 * A text in Go's JSON, which escapes what HTML would read.
 *
 * @internal
 */
export const goText = (text: string): string =>
  JSON.stringify(toWellFormed(text)).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/**
 * A list, of items in Go's JSON.
 *
 * @internal
 */
export const goList = (items: ReadonlyArray<string>): string => `[${items.join(',')}]`

/**
 * A list of texts.
 *
 * @internal
 */
export const goTexts = (texts: ReadonlyArray<string>): string => goList(texts.map(goText))

/**
 * An object, of values in Go's JSON: a struct in the order of its fields, a map in the order of `sortedEntries`.
 *
 * @internal
 */
export const goObject = (entries: ReadonlyArray<readonly [key: string, value: string]>): string =>
  `{${entries.map(([key, value]) => `${goText(key)}:${value}`).join(',')}}`

/**
 * The entries of a map in the order of the bytes of their keys, as Go writes them: half a surrogate pair as U+FFFD.
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

/** In UTF-8, what takes two code units in UTF-16 stands behind everything else. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

/**
 * The length of a text in bytes of UTF-8, in which the API server counts.
 *
 * @internal
 */
export const byteLength = (text: string): number => {
  let bytes = 0
  for (const c of text) {
    bytes += c < '\x80' ? 1 : c < '\u0800' ? 2 : c.length === 1 ? 3 : 4
  }
  return bytes
}
