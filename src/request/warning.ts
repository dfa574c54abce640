/**
 * The Warning header of RFC 7234, as API servers send it: `299 - "unknown field \"spec.speck\""`.
 *
 * Source: `ParseWarningHeaders`, k8s.io/apimachinery pkg/util/net/http.go, but for the encoded words of RFC 2047, which no
 * API server sends: they are left as they are.
 */
import { memoizeThunk } from '../internal/memoize'
import { escapeUnprintable } from '../internal/printable'

/**
 * Returns the texts of the warnings in some Warning headers, each of which may hold several. A malformed warning ends its
 * header. Characters that steer a terminal or that are not visible are escaped.
 *
 * @internal
 */
export const getWarnings = (headers: ReadonlyArray<string>): ReadonlyArray<string> => headers.flatMap(parse)

/** Code and agent, up to the text. */
const HEAD = /^\s*\d{3} [^\s"]+ "/

/** Behind the text: perhaps a date, and then the next warning or none. */
const TAIL = /^(?:\s*"[^"]*")?\s*(?:,|$)/

/** What steers a terminal is no text. Worked out when it is first needed, as in goQuote.ts. */
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

/** Where the closing quote is: at the end of everything where there is none. */
const endOfText = (text: string, start: number): number => {
  let end = start
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return Math.min(end, text.length)
}

/** API servers send UTF-8, of which HTTP clients make one character for each byte: back again, if it can be that. */
const fromUtf8 = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`))
  } catch {
    return text
  }
}
