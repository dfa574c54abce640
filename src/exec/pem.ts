/** Finds PEM blocks (RFC 7468). client-go makes the same check before it parses certificates and keys. */
import { isBytes } from '../scalar/Bytes'

const BEGIN = '-----BEGIN '
const END = '\n-----END '
const DASHES = '-----'

/**
 * Returns true if the first block whose label passes the test has a body.
 *
 * Source: `X509KeyPair`, crypto/tls of Go's standard library.
 *
 * @internal
 */
export const hasBlock = (text: string, isLabel: (label: string) => boolean): boolean => {
  for (let block = blockFrom(text, 0); block !== undefined; block = blockFrom(text, block.end)) {
    if (isLabel(block.label)) return block.body !== ''
  }
  return false
}

interface Block {
  readonly label: string
  /** Base64. */
  readonly body: string
  /** The position in the text after the block. */
  readonly end: number
}

/**
 * Returns the first block at or after a position, or `undefined`. A block without a last line, or with a body that is
 * not base64, does not count.
 *
 * Source: `Decode`, encoding/pem of Go's standard library.
 */
const blockFrom = (text: string, start: number): Block | undefined => {
  for (let from = start, end = text.indexOf(END, from); end !== -1; end = text.indexOf(END, from)) {
    // the last beginning before this end
    const begin = text.slice(from, end).lastIndexOf(BEGIN)
    const isAtLine = begin === 0 || (begin > 0 && text[from + begin - 1] === '\n')
    const block = isAtLine ? readBlock(text, from + begin + BEGIN.length, end) : undefined
    if (block !== undefined) return block
    from = end + END.length
  }
  return undefined
}

/** Reads a block from its label on. `end` is the position of its last line. */
const readBlock = (text: string, start: number, end: number): Block | undefined => {
  const first = lineAt(text, start)
  const label = first.text.slice(0, -DASHES.length)
  const last = lineAt(text, end + 1)
  if (!first.text.endsWith(DASHES) || last.text !== `${END.slice(1)}${label}${DASHES}`) return undefined
  const bodyAt = endOfHeaders(text, first.end, end)
  // an empty line must follow headers
  if (bodyAt > first.end && bodyAt > end) return undefined
  const body = text.slice(bodyAt, end + 1).replace(/[ \t\r\n]/g, '')
  return isBytes(body) ? { label, body, end: last.end } : undefined
}

/** Returns the position after the lines that are headers, such as `Proc-Type: 4,ENCRYPTED`. */
const endOfHeaders = (text: string, start: number, limit: number): number => {
  let at = start
  while (at < limit) {
    const line = lineAt(text, at)
    if (!line.text.includes(':')) break
    at = line.end
  }
  return at
}

/** Returns the line from a position on, without its line break and the blanks before it, and the position after it. */
const lineAt = (text: string, start: number): { readonly text: string; readonly end: number } => {
  const at = text.indexOf('\n', start)
  const end = at === -1 ? text.length : at
  let last = at > start && text[at - 1] === '\r' ? at - 1 : end
  while (last > start && isBlank(text[last - 1])) last--
  return { text: text.slice(start, last), end: end + 1 }
}

const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t'

/**
 * @internal
 */
export const isCertificate = (label: string): boolean => label === 'CERTIFICATE'

/**
 * @internal
 */
export const isPrivateKey = (label: string): boolean => label === 'PRIVATE KEY' || label.endsWith(' PRIVATE KEY')
