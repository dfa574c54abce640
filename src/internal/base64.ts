/** Base64 of URLs (RFC 4648), without the functions of Node or of browsers. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Decodes base64url without padding to a string with one character for each byte. Returns `undefined` if the text is not
 * base64url.
 *
 * @internal
 */
export const bytesFromBase64Url = (text: string): string | undefined => {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const bytes: Array<string> = []
  let bits = 0
  let value = 0
  for (const digit of text) {
    value = ((value << 6) | DIGITS.indexOf(digit)) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push(String.fromCharCode((value >> bits) & 0xff))
    }
  }
  return bytes.join('')
}

/**
 * Decodes base64url without padding to a string. Returns `undefined` if the text is not base64url, or if its bytes are
 * not UTF-8.
 *
 * @internal
 */
export const fromBase64Url = (text: string): string | undefined => {
  const bytes = bytesFromBase64Url(text)
  try {
    return bytes && decodeURIComponent(bytes.replace(/[^]/g, escapeByte))
  } catch {
    return undefined
  }
}

const escapeByte = (byte: string): string => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`
