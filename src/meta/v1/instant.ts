/**
 * What a time in a Kubernetes document says: Go's grammar of it, and the instant that it names.
 *
 * Source: k8s.io/apimachinery pkg/apis/meta/v1/time.go and micro_time.go, and Go's `time.Parse`. `Date.parse` takes
 * texts that Go refuses (30 February, no offset) and refuses some that Go takes.
 */
import type { Eq } from 'fp-ts/Eq'
import type { Option } from 'fp-ts/Option'
import type { Ord } from 'fp-ts/Ord'
import type { Ordering } from 'fp-ts/Ordering'
import { none, some } from '../../internal/option'
import type { MicroTime } from './MicroTime'
import type { Time } from './Time'

/**
 * A point in time: whole seconds since 1970-01-01T00:00:00Z, and 0 to 999,999,999 nanoseconds past them.
 *
 * @internal
 */
export interface Instant {
  readonly seconds: number
  readonly nanos: number
}

// -------------------------------------------------------------------------------------
// the grammar
// -------------------------------------------------------------------------------------

// an hour may have one digit, an offset may be 24 hours and 60 minutes, and a comma is a decimal point: so Go reads
const DATE = '(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const CLOCK = '(\\d|[01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d)'
const ZONE = '(?:Z|([+-])([01]\\d|2[0-4]):([0-5]\\d|60))'

/**
 * @internal
 */
export type Grammar = RegExp

/**
 * `metav1.Time`: any number of fraction digits, or none.
 *
 * @internal
 */
export const TIME: Grammar = /*#__PURE__*/ new RegExp(`^${DATE}T${CLOCK}(?:[.,](\\d+))?${ZONE}$`)

/**
 * `metav1.MicroTime`: a fraction of six characters, of which Go lets the first be a sign.
 *
 * @internal
 */
export const MICRO_TIME: Grammar = /*#__PURE__*/ new RegExp(`^${DATE}T${CLOCK}[.,](\\d{6}|\\+\\d{5}|-00000)${ZONE}$`)

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The instant that a text names, `undefined` where Go would not read it. */
const parse = (grammar: Grammar, text: string): Instant | undefined => {
  const match = grammar.exec(text)
  if (match === null) return undefined
  const number = (group: number): number => Number(match[group])
  const [year, month, day] = [number(1), number(2), number(3)]
  if (day > daysInMonth(year, month)) return undefined
  const [fraction = '', sign, offsetHour = 0, offsetMinute = 0] = match.slice(7)
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -60 : 60)
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; the calendar repeats itself every 400 years
  const shifted = Date.UTC(year + 400, month - 1, day, number(4), number(5), number(6)) / 1000
  return {
    seconds: shifted - SECONDS_IN_400_YEARS - offset,
    nanos: Number(fraction.replace(/^[+-]/, '0').slice(0, 9).padEnd(9, '0'))
  }
}

const SECONDS_IN_400_YEARS = 146_097 * 86_400

/**
 * Does Go read it as a `metav1.Time`?
 *
 * @internal
 */
export const isTime = (u: unknown): u is Time =>
  typeof u === 'string' && (USUAL.test(u) || parse(TIME, u) !== undefined)

/**
 * Does Go read it as a `metav1.MicroTime`?
 *
 * @internal
 */
export const isMicroTime = (u: unknown): u is MicroTime => typeof u === 'string' && parse(MICRO_TIME, u) !== undefined

/** What Go itself writes, on a day that every month has: nearly all times, told without looking at their parts. */
const USUAL = /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

// -------------------------------------------------------------------------------------
// what Go writes
// -------------------------------------------------------------------------------------

/** `0001-01-01T00:00:00Z`, which is Go's word for no time. */
const ZERO_SECONDS = -62_135_596_800

const isZero = ({ seconds, nanos }: Instant): boolean => seconds === ZERO_SECONDS && nanos === 0

/** Up to the seconds. Years that have no four digits are signed and padded in JavaScript, and not in Go. */
const formatSeconds = ({ seconds }: Instant): string => {
  const date = new Date(seconds * 1000)
  // there is no time of no date
  return Number.isNaN(date.getTime())
    ? ''
    : date
        .toISOString()
        .slice(0, -5)
        .replace(/\+?(-?)0*(\d{4,})/, '$1$2')
}

/**
 * `2024-01-15T10:30:00Z`: UTC, and whole seconds, rounded down.
 *
 * @internal
 */
export const formatTime = (instant: Instant): string => `${formatSeconds(instant)}Z`

/**
 * `2024-01-15T10:30:00.123456Z`: UTC, and whole microseconds, rounded down.
 *
 * @internal
 */
export const formatMicroTime = (instant: Instant): string =>
  `${formatSeconds(instant)}.${String(Math.floor(instant.nanos / 1000)).padStart(6, '0')}Z`

// -------------------------------------------------------------------------------------
// the functions of both kinds of time
// -------------------------------------------------------------------------------------

/**
 * What can be done with times of the branded text `A`, besides decoding and encoding them.
 *
 * @category model
 * @since 0.1.0
 */
export interface Times<A> {
  /** A time from its text, which is kept as it is; none where Go would not read it. */
  readonly fromString: (text: string) => Option<A>
  /** A time from a `Date`, in the form that Go writes; none for an invalid date or a year outside 0000 to 9999. */
  readonly fromDate: (date: Date) => Option<A>
  /** The instant as a `Date`, rounded down to milliseconds. */
  readonly toDate: (time: A) => Date
  /** A time from milliseconds since 1970-01-01T00:00:00Z, in the form that Go writes; none as for `fromDate`. */
  readonly fromEpochMillis: (millis: number) => Option<A>
  /** Milliseconds since 1970-01-01T00:00:00Z, rounded down. */
  readonly toEpochMillis: (time: A) => number
  /**
   * The text that Go writes for a time: UTC, cut to the type's precision. None for the instant `0001-01-01T00:00:00Z`,
   * which is Go's zero time and written as `null`. Go writes years past 9999 or before 0000 (an offset can reach them)
   * in a form that nobody reads, and so does this.
   */
  readonly normalForm: (time: A) => Option<string>
  /** Equality of instants, to the nanosecond. */
  readonly Eq: Eq<A>
  /** The order of instants, to the nanosecond. */
  readonly Ord: Ord<A>
}

/**
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const getTimes = <A extends string>(grammar: Grammar, format: (instant: Instant) => string): Times<A> => {
  // an A is a text that the grammar takes
  const instantOf = (time: A): Instant => parse(grammar, time) ?? { seconds: NaN, nanos: NaN }
  const fromString = (text: string): Option<A> => (parse(grammar, text) === undefined ? none : some(text as A))
  const toEpochMillis = (time: A): number => {
    const { seconds, nanos } = instantOf(time)
    return seconds * 1000 + Math.floor(nanos / 1_000_000)
  }
  const fromEpochMillis = (millis: number): Option<A> => {
    const seconds = Math.floor(millis / 1000)
    // a hair before a second would be rounded up to it
    const nanos = Math.min(999_999_999, Math.floor((millis - seconds * 1000) * 1_000_000))
    // the text of a year outside 0000 to 9999, or of NaN, is refused by the grammar
    return fromString(format({ seconds, nanos }))
  }
  const compare = (first: A, second: A): Ordering => {
    const [a, b] = [instantOf(first), instantOf(second)]
    return compareNumbers(a.seconds, b.seconds) || compareNumbers(a.nanos, b.nanos)
  }
  const ord: Ord<A> = { equals: (first, second) => compare(first, second) === 0, compare }
  return {
    fromString,
    fromDate: (date) => fromEpochMillis(date.getTime()),
    toDate: (time) => new Date(toEpochMillis(time)),
    fromEpochMillis,
    toEpochMillis,
    normalForm: (time) => {
      const instant = instantOf(time)
      return isZero(instant) ? none : some(format(instant))
    },
    Eq: ord,
    Ord: ord
  }
}

const compareNumbers = (a: number, b: number): Ordering => (a < b ? -1 : a > b ? 1 : 0)
