/**
 * Checks of the spelling of numbers.
 */

/**
 * Returns true if Go accepts a number as an integer: no fraction, no exponent, 64 bits.
 *
 * @internal
 */
export const isGoInteger = (token: string): boolean =>
  // longer numbers have more than 64 bits, and are slow to parse
  token.length <= 20 && INTEGER.test(token) && BigInt.asIntN(64, BigInt(token)) === BigInt(token)

const INTEGER = /^-?\d+$/

/** JavaScript never writes a longer number: 17 digits, and zeros up to 10^21. */
const MAX_LENGTH = 64

/**
 * Returns true if JavaScript changes a number: it rounds it, or loses the sign of `-0`. Spelling does not matter: `1.50`
 * equals `1.5`. A number of more than 64 characters counts as changed. Returns false for `true`, `false` and `null`.
 *
 * @internal
 */
export const isRounded = (token: string): boolean =>
  token.length > MAX_LENGTH || toDecimal(token) !== toDecimal(String(Number(token)))

/** Returns sign, digits without leading and trailing zeros, and exponent. */
const toDecimal = (token: string): string => {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(token) ?? [token]
  const digits = (whole + fraction).replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  const power = Number(exponent) - fraction.length + digits.length - significant.length
  return significant === '' ? `${sign}0` : `${sign}${significant}e${power}`
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/
