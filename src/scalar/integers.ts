/**
 * Go's `int32` and `int64`.
 *
 * @since 0.1.0
 */
import type { Option } from 'fp-ts/Option'
import type * as t from 'io-ts'
import { type Codec, scalar } from '../codec'
import { withoutMinusZero } from '../codec/interpret/compiled'
import { none, some } from '../internal/option'
import type { IntegerWithin } from './IntegerWithin'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * @category model
 * @since 0.1.0
 */
export interface Int32Brand {
  readonly Int32: unique symbol
}

/**
 * Go's `int32`: an integer from -2147483648 to 2147483647.
 *
 * @category model
 * @since 0.1.0
 */
export type Int32 = t.Branded<number, Int32Brand>

/**
 * @category model
 * @since 0.1.0
 */
export interface Int64Brand {
  readonly Int64: unique symbol
}

/**
 * Go's `int64`, limited to the integers that JavaScript represents exactly: from -(2^53-1) to 2^53-1. Larger ones do not
 * decode, because `JSON.parse` has rounded them to another number.
 *
 * @category model
 * @since 0.1.0
 */
export type Int64 = t.Branded<number, Int64Brand>

// -------------------------------------------------------------------------------------
// refinements
// -------------------------------------------------------------------------------------

/**
 * Returns true for a value of `Int32`, and for `-0`.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isInt32 = (u: unknown): u is Int32 => typeof u === 'number' && (u | 0) === u

/**
 * Returns true for a value of `Int64`, and for `-0`.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isInt64 = (u: unknown): u is Int64 => Number.isSafeInteger(u)

// -------------------------------------------------------------------------------------
// codecs
// -------------------------------------------------------------------------------------

/**
 * @category codecs
 * @since 0.1.0
 */
export const Int32: Codec<Int32> = /*#__PURE__*/ scalar({
  name: 'Int32',
  json: 'number',
  expected: 'a 32-bit integer',
  plural: '32-bit integers',
  zero: 0,
  unset: 0,
  test: isInt32,
  integer: true
})

/**
 * @category codecs
 * @since 0.1.0
 */
export const Int64: Codec<Int64> = /*#__PURE__*/ scalar({
  name: 'Int64',
  json: 'number',
  expected: 'a safe integer',
  plural: 'safe integers',
  zero: 0,
  unset: 0,
  test: isInt64,
  integer: true
})

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

// `IntegerWithin` proves the casts. `-0` is a literal too, but not an integer of Go: it becomes 0.

/**
 * Returns an integer literal as an `Int32`. A literal that is not a 32-bit integer does not compile. For a number known
 * only at run time, use `int32FromNumber`.
 *
 * @example
 * import { int32 } from 'io-ts-kubernetes/scalar'
 *
 * assert.strictEqual(int32(-422), -422)
 *
 * @category constructors
 * @since 0.1.0
 */
export const int32 = <N extends number>(n: IntegerWithin<N, '2147483648', '2147483647', 'int32FromNumber'>): Int32 =>
  withoutMinusZero(n as number) as Int32

/**
 * Returns a number as an `Int32`, or `none` if it has a fraction or more than 32 bits.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { int32, int32FromNumber } from 'io-ts-kubernetes/scalar'
 *
 * assert.deepStrictEqual(int32FromNumber(422), O.some(int32(422)))
 * assert.deepStrictEqual(int32FromNumber(2 ** 31), O.none)
 *
 * @category constructors
 * @since 0.1.0
 */
export const int32FromNumber = (n: number): Option<Int32> => {
  const integer = withoutMinusZero(n)
  return isInt32(integer) ? some(integer) : none
}

/**
 * Returns an integer literal as an `Int64`. A literal that is not a safe integer does not compile. For a number known
 * only at run time, use `int64FromNumber`.
 *
 * @example
 * import { int64 } from 'io-ts-kubernetes/scalar'
 *
 * assert.strictEqual(int64(3600), 3600)
 *
 * @category constructors
 * @since 0.1.0
 */
export const int64 = <N extends number>(
  n: IntegerWithin<N, '9007199254740991', '9007199254740991', 'int64FromNumber'>
): Int64 => withoutMinusZero(n as number) as Int64

/**
 * Returns a number as an `Int64`, or `none` if it is not a safe integer.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { int64, int64FromNumber } from 'io-ts-kubernetes/scalar'
 *
 * assert.deepStrictEqual(int64FromNumber(3600), O.some(int64(3600)))
 * assert.deepStrictEqual(int64FromNumber(1.5), O.none)
 * assert.deepStrictEqual(int64FromNumber(2 ** 53), O.none)
 *
 * @category constructors
 * @since 0.1.0
 */
export const int64FromNumber = (n: number): Option<Int64> => {
  const integer = withoutMinusZero(n)
  return isInt64(integer) ? some(integer) : none
}
