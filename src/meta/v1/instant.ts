/**
 * Go's grammar of times, and the instant of a time. `Date.parse` is not used: it accepts strings that Go refuses (30
 * February, no offset), and refuses some that Go accepts.
 *
 * Source: k8s.io/apimachinery pkg/apis/meta/v1/time.go and micro_time.go, and Go's `time.Parse`.
 */
import type { DateTime } from './DateTime'
import type { MicroTime } from './MicroTime'
import type { Time } from './Time'

/**
 * A point in time: whole seconds since 1970-01-01T00:00:00Z, plus 0 to 999,999,999 nanoseconds.
 *
 * @internal
 */
export interface Instant {
  readonly seconds: number
  readonly nanos: number
}

// -------------------------------------------------------------------------------------
// grammar
// -------------------------------------------------------------------------------------

// as in Go, an hour can have one digit, an offset can be 24:60, and a comma can stand for the decimal point
const DATE = '(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const CLOCK = '(\\d|[01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d)'
const ZONE = '(?:Z|([+-])([01]\\d|2[0-4]):([0-5]\\d|60))'

/**
 * @internal
 */
export type Grammar = RegExp

/**
 * Matches a `metav1.Time`: the fraction is optional, and has any number of digits.
 *
 * @internal
 */
export const TIME: Grammar = /*#__PURE__*/ new RegExp(`^${DATE}T${CLOCK}(?:[.,](\\d+))?${ZONE}$`)

/**
 * Matches a `metav1.MicroTime`: the fraction has six characters. As in Go, the first one can be a sign.
 *
 * @internal
 */
export const MICRO_TIME: Grammar = /*#__PURE__*/ new RegExp(`^${DATE}T${CLOCK}[.,](\\d{6}|\\+\\d{5}|-00000)${ZONE}$`)

/**
 * Matches a string with `format: date-time` in a custom resource. API servers ignore a second `T` and what follows it.
 *
 * @internal
 */
export const DATE_TIME: Grammar = /*#__PURE__*/ new RegExp(
  `^${DATE}[Tt]([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d)(?:[^\\nTt](\\d+))?(?:[Zz]|([+-])(\\d\\d):(\\d\\d))(?:[Tt][^]*)?$`,
  'u'
)

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/**
 * Returns the instant of a time, or `undefined` if Go refuses the string.
 *
 * @internal
 */
export const parse = (grammar: Grammar, text: string): Instant | undefined => {
  const match = grammar.exec(text)
  if (match === null) return undefined
  const number = (group: number): number => Number(match[group])
  const [year, month, day] = [number(1), number(2), number(3)]
  if (day > daysInMonth(year, month)) return undefined
  const [fraction = '', sign, offsetHour = 0, offsetMinute = 0] = match.slice(7)
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -60 : 60)
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; the calendar repeats every 400 years
  const shifted = Date.UTC(year + 400, month - 1, day, number(4), number(5), number(6)) / 1000
  return {
    seconds: shifted - SECONDS_IN_400_YEARS - offset,
    nanos: Number(fraction.replace(/^[+-]/, '0').slice(0, 9).padEnd(9, '0'))
  }
}

const SECONDS_IN_400_YEARS = 146_097 * 86_400

/**
 * Returns true for a string that Go accepts as a `metav1.Time`.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isTime = (u: unknown): u is Time =>
  typeof u === 'string' && (USUAL.test(u) || parse(TIME, u) !== undefined)

/**
 * Returns true for a string that Go accepts as a `metav1.MicroTime`.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isMicroTime = (u: unknown): u is MicroTime => typeof u === 'string' && parse(MICRO_TIME, u) !== undefined

/**
 * Returns true for a string that API servers accept as `format: date-time` in a custom resource.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isDateTime = (u: unknown): u is DateTime =>
  typeof u === 'string' && (USUAL.test(u) || parse(DATE_TIME, u) !== undefined)

/** Matches nearly all times: those in Go's own form, on the days 1 to 28. It is faster than `parse`. */
const USUAL = /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

// -------------------------------------------------------------------------------------
// format
// -------------------------------------------------------------------------------------

/** `0001-01-01T00:00:00Z`, Go's zero time. */
const ZERO_SECONDS = -62_135_596_800

/**
 * Returns true for Go's zero time, which Go writes as `null`.
 *
 * @internal
 */
export const isZero = ({ seconds, nanos }: Instant): boolean => seconds === ZERO_SECONDS && nanos === 0

/** Returns date and time without fraction and offset. Only JavaScript pads and signs years without four digits. */
const formatSeconds = ({ seconds }: Instant): string => {
  const date = new Date(seconds * 1000)
  // the grammar refuses a time without a date
  return Number.isNaN(date.getTime())
    ? ''
    : date
        .toISOString()
        .slice(0, -5)
        .replace(/\+?(-?)0*(\d{4,})/, '$1$2')
}

/**
 * Returns a time as Go writes it: in UTC, rounded down to seconds, such as `2024-01-15T10:30:00Z`.
 *
 * @internal
 */
export const formatTime = (instant: Instant): string => `${formatSeconds(instant)}Z`

/**
 * Returns a time as Go writes it: in UTC, rounded down to microseconds, such as `2024-01-15T10:30:00.123456Z`.
 *
 * @internal
 */
export const formatMicroTime = (instant: Instant): string =>
  `${formatSeconds(instant)}.${String(Math.floor(instant.nanos / 1000)).padStart(6, '0')}Z`
