/**
 * An integer or a string.
 *
 * @since 0.1.0
 */
import { type Codec, scalar } from '../codec'
import { type Int32, isInt32 } from './integers'

/**
 * A 32-bit integer or a string, such as a port or a percentage: `80`, `"http"`, `"25%"`.
 *
 * Source: `intstr.IntOrString`, k8s.io/apimachinery pkg/util/intstr.
 *
 * @category model
 * @since 0.1.0
 */
export type IntOrString = Int32 | string

/**
 * The codec of `IntOrString`. Go writes the zero value as `0`.
 *
 * @example
 * import { IntOrString } from 'io-ts-kubernetes/scalar'
 *
 * assert.strictEqual(IntOrString.is('25%'), true)
 * assert.strictEqual(IntOrString.is(1.5), false)
 *
 * @category codecs
 * @since 0.1.0
 */
export const IntOrString: Codec<IntOrString> = /*#__PURE__*/ scalar<IntOrString>({
  name: 'IntOrString',
  json: ['number', 'string'],
  expected: 'a 32-bit integer or a string',
  plural: '32-bit integers or strings',
  zero: 0,
  unset: 0,
  test: (u) => typeof u === 'string' || isInt32(u),
  integer: true
})
