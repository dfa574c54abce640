/**
 * The time of custom resources.
 *
 * @since 0.1.0
 */
import type { Eq } from 'fp-ts/Eq'
import type { Option } from 'fp-ts/Option'
import type { Ord } from 'fp-ts/Ord'
import type * as t from 'io-ts'
import { type Codec, scalar } from '../../codec'
import { isDateTime } from './instant'
import { compare, fromEpochMillis, fromString, DATE_TIME_FORMAT, toEpochMillis, toNormalForm } from './times'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * @category model
 * @since 0.1.0
 */
export interface DateTimeBrand {
  readonly DateTime: unique symbol
}

/**
 * A string with `format: date-time` in a custom resource, as API servers validate it: `2024-01-15T10:30:00Z`,
 * `2024-01-15t10:30:00.5+05:30`. The string is kept as written. Unlike a `Time`, it may have lower-case letters, any
 * character instead of the decimal point, and an offset of up to 99:99, but no hour of one digit. As for an API server,
 * a second `T` ends the time.
 *
 * Source: `IsDateTime`, k8s.io/kube-openapi pkg/validation/strfmt/time.go.
 *
 * @category model
 * @since 0.1.0
 */
export type DateTime = t.Branded<string, DateTimeBrand>

/**
 * The codec of `DateTime`. Functions of times are separate exports, such as `dateTimeFromString` and `ordDateTime`.
 *
 * @category codecs
 * @since 0.1.0
 */
export const DateTime: Codec<DateTime> = /*#__PURE__*/ scalar<DateTime>({
  name: 'DateTime',
  json: 'string',
  expected: 'an RFC 3339 date and time',
  plural: 'RFC 3339 dates and times',
  zero: '0001-01-01T00:00:00Z',
  unset: null,
  test: isDateTime,
  compare: (first, second) => compare(DATE_TIME_FORMAT, first, second)
})

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the string as a `DateTime`, or `none` if API servers refuse it.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { dateTimeFromString } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(dateTimeFromString('2024-02-30T10:30:00Z'), O.none)
 * assert.deepStrictEqual(dateTimeFromString('2024-01-15t10:30:00z'), O.some('2024-01-15t10:30:00z'))
 *
 * @category constructors
 * @since 0.1.0
 */
export const dateTimeFromString = (string: string): Option<DateTime> => fromString(DATE_TIME_FORMAT, string)

/**
 * Returns the `DateTime` of a date, in the form that Go writes, rounded down to seconds. Returns `none` for an
 * invalid date, and for a year outside 0000 to 9999.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { dateTimeFromDate } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(dateTimeFromDate(new Date(1500)), O.some('1970-01-01T00:00:01Z'))
 *
 * @category constructors
 * @since 0.1.0
 */
export const dateTimeFromDate = (date: Date): Option<DateTime> => fromEpochMillis(DATE_TIME_FORMAT, date.getTime())

/**
 * Returns the `DateTime` of a number of milliseconds since 1970-01-01T00:00:00Z, as `dateTimeFromDate` does.
 *
 * @category constructors
 * @since 0.1.0
 */
export const dateTimeFromEpochMillis = (millis: number): Option<DateTime> => fromEpochMillis(DATE_TIME_FORMAT, millis)

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the instant of a time as a date, rounded down to milliseconds.
 *
 * @category destructors
 * @since 0.1.0
 */
export const dateTimeToDate = (time: DateTime): Date => new Date(toEpochMillis(DATE_TIME_FORMAT, time))

/**
 * Returns the milliseconds from 1970-01-01T00:00:00Z to a time, rounded down.
 *
 * @category destructors
 * @since 0.1.0
 */
export const dateTimeToEpochMillis = (time: DateTime): number => toEpochMillis(DATE_TIME_FORMAT, time)

/**
 * Returns the time as Go writes a `Time`: in UTC, rounded down to seconds. Returns `none` for Go's zero time
 * `0001-01-01T00:00:00Z`, which Go writes as `null`. If the offset leads to a year outside 0000 to 9999, the result is no
 * `Time`.
 *
 * @category destructors
 * @since 0.1.0
 */
export const dateTimeToNormalForm = (time: DateTime): Option<string> => toNormalForm(DATE_TIME_FORMAT, time)

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

/**
 * Equality of instants, to the nanosecond: `2024-01-15T10:30:00Z` equals `2024-01-15T11:30:00+01:00`.
 *
 * @category instances
 * @since 0.1.0
 */
export const eqDateTime: Eq<DateTime> = { equals: (first, second) => compare(DATE_TIME_FORMAT, first, second) === 0 }

/**
 * The order of instants, to the nanosecond.
 *
 * @category instances
 * @since 0.1.0
 */
export const ordDateTime: Ord<DateTime> = {
  equals: eqDateTime.equals,
  compare: (first, second) => compare(DATE_TIME_FORMAT, first, second)
}
