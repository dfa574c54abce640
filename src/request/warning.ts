/**
 * Reads the Warning header of RFC 7234, as API servers send it: `299 - "unknown field \"spec.speck\""`.
 *
 * Source: `ParseWarningHeaders`, k8s.io/apimachinery pkg/util/net/http.go. Unlike there, the encoded words of RFC 2047,
 * which API servers never send, are not decoded.
 */
import { memoizeThunk } from '../internal/memoize'
import { escapeUnprintable } from '../internal/printable'

/**
 * Returns the texts of the warnings in Warning headers, each of which may contain several. A malformed warning ends its
 * header. Characters that control a terminal or are invisible are escaped.
 *
 * @internal
 */
export const getWarnings = (headers: ReadonlyArray<string>): ReadonlyArray<string> => headers.flatMap(parse)

/** Code and agent, up to the opening quote. */
const HEAD = /^\s*\d{3} [^\s"]+ "/

/** After the closing quote: an optional date, and then a comma or the end. */
const TAIL = /^(?:\s*"[^"]*")?\s*(?:,|$)/

/** Warnings with control characters are malformed. Compiled at the first use, as in src/go/quote.ts. */
const control = /*#__PURE__*/ memoizeThunk(() => new RegExp('\\p{Cc}', 'u'))

const parse = (header: string): ReadonlyArray<string> => {
  const texts: Array<string> = []
  let rest = header
  for (let head = HEAD.exec(rest); head !== null; head = HEAD.exec(rest)) {
    const start = head[0].length
    const end = endOfText(rest, start)
    const tail = TAIL.exec(rest.slice(end + 1))
    if (end === rest.length || tail === null) break
    const text = fromUtf8(rest.slice(start, end).replace(/\\([^])/g, '$1'))
    if (control().test(text)) break
    texts.push(escapeUnprintable(text))
    rest = rest.slice(end + 1 + tail[0].length)
  }
  return texts
}

/** Returns the position of the closing quote, or the length of the string if it is absent. */
const endOfText = (text: string, start: number): number => {
  let end = start
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return Math.min(end, text.length)
}

/**
 * API servers send UTF-8, but HTTP clients decode each byte as one character. Restores the UTF-8 string if it is valid.
 */
const fromUtf8 = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`))
  } catch {
    return text
  }
}
