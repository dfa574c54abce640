import { memoizeThunk } from '../internal/memoize'

/**
 * A text as Go's `%q` prints it: printable Unicode as it is, the rest escaped.
 *
 * Source: strconv.Quote and strconv.IsPrint of Go's standard library.
 *
 * @internal
 */
export const goQuote = (text: string): string => `"${toWellFormed(text).replace(special(), escape)}"`

// Classes of characters are worked out where a program says them, which takes as long as loading io-ts: not before a text
// is to be quoted.

const PRINTABLE = '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} '

const special = /*#__PURE__*/ memoizeThunk(() => new RegExp(`["\\\\]|[^${PRINTABLE}]`, 'gu'))

const printable = /*#__PURE__*/ memoizeThunk(() => new RegExp(`^[${PRINTABLE}]$`, 'u'))

/**
 * Is it a character that Go calls printable?
 *
 * @internal
 */
export const isPrintable = (c: string): boolean => printable().test(c)

/**
 * A text as Go has it: half a surrogate pair is U+FFFD there.
 *
 * @internal
 */
export const toWellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd')

const short: { readonly [c: string]: string } = {
  '"': '\\"',
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v'
}

const escape = (c: string): string => {
  const code = Number(c.codePointAt(0))
  const hex = (digits: number): string => code.toString(16).padStart(digits, '0')
  return short[c] ?? (code < 0x80 ? `\\x${hex(2)}` : code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`)
}
