/**
 * Arbitrary quantities and bytes in every spelling that Go accepts.
 */
import * as fc from 'fast-check'

const SUFFIXES = [
  ...['', '', '', 'm', 'Ki', 'Mi', 'Gi', 'n', 'u', 'k', 'M', 'G', 'T', 'P', 'E', 'Ti', 'Pi', 'Ei'],
  ...['e3', 'E-3', 'e+02', 'e-9', 'e-12', 'e21', 'E100', 'e2147483647', 'e-2147483648', 'e4294967299']
]

const FRACTIONS = ['', '', '', '.', '.5', '.500', '.05', '.0000000001', '.999999999999999999999']

/** Texts that Go reads as zero, at the limits of its integers, or rounded. */
const CORNERS = [
  ...['0', '-0', '+', '-', '.', 'm', '-.Ki', '0.0e-9', '007', '+5', ' 1 ', '\u00a01', '\u20281\u3000'],
  ...['9223372036854775807', '9223372036854775808', '-9223372036854775809', '8Ei', '-8Ei', '7.9999999999999999999Ei'],
  ...['1000E', '0.1n', '-0.1n', '1e-400', '1023.5Ki', '1024Ki', '1000m', '123456789012345678', '1234567890123456789']
]

/**
 * Returns arbitrary quantities: texts, and some numbers, but never -0.
 *
 * @internal
 */
export const getQuantity = (): fc.Arbitrary<string | number> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          fc.constantFrom('', '', '', '-', '+'),
          fc.oneof(fc.nat({ max: 2048 }), fc.maxSafeNat()),
          fc.constantFrom(...FRACTIONS),
          fc.constantFrom(...SUFFIXES)
        )
        .map(([sign, whole, fraction, suffix]) => `${sign}${whole}${fraction}${suffix}`)
    },
    { weight: 1, arbitrary: fc.constantFrom(...CORNERS) },
    { weight: 1, arbitrary: fc.oneof(fc.nat(), fc.constantFrom(0, 0.1, 0.5, -1.5, 1e21, 5e-324, 2 ** 53)) }
  )

const ALPHABET = /*#__PURE__*/ Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')

/**
 * Returns arbitrary bytes in base64. Some have line breaks, or unused bits that are not zero.
 *
 * @internal
 */
export const getBytes = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.constantFrom(...ALPHABET), { maxLength: 12 }), fc.constantFrom('', '', '', '\n', '\r\n'))
    .map(([characters, lineBreak]) => {
      // one character of four has no bits of its own
      const text = (characters.length % 4 === 1 ? characters.slice(1) : characters).join('')
      const padded = text.padEnd(Math.ceil(text.length / 4) * 4, '=')
      return padded.slice(0, 3) + lineBreak + padded.slice(3)
    })
