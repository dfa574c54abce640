/**
 * Numbers as they are spelt.
 */

/**
 * Returns whether a number is an integer of Go: no fraction, no exponent, 64 bits.
 *
 * @internal
 */
export const isGoInteger = (token: string): boolean =>
  // a longer one has more bits, and takes time to parse
  token.length <= 20 && INTEGER.test(token) && BigInt.asIntN(64, BigInt(token)) === BigInt(token)

const INTEGER = /^-?\d+$/

/** JavaScript writes no number with more characters: 17 digits, and zeros up to 10^21. */
const MAX_LENGTH = 64

/**
 * Returns whether JavaScript writes another number than it read: it rounded, or lost the sign of `-0`. The spelling does
 * not count, `1.50` is `1.5`. A number of more than 64 characters counts as another one.
 *
 * @internal
 */
export const isRounded = (token: string): boolean =>
  token.length > MAX_LENGTH || toDecimal(token) !== toDecimal(String(Number(token)))

/** Sign, digits without zeros around them, and the exponent. */
const toDecimal = (token: string): string => {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(token) ?? [token]
  const digits = (whole + fraction).replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  const power = Number(exponent) - fraction.length + digits.length - significant.length
  return significant === '' ? `${sign}0` : `${sign}${significant}e${power}`
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/
