/**
 * Functions that `Time` and `MicroTime` share. Each takes the format of the kind of time first.
 */
import type { Option } from 'fp-ts/Option'
import type { Ordering } from 'fp-ts/Ordering'
import { none, some } from '../../internal/option'
import type { DateTime } from './DateTime'
import {
  DATE_TIME,
  formatMicroTime,
  formatTime,
  type Grammar,
  type Instant,
  isZero,
  MICRO_TIME,
  parse,
  TIME
} from './instant'
import type { MicroTime } from './MicroTime'
import type { Time } from './Time'

/**
 * The format of one kind of time: the grammar that Go reads, and the form that Go writes.
 *
 * @internal
 */
export interface TimeFormat<A> {
  readonly grammar: Grammar
  readonly format: (instant: Instant) => string
  /** The branded type of its strings; no such property exists. */
  readonly type?: A
}

/**
 * @internal
 */
export const TIME_FORMAT: TimeFormat<Time> = { grammar: TIME, format: formatTime }

/**
 * @internal
 */
export const MICRO_TIME_FORMAT: TimeFormat<MicroTime> = { grammar: MICRO_TIME, format: formatMicroTime }

/**
 * @internal
 */
export const DATE_TIME_FORMAT: TimeFormat<DateTime> = { grammar: DATE_TIME, format: formatTime }

/** The string is a time of this kind, so it has an instant. */
const instantOf = <A extends string>({ grammar }: TimeFormat<A>, time: A): Instant =>
  parse(grammar, time) ?? { seconds: NaN, nanos: NaN }

/**
 * @internal
 */
export const fromString = <A extends string>({ grammar }: TimeFormat<A>, string: string): Option<A> =>
  // an A is a string that the grammar matches
  parse(grammar, string) === undefined ? none : some(string as A)

/**
 * @internal
 */
export const fromEpochMillis = <A extends string>(timeFormat: TimeFormat<A>, millis: number): Option<A> => {
  const seconds = Math.floor(millis / 1000)
  // the last fraction of a nanosecond would be rounded up to the next second
  const nanos = Math.min(999_999_999, Math.floor((millis - seconds * 1000) * 1_000_000))
  // the grammar refuses years outside 0000 to 9999, and NaN
  return fromString(timeFormat, timeFormat.format({ seconds, nanos }))
}

/**
 * @internal
 */
export const toEpochMillis = <A extends string>(timeFormat: TimeFormat<A>, time: A): number => {
  const { seconds, nanos } = instantOf(timeFormat, time)
  return seconds * 1000 + Math.floor(nanos / 1_000_000)
}

/**
 * @internal
 */
export const toNormalForm = <A extends string>(timeFormat: TimeFormat<A>, time: A): Option<string> => {
  const instant = instantOf(timeFormat, time)
  return isZero(instant) ? none : some(timeFormat.format(instant))
}

/**
 * @internal
 */
export const compare = <A extends string>(timeFormat: TimeFormat<A>, first: A, second: A): Ordering => {
  const [a, b] = [instantOf(timeFormat, first), instantOf(timeFormat, second)]
  return compareNumbers(a.seconds, b.seconds) || compareNumbers(a.nanos, b.nanos)
}

const compareNumbers = (a: number, b: number): Ordering => (a < b ? -1 : a > b ? 1 : 0)
