import { memoizeThunk } from '../internal/memoize'

/**
 * Returns a string as Go's `%q` prints it: printable Unicode characters unchanged, the rest escaped.
 *
 * Source: strconv.Quote and strconv.IsPrint of Go's standard library.
 *
 * @internal
 */
export const goQuote = (s: string): string => `"${toWellFormed(s).replace(special(), escape)}"`

// Compiling a pattern with Unicode classes takes as long as loading io-ts, so it is done at the first use.

const PRINTABLE = '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} '

const special = /*#__PURE__*/ memoizeThunk(() => new RegExp(`["\\\\]|[^${PRINTABLE}]`, 'gu'))

const printable = /*#__PURE__*/ memoizeThunk(() => new RegExp(`^[${PRINTABLE}]$`, 'u'))

/**
 * Returns true if Go calls the character printable.
 *
 * @internal
 */
export const isPrintable = (c: string): boolean => printable().test(c)

/**
 * Returns a string as Go stores it: each lone surrogate becomes U+FFFD.
 *
 * @internal
 */
export const toWellFormed = (s: string): string => s.replace(/[\ud800-\udfff]/gu, '\ufffd')

/**
 * Returns true if the string contains no lone surrogate, so that UTF-8 can represent it.
 *
 * @internal
 */
export const isWellFormed = (s: string): boolean => s === toWellFormed(s)

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
