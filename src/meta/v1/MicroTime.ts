/**
 * Kubernetes' time with microseconds.
 *
 * @since 0.1.0
 */
import type { Eq } from 'fp-ts/Eq'
import type { Option } from 'fp-ts/Option'
import type { Ord } from 'fp-ts/Ord'
import type * as t from 'io-ts'
import { type Codec, scalar } from '../../codec'
import { isMicroTime } from './instant'
import { compare, fromEpochMillis, fromString, MICRO_TIME_FORMAT, toEpochMillis, toNormalForm } from './times'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * @category model
 * @since 0.1.0
 */
export interface MicroTimeBrand {
  readonly MicroTime: unique symbol
}

/**
 * An RFC 3339 time with six fraction digits that Go accepts: `2024-01-15T10:30:00.123456Z`. The string is kept as
 * written. A result of `Date.prototype.toISOString` is not a `MicroTime`: it has three fraction digits.
 *
 * Source: `metav1.MicroTime`, k8s.io/apimachinery pkg/apis/meta/v1/micro_time.go.
 *
 * @category model
 * @since 0.1.0
 */
export type MicroTime = t.Branded<string, MicroTimeBrand>

/**
 * The codec of `MicroTime`. Functions of times are separate exports, such as `microTimeFromString` and `ordMicroTime`.
 *
 * @category codecs
 * @since 0.1.0
 */
export const MicroTime: Codec<MicroTime> = /*#__PURE__*/ scalar<MicroTime>({
  name: 'MicroTime',
  json: 'string',
  expected: 'an RFC 3339 time with microseconds',
  plural: 'RFC 3339 times with microseconds',
  zero: '0001-01-01T00:00:00.000000Z',
  unset: null,
  test: isMicroTime,
  compare: (first, second) => compare(MICRO_TIME_FORMAT, first, second)
})

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Returns the string as a `MicroTime`, or `none` if Go refuses it.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { microTimeFromString } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(microTimeFromString('2024-01-15T10:30:00Z'), O.none)
 *
 * @category constructors
 * @since 0.1.0
 */
export const microTimeFromString = (string: string): Option<MicroTime> => fromString(MICRO_TIME_FORMAT, string)

/**
 * Returns the `MicroTime` of a date, in the form that Go writes, rounded down to microseconds. Returns `none` for an
 * invalid date, and for a year outside 0000 to 9999.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { microTimeFromDate } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(microTimeFromDate(new Date(1500)), O.some('1970-01-01T00:00:01.500000Z'))
 *
 * @category constructors
 * @since 0.1.0
 */
export const microTimeFromDate = (date: Date): Option<MicroTime> => fromEpochMillis(MICRO_TIME_FORMAT, date.getTime())

/**
 * Returns the `MicroTime` of a number of milliseconds since 1970-01-01T00:00:00Z, as `microTimeFromDate` does.
 *
 * @category constructors
 * @since 0.1.0
 */
export const microTimeFromEpochMillis = (millis: number): Option<MicroTime> =>
  fromEpochMillis(MICRO_TIME_FORMAT, millis)

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the instant of a time as a date, rounded down to milliseconds.
 *
 * @category destructors
 * @since 0.1.0
 */
export const microTimeToDate = (time: MicroTime): Date => new Date(toEpochMillis(MICRO_TIME_FORMAT, time))

/**
 * Returns the milliseconds from 1970-01-01T00:00:00Z to a time, rounded down.
 *
 * @category destructors
 * @since 0.1.0
 */
export const microTimeToEpochMillis = (time: MicroTime): number => toEpochMillis(MICRO_TIME_FORMAT, time)

/**
 * Returns the string that Go writes for a time: in UTC, rounded down to microseconds. Returns `none` for Go's zero time
 * `0001-01-01T00:00:00Z`, which Go writes as `null`. If the offset leads to a year outside 0000 to 9999, the result is
 * the same as in Go, which does not decode it.
 *
 * @category destructors
 * @since 0.1.0
 */
export const microTimeToNormalForm = (time: MicroTime): Option<string> => toNormalForm(MICRO_TIME_FORMAT, time)

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

/**
 * Equality of instants, to the nanosecond: `2024-01-15T10:30:00Z` equals `2024-01-15T11:30:00+01:00`.
 *
 * @category instances
 * @since 0.1.0
 */
export const eqMicroTime: Eq<MicroTime> = { equals: (first, second) => compare(MICRO_TIME_FORMAT, first, second) === 0 }

/**
 * The order of instants, to the nanosecond.
 *
 * @category instances
 * @since 0.1.0
 */
export const ordMicroTime: Ord<MicroTime> = {
  equals: eqMicroTime.equals,
  compare: (first, second) => compare(MICRO_TIME_FORMAT, first, second)
}
