/**
 * Kubernetes' time.
 *
 * @since 0.1.0
 */
import type { Eq } from 'fp-ts/Eq'
import type { Option } from 'fp-ts/Option'
import type { Ord } from 'fp-ts/Ord'
import type * as t from 'io-ts'
import { type Codec, scalar } from '../../codec'
import { isTime } from './instant'
import { compare, fromEpochMillis, fromString, TIME_FORMAT, toEpochMillis, toNormalForm } from './times'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * @category model
 * @since 0.1.0
 */
export interface TimeBrand {
  readonly Time: unique symbol
}

/**
 * An RFC 3339 time that Go accepts: `2024-01-15T10:30:00Z`, `2024-01-15T16:00:00.5+05:30`. The string is kept as
 * written. Unlike RFC 3339, Go accepts an hour of one digit, a decimal comma and an offset of up to 24:60, and refuses
 * lower-case letters and second 60.
 *
 * Source: `metav1.Time`, k8s.io/apimachinery pkg/apis/meta/v1/time.go.
 *
 * @category model
 * @since 0.1.0
 */
export type Time = t.Branded<string, TimeBrand>

/**
 * The codec of `Time`. Functions of times are separate exports, such as `timeFromString` and `ordTime`.
 *
 * @category codecs
 * @since 0.1.0
 */
export const Time: Codec<Time> = /*#__PURE__*/ scalar<Time>({
  name: 'Time',
  json: 'string',
  expected: 'an RFC 3339 time',
  plural: 'RFC 3339 times',
  zero: '0001-01-01T00:00:00Z',
  unset: null,
  test: isTime,
  compare: (first, second) => compare(TIME_FORMAT, first, second)
})

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the string as a `Time`, or `none` if Go refuses it.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { timeFromString } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(timeFromString('2024-02-30T00:00:00Z'), O.none)
 *
 * @category constructors
 * @since 0.1.0
 */
export const timeFromString = (string: string): Option<Time> => fromString(TIME_FORMAT, string)

/**
 * Returns the `Time` of a date, in the form that Go writes, rounded down to seconds. Returns `none` for an invalid date,
 * and for a year outside 0000 to 9999.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { timeFromDate } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(timeFromDate(new Date(1500)), O.some('1970-01-01T00:00:01Z'))
 *
 * @category constructors
 * @since 0.1.0
 */
export const timeFromDate = (date: Date): Option<Time> => fromEpochMillis(TIME_FORMAT, date.getTime())

/**
 * Returns the `Time` of a number of milliseconds since 1970-01-01T00:00:00Z, as `timeFromDate` does.
 *
 * @category constructors
 * @since 0.1.0
 */
export const timeFromEpochMillis = (millis: number): Option<Time> => fromEpochMillis(TIME_FORMAT, millis)

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the instant of a time as a date, rounded down to milliseconds.
 *
 * @category destructors
 * @since 0.1.0
 */
export const timeToDate = (time: Time): Date => new Date(toEpochMillis(TIME_FORMAT, time))

/**
 * Returns the milliseconds from 1970-01-01T00:00:00Z to a time, rounded down.
 *
 * @category destructors
 * @since 0.1.0
 */
export const timeToEpochMillis = (time: Time): number => toEpochMillis(TIME_FORMAT, time)

/**
 * Returns the string that Go writes for a time: in UTC, rounded down to seconds. Returns `none` for Go's zero time
 * `0001-01-01T00:00:00Z`, which Go writes as `null`. If the offset leads to a year outside 0000 to 9999, the result is
 * the same as in Go, which does not decode it.
 *
 * @category destructors
 * @since 0.1.0
 */
export const timeToNormalForm = (time: Time): Option<string> => toNormalForm(TIME_FORMAT, time)

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

/**
 * Equality of instants, to the nanosecond: `2024-01-15T10:30:00Z` equals `2024-01-15T11:30:00+01:00`.
 *
 * @category instances
 * @since 0.1.0
 */
export const eqTime: Eq<Time> = { equals: (first, second) => compare(TIME_FORMAT, first, second) === 0 }

/**
 * The order of instants, to the nanosecond.
 *
 * @category instances
 * @since 0.1.0
 */
export const ordTime: Ord<Time> = {
  equals: eqTime.equals,
  compare: (first, second) => compare(TIME_FORMAT, first, second)
}
