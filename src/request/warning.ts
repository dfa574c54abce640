/**
 * The Warning header of RFC 7234, as API servers send it: `299 - "unknown field \"spec.speck\""`.
 *
 * Source: `ParseWarningHeaders`, k8s.io/apimachinery pkg/util/net/http.go.
 */

/**
 * The texts of the warnings in some Warning headers, each of which may hold several. What is malformed ends its header.
 *
 * @internal
 */
export const getWarnings = (headers: ReadonlyArray<string>): ReadonlyArray<string> => headers.flatMap(parse)

/** Code and agent, up to the text. */
const HEAD = /^\s*\d{3} [^\s"]+ "/

/** Behind the text: perhaps a date, and then the next warning or none. */
const TAIL = /^(?:\s*"[^"]*")?\s*(?:,|$)/

const parse = (header: string): ReadonlyArray<string> => {
  const texts: Array<string> = []
  let rest = header
  for (let head = HEAD.exec(rest); head !== null; head = HEAD.exec(rest)) {
    const start = head[0].length
    const end = endOfText(rest, start)
    const tail = TAIL.exec(rest.slice(end + 1))
    if (end === rest.length || tail === null) break
    texts.push(fromUtf8(rest.slice(start, end).replace(/\\([^])/g, '$1')))
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
