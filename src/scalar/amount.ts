/**
 * The grammar, the value and the normal form of quantities, as in Go.
 *
 * A value is its decimal digits with an exponent, so a short text with a huge exponent costs little. Go computes the
 * power of ten, which can exceed the memory.
 *
 * Source: k8s.io/apimachinery pkg/api/resource (quantity.go, suffix.go, amount.go).
 */
import type { Ordering } from 'fp-ts/Ordering'

type Format = 'DecimalSI' | 'DecimalExponent' | 'BinarySI'

/**
 * A number: `digits * 10^exponent`. `digits` has no zeros at its ends; it is empty for zero.
 *
 * @internal
 */
export interface Amount {
  readonly isNegative: boolean
  readonly digits: string
  readonly exponent: number
}

// -------------------------------------------------------------------------------------
// grammar
// -------------------------------------------------------------------------------------

/** The parts of a text. */
interface Parsed {
  readonly isNegative: boolean
  /** The digits before the point, without leading zeros; `0` if there is none. */
  readonly whole: string
  readonly fraction: string
  readonly format: Format
  /** The power of the suffix: of 2 for `BinarySI`, of 10 for the others. */
  readonly power: number
  /** True if Go does not round or cap the value, nor use big numbers for it. */
  readonly isShort: boolean
}

/** Go ignores the sign, the point or the suffix if there are no digits. The suffix `E` alone is not an exponent. */
const QUANTITY = /^([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d+))?$/

/** The suffixes of 10^-9, 10^-6 and so on. */
const DECIMAL_SUFFIXES = 'num kMGTPE'

/** The first letters of the suffixes of 2^10, 2^20 and so on. */
const BINARY_SUFFIXES = 'KMGTPE'

const powerOf = (suffix: string): number =>
  suffix === ''
    ? 0
    : suffix.endsWith('i')
      ? 10 * BINARY_SUFFIXES.indexOf(suffix.charAt(0)) + 10
      : 3 * DECIMAL_SUFFIXES.indexOf(suffix) - 9

/** The white space that Go trims, without those characters that JSON escapes: Go does not unescape the text. */
const SPACE = /^[ \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/

const trim = (text: string): string => {
  let [start, end] = [0, text.length]
  while (start < end && SPACE.test(text.charAt(start))) start++
  while (start < end && SPACE.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

const parse = (text: string): Parsed | undefined => {
  const match = QUANTITY.exec(text)
  if (match === null || text === '') return undefined
  const [, sign, digits = '', fraction = '', suffix = '', exponent] = match
  const power = exponent === undefined ? powerOf(suffix) : toInt32(exponent)
  if (power === undefined) return undefined
  const whole = digits.replace(/^0+/, '') || '0'
  const format = exponent !== undefined ? 'DecimalExponent' : suffix.endsWith('i') ? 'BinarySI' : 'DecimalSI'
  const length = whole.length + fraction.length
  const isShort =
    format === 'BinarySI'
      ? fraction === '' && length + (power * 3) / 10 <= 14
      : length <= 18 && ((power - fraction.length) | 0) >= -9
  // Go's big numbers need a digit
  if (!isShort && digits === '' && fraction === '') return undefined
  return { isNegative: sign === '-', whole, fraction, format, power, isShort }
}

/** Go reads an exponent of 64 bits and keeps 32 of them. */
const toInt32 = (text: string): number | undefined => {
  const digits = text.replace(/^[+-]?0*/, '')
  // a number of 64 bits has at most 19 digits; to convert a long text would take long
  if (digits.length > 19) return undefined
  const exponent = BigInt(`${text.startsWith('-') ? '-' : ''}${digits || '0'}`)
  return BigInt.asIntN(64, exponent) === exponent ? Number(BigInt.asIntN(32, exponent)) : undefined
}

/**
 * Returns true if Go reads the text as a quantity.
 *
 * @internal
 */
export const isQuantityText = (text: string): boolean => parse(trim(text)) !== undefined

// -------------------------------------------------------------------------------------
// value
// -------------------------------------------------------------------------------------

const makeAmount = (isNegative: boolean, digits: string, exponent: number): Amount => {
  const significant = digits.replace(/^0+/, '')
  let end = significant.length
  while (significant.charAt(end - 1) === '0') end--
  return { isNegative, digits: significant.slice(0, end), exponent: exponent + significant.length - end }
}

/**
 * Returns the value of a quantity; zero if the text is not one.
 *
 * @internal
 */
export const toAmount = (text: string): Amount => {
  const parsed = parse(trim(text))
  return parsed === undefined ? ZERO : valueOf(parsed)
}

const ZERO: Amount = { isNegative: false, digits: '', exponent: 0 }

const valueOf = ({ isNegative, whole, fraction, format, power, isShort }: Parsed): Amount => {
  if (format === 'BinarySI') {
    if (whole.length > MAX.digits.length) return { ...MAX, isNegative }
    const places = shorten(fraction)
    const scaled = makeAmount(isNegative, String(BigInt(whole + places) << BigInt(power)), -places.length)
    return isShort ? scaled : cap(roundUp(scaled))
  }
  // 32 bits, as in Go
  const amount = makeAmount(isNegative, whole + fraction, (power - fraction.length) | 0)
  return isShort ? amount : roundUp(amount)
}

/**
 * Cuts the decimal places that do not matter. A multiple of 10^-9 divided by 2^60 has at most 69 places, so further ones
 * matter for rounding only in that they are not all zero.
 */
const shorten = (fraction: string): string =>
  fraction.length <= PLACES ? fraction : fraction.slice(0, PLACES) + (/[1-9]/.test(fraction.slice(PLACES)) ? '1' : '')

const PLACES = 69

/** Rounds away from zero to a multiple of 10^-9. */
const roundUp = ({ isNegative, digits, exponent }: Amount): Amount => {
  if (exponent >= -9) return { isNegative, digits, exponent }
  const kept = digits.slice(0, Math.max(0, digits.length + exponent + 9))
  // digits end with another digit than 0, so something is cut
  return makeAmount(isNegative, digits === '' ? '' : increment(kept), -9)
}

/** Adds one. Conversion to a number and back would take long for a long text. */
const increment = (digits: string): string => {
  let end = digits.length
  while (digits.charAt(end - 1) === '9') end--
  const zeros = '0'.repeat(digits.length - end)
  return end === 0 ? `1${zeros}` : `${digits.slice(0, end - 1)}${Number(digits.charAt(end - 1)) + 1}${zeros}`
}

const MAX: Amount = { isNegative: false, digits: '9223372036854775807', exponent: 0 }

const cap = (amount: Amount): Amount =>
  compareSizes(amount, MAX) > 0 ? { ...MAX, isNegative: amount.isNegative } : amount

/** Compares absolute values. */
const compareSizes = (x: Amount, y: Amount): Ordering => {
  if (x.digits === '' || y.digits === '') return compareKeys(x.digits, y.digits)
  const [first, second] = [x.digits.length + x.exponent, y.digits.length + y.exponent]
  // numbers with the same position of the first digit compare like their digits, as strings
  return first === second ? compareKeys(x.digits, y.digits) : compareKeys(first, second)
}

const compareKeys = <A extends string | number>(x: A, y: A): Ordering => (x < y ? -1 : x > y ? 1 : 0)

const signOf = ({ isNegative, digits }: Amount): -1 | 0 | 1 => (digits === '' ? 0 : isNegative ? -1 : 1)

/**
 * @internal
 */
export const compareAmounts = (x: Amount, y: Amount): Ordering => {
  const sign = signOf(x)
  if (sign !== signOf(y)) return compareKeys(sign, signOf(y))
  return sign < 0 ? compareSizes(y, x) : compareSizes(x, y)
}

/**
 * Returns the value as JavaScript writes numbers: `-15e-1`.
 *
 * @internal
 */
export const toDecimalText = ({ isNegative, digits, exponent }: Amount): string =>
  digits === '' ? '0' : `${isNegative ? '-' : ''}${digits}e${exponent}`

/**
 * Returns the value, rounded away from zero; `undefined` if it has more than 64 bits.
 *
 * @internal
 */
export const toInteger = ({ isNegative, digits, exponent }: Amount): bigint | undefined => {
  if (digits === '') return 0n
  const length = digits.length + exponent
  if (length > 19) return undefined
  const size = exponent >= 0 ? BigInt(digits + '0'.repeat(exponent)) : BigInt(digits.slice(0, Math.max(0, length))) + 1n
  const integer = isNegative ? -size : size
  return BigInt.asIntN(64, integer) === integer ? integer : undefined
}

// -------------------------------------------------------------------------------------
// normal form
// -------------------------------------------------------------------------------------

const SMALLEST_BINARY: Amount = { isNegative: false, digits: '1024', exponent: 0 }

/**
 * Returns the text that Go writes. As in Go, a short text of a certain form (`isKept`) is returned unchanged.
 *
 * @internal
 */
export const normalize = (text: string): string => {
  const trimmed = trim(text)
  const parsed = parse(trimmed)
  if (parsed === undefined || isKept(parsed)) return trimmed
  const { format } = parsed
  const amount = valueOf(parsed)
  const { digits, exponent } = amount
  if (digits === '') return '0'
  const sign = amount.isNegative ? '-' : ''
  if (format === 'BinarySI' && exponent >= 0 && compareSizes(amount, SMALLEST_BINARY) >= 0) {
    return sign + formatBinary(BigInt(digits + '0'.repeat(exponent)))
  }
  // to a multiple of three; in JavaScript as in Go, the remainder has the sign of the exponent
  const zeros = ((exponent % 3) + 3) % 3
  return sign + digits + '0'.repeat(zeros) + suffixOf(format, exponent - zeros)
}

const isKept = ({ whole, fraction, format, power, isShort }: Parsed): boolean => {
  if (!isShort) return false
  const digits = whole + fraction
  // at most 14 digits
  if (format === 'BinarySI') return Number(digits) % 8 !== 0
  return (power - fraction.length) % 3 === 0 && !digits.endsWith('000') && !digits.startsWith('0')
}

const formatBinary = (size: bigint): string => {
  let [left, power] = [size, 0]
  while (left % 1024n === 0n) {
    left /= 1024n
    power++
  }
  return `${left}${power === 0 ? '' : `${BINARY_SUFFIXES.charAt(power - 1)}i`}`
}

/** Go writes no suffix for an exponent that has none. */
const suffixOf = (format: Format, exponent: number): string => {
  if (exponent === 0) return ''
  return format === 'DecimalExponent' ? `e${exponent}` : DECIMAL_SUFFIXES.charAt((exponent + 9) / 3)
}
