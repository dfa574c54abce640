/**
 * Decodes UTF-8 as Go does.
 */

/** The decoder of the platform. The types of the DOM and of Node are not available here. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: true }
) => { readonly decode: (bytes: Uint8Array) => string }

const decodeBy = (fatal: boolean, bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes)

/**
 * Decodes bytes as Go does: each byte that is not valid UTF-8 becomes U+FFFD, and a byte order mark is kept. The decoder
 * of the platform would replace a truncated sequence by one U+FFFD, so that two different keys can become equal.
 *
 * @internal
 */
export const decodeUtf8 = (bytes: Uint8Array): string => {
  try {
    return decodeBy(true, bytes)
  } catch {
    const separate = Uint8Array.from(bytes)
    for (let at = 0, length = 0; at < bytes.length; at += length || 1) {
      length = lengthAt(bytes, at)
      // no sequence contains this byte, so each one becomes U+FFFD
      if (length === 0) separate[at] = 0xff
    }
    return decodeBy(false, separate)
  }
}

const isContinuation = (byte: number): boolean => byte >> 6 === 2

/**
 * Returns the number of bytes of the character at a position; 0 if it is invalid. Source: acceptRanges of unicode/utf8.
 */
const lengthAt = (bytes: Uint8Array, at: number): number => {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4 || !isContinuation(second)) return 0
  if (first < 0xe0) return 2
  if (!isContinuation(third)) return 0
  // overlong forms, and surrogates
  if (first < 0xf0) return (first !== 0xe0 || second >= 0xa0) && (first !== 0xed || second < 0xa0) ? 3 : 0
  return isContinuation(fourth) && (first !== 0xf0 || second >= 0x90) && (first !== 0xf4 || second < 0x90) ? 4 : 0
}
