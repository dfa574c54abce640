/**
 * A time of Kubernetes, to the microsecond.
 *
 * @since 0.1.0
 */
import type * as t from 'io-ts'
import { type Codec, scalar } from '../../codec'
import { formatMicroTime, getTimes, MICRO_TIME, isMicroTime, type Times } from './instant'

/**
 * @category model
 * @since 0.1.0
 */
export interface MicroTimeBrand {
  readonly MicroTime: unique symbol
}

/**
 * An RFC 3339 time with six digits of a second, as Go reads it, kept as it was written: `2024-01-15T10:30:00.123456Z`.
 * What `Date.prototype.toISOString` gives, with three digits, is none.
 *
 * Source: `metav1.MicroTime`, k8s.io/apimachinery pkg/apis/meta/v1/micro_time.go.
 *
 * @category model
 * @since 0.1.0
 */
export type MicroTime = t.Branded<string, MicroTimeBrand>

/**
 * @example
 * import { option as O } from 'fp-ts'
 * import { MicroTime } from 'io-ts-kubernetes/meta/v1'
 *
 * assert.deepStrictEqual(MicroTime.fromString('2024-01-15T10:30:00Z'), O.none)
 * assert.deepStrictEqual(MicroTime.fromDate(new Date(1500)), O.some('1970-01-01T00:00:01.500000Z'))
 *
 * @category codecs
 * @since 0.1.0
 */
export const MicroTime: Codec<MicroTime> & Times<MicroTime> = /*#__PURE__*/ Object.assign(
  scalar<MicroTime>({
    name: 'MicroTime',
    json: 'string',
    expected: 'an RFC 3339 time with microseconds',
    plural: 'RFC 3339 times with microseconds',
    zero: '0001-01-01T00:00:00.000000Z',
    unset: null,
    test: isMicroTime,
    compare: (x, y) => MicroTime.Ord.compare(x, y)
  }),
  getTimes<MicroTime>(MICRO_TIME, formatMicroTime)
)
