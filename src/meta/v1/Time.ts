/**
 * A time of Kubernetes, to the second.
 *
 * @since 0.1.0
 */
import type * as t from 'io-ts'
import { type Codec, scalar } from '../../codec'
import { formatTime, getTimes, isTime, TIME, type Times } from './instant'

/**
 * @category model
 * @since 0.1.0
 */
export interface TimeBrand {
  readonly Time: unique symbol
}

/**
 * An RFC 3339 time as Go reads it, kept as it was written: `2024-01-15T10:30:00Z`, `2024-01-15T16:00:00.5+05:30`.
 *
 * Source: `metav1.Time`, k8s.io/apimachinery pkg/apis/meta/v1/time.go. RFC 3339, and what Go's grammar adds to it and
 * takes from it.
 *
 * @category model
 * @since 0.1.0
 */
export type Time = t.Branded<string, TimeBrand>

/**
 * @example
 * import { option as O } from 'fp-ts'
 * import { Time } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(Time.fromString('2024-02-30T00:00:00Z'), O.none)
 * assert.deepStrictEqual(O.map(Time.toEpochMillis)(Time.fromString('1970-01-01T01:00:01.5+01:00')), O.some(1500))
 * assert.deepStrictEqual(Time.fromDate(new Date(1500)), O.some('1970-01-01T00:00:01Z'))
 *
 * @category codecs
 * @since 0.1.0
 */
export const Time: Codec<Time> & Times<Time> = /*#__PURE__*/ Object.assign(
  scalar<Time>({
    name: 'Time',
    json: 'string',
    expected: 'an RFC 3339 time',
    plural: 'RFC 3339 times',
    zero: '0001-01-01T00:00:00Z',
    unset: null,
    test: isTime,
    compare: (x, y) => Time.Ord.compare(x, y)
  }),
  getTimes<Time>(TIME, formatTime)
)
