/**
 * Bytes, written as base64.
 *
 * @since 0.1.0
 */
import type { Eq } from 'fp-ts/Eq'
import type { Ordering } from 'fp-ts/Ordering'
import type * as t from 'io-ts'
import { type Codec, scalar } from '../codec'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * @category model
 * @since 0.1.0
 */
export interface BytesBrand {
  readonly Bytes: unique symbol
}

/**
 * Bytes in standard base64 with padding (RFC 4648, section 4), kept as written. As in Go, line breaks are ignored, and so
 * are the unused bits of the last character: `AR==` and `AQ==` are the same byte.
 *
 * Source: `[]byte` in Go's encoding/json. Go also reads an array of numbers, which no client writes.
 *
 * @category model
 * @since 0.1.0
 */
export type Bytes = t.Branded<string, BytesBrand>

// -------------------------------------------------------------------------------------
// refinements
// -------------------------------------------------------------------------------------

const LINE_BREAKS = /[\r\n]/g

const OUTSIDE_ALPHABET = /[^A-Za-z0-9+/]/

/**
 * @category compiled code
 * @since 0.1.0
 */
export const isBytes = (u: unknown): u is Bytes => {
  if (typeof u !== 'string') return false
  const text = u.replace(LINE_BREAKS, '')
  const end = text.search(OUTSIDE_ALPHABET)
  return text.length % 4 === 0 && (end === -1 || text.slice(end) === '=' || text.slice(end) === '==')
}

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Returns the bytes.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { fromUnknown } from 'io-ts-kubernetes/codec'
 * import { Bytes, bytesToUint8Array } from 'io-ts-kubernetes/scalar'
 *
 * assert.deepStrictEqual(O.map(bytesToUint8Array)(fromUnknown(Bytes)('aGk=')), O.some(new Uint8Array([104, 105])))
 *
 * @category destructors
 * @since 0.1.0
 */
export const bytesToUint8Array = (bytes: Bytes): Uint8Array => {
  const text = bytes.replace(/[\r\n=]/g, '')
  const out = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  for (let i = 0, at = 0; i < text.length; i++) {
    bits = (bits << 6) | ALPHABET.indexOf(text.charAt(i))
    // four characters are three bytes: the first one completes none
    if (i % 4 !== 0) out[at++] = bits >> (6 - 2 * (i % 4))
  }
  return out
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns bytes in the form that Go writes.
 *
 * @example
 * import { bytesFromUint8Array } from 'io-ts-kubernetes/scalar'
 *
 * assert.strictEqual(bytesFromUint8Array(new Uint8Array([104, 105])), 'aGk=')
 *
 * @category constructors
 * @since 0.1.0
 */
export const bytesFromUint8Array = (bytes: Uint8Array): Bytes => {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [first = 0, second, third] = bytes.subarray(i, i + 3)
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    out +=
      ALPHABET.charAt(bits >> 18) +
      ALPHABET.charAt((bits >> 12) & 63) +
      (second === undefined ? '=' : ALPHABET.charAt((bits >> 6) & 63)) +
      (third === undefined ? '=' : ALPHABET.charAt(bits & 63))
  }
  // it was written in groups of four characters of the alphabet, with padding at the end
  return out as Bytes
}

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

const compare = (x: Bytes, y: Bytes): Ordering => {
  const [first, second] = [bytesToUint8Array(x), bytesToUint8Array(y)]
  const i = first.findIndex((byte, at) => byte !== second[at])
  if (i === -1) return first.length < second.length ? -1 : 0
  // i is an index of the first array; an absent byte comes first
  return (first[i] as number) < (second[i] ?? -1) ? -1 : 1
}

/**
 * Equality of the bytes, independent of how they are written.
 *
 * @category instances
 * @since 0.1.0
 */
export const eqBytes: Eq<Bytes> = { equals: (x, y) => x === y || compare(x, y) === 0 }

// -------------------------------------------------------------------------------------
// codecs
// -------------------------------------------------------------------------------------

/**
 * The codec of `Bytes`. Go writes a nil slice as `null`, which decodes to `''` in a required field and as a value of a
 * map.
 *
 * @category codecs
 * @since 0.1.0
 */
export const Bytes: Codec<Bytes> = /*#__PURE__*/ scalar<Bytes>({
  name: 'Bytes',
  json: 'string',
  expected: 'base64 with padding',
  plural: 'base64 strings',
  zero: '',
  unset: null,
  test: isBytes,
  compare
})
