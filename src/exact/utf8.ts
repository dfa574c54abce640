/**
 * Decodes UTF-8 as Go does.
 */
import { memoizeThunk } from '../internal/memoize'

/** The decoder of the platform. The types of the DOM and of Node are not available here. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true }
) => { readonly decode: (bytes: Uint8Array) => string }

const decoder = /*#__PURE__*/ memoizeThunk(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }))

/**
 * Decodes bytes as Go does: each byte that is not valid UTF-8 becomes U+FFFD, and a byte order mark is kept. The
 * decoder of the platform would replace a truncated sequence by one U+FFFD, so that two different keys can become
 * equal.
 *
 * @internal
 */
export const decodeUtf8 = (bytes: Uint8Array): string => {
  try {
    return decoder().decode(bytes)
  } catch {
    // invalid bytes, or a platform without a decoder
    return decodeBytes(bytes)
  }
}

/** The number of code units that are joined at once: the number of arguments is limited. */
const CHUNK = 4096

const decodeBytes = (bytes: Uint8Array): string => {
  let text = ''
  let units: Array<number> = []
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    const point = length === 0 ? 0xfffd : pointAt(bytes, at, length)
    if (point < 0x10000) units.push(point)
    else units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff))
    at += length || 1
    if (units.length >= CHUNK) {
      text += String.fromCharCode(...units)
      units = []
    }
  }
  return text + String.fromCharCode(...units)
}

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0

const isContinuation = (byte: number): boolean => byte >> 6 === 2

/**
 * Returns the number of bytes of the character at a position; 0 if it is invalid. Source: acceptRanges of unicode/utf8.
 */
const lengthAt = (bytes: Uint8Array, at: number): number => {
  const first = byteAt(bytes, at)
  if (first < 0x80) return 1
  const second = byteAt(bytes, at + 1)
  if (first < 0xc2 || first > 0xf4 || !isContinuation(second)) return 0
  if (first < 0xe0) return 2
  const isThird = isContinuation(byteAt(bytes, at + 2))
  // overlong forms, and surrogates
  if (first < 0xf0) return isThird && (first !== 0xe0 || second >= 0xa0) && (first !== 0xed || second < 0xa0) ? 3 : 0
  const isFourth = isThird && isContinuation(byteAt(bytes, at + 3))
  return isFourth && (first !== 0xf0 || second >= 0x90) && (first !== 0xf4 || second < 0x90) ? 4 : 0
}

const pointAt = (bytes: Uint8Array, at: number, length: number): number => {
  const first = byteAt(bytes, at)
  let point = length === 1 ? first : first & (0x7f >> length)
  for (let i = 1; i < length; i++) point = (point << 6) | (byteAt(bytes, at + i) & 0x3f)
  return point
}
