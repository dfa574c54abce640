/**
 * A text as Go's `%q` prints it: printable Unicode as it is, the rest escaped.
 *
 * Source: strconv.Quote and strconv.IsPrint of Go's standard library.
 *
 * @internal
 */
export const goQuote = (text: string): string =>
  `"${toWellFormed(text).replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, escape)}"`

/**
 * Is it a character that Go calls printable?
 *
 * @internal
 */
export const isPrintable = (c: string): boolean => /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(c)

/**
 * A text as Go has it: half a surrogate pair is U+FFFD there.
 *
 * @internal
 */
export const toWellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

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
  const code = c.codePointAt(0) ?? 0
  const hex = (digits: number): string => code.toString(16).padStart(digits, '0')
  return short[c] ?? (code < 0x80 ? `\\x${hex(2)}` : code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`)
}
