/**
 * The integers of Kubernetes.
 *
 * @packageDocumentation
 * @since 0.1.0
 */
import type { Option } from 'fp-ts/Option'
import type * as t from 'io-ts'
import { type Codec, scalar } from '../codec'
import { withoutMinusZero } from '../codec/interpret/compiled'
import { none, some } from '../internal/option'

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
 * @category model
 * @since 0.1.0
 */
export interface Int64Brand {
  readonly Int64: unique symbol
}

/**
 * Go's `int32`: an integer from -2147483648 to 2147483647.
 *
 * @category model
 * @since 0.1.0
 */
export type Int32 = t.Branded<number, Int32Brand>

/**
 * Go's `int64` as far as JavaScript can tell integers apart: a safe integer, from -(2^53-1) to 2^53-1. What lies beyond
 * does not decode: it would become another number.
 *
 * @category model
 * @since 0.1.0
 */
export type Int64 = t.Branded<number, Int64Brand>

// -------------------------------------------------------------------------------------
// refinements
// -------------------------------------------------------------------------------------

/**
 * @internal
 */
export const isInt32 = (u: unknown): u is Int32 => typeof u === 'number' && (u | 0) === u

/**
 * @internal
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

// In both, `IntegerWithin` is the proof for the cast; `-0` is a literal too, and no integer of Go's.

/**
 * An `Int32` from a literal. A literal that is not a 32-bit integer does not compile. For a number known only at run time,
 * use `int32FromNumber`.
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
 * An `Int64` from a literal. A literal that is not a safe integer does not compile. For a number known only at run time,
 * use `int64FromNumber`.
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
 * An `Int32` from a number that is only known at run time: none where it has a fraction or more than 32 bits.
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
 * An `Int64` from a number that is only known at run time: none where it has a fraction or is no safe integer.
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

// -------------------------------------------------------------------------------------
// type level
// -------------------------------------------------------------------------------------

/**
 * `N` if it is a literal integer from `-Min` to `Max`. Otherwise a type that no number has, which says what is wrong in
 * the compiler's message: a fraction, a number out of range, or a number that is only known at run time, for which there
 * is the function `FromNumber`.
 *
 * @category type level
 * @since 0.1.0
 */
export type IntegerWithin<
  N extends number,
  Min extends string,
  Max extends string,
  FromNumber extends string
> = number extends N
  ? NotAnInteger<`use ${FromNumber} for a number known only at run time`>
  : [`${N}`] extends [`${bigint}`]
    ? '>' extends CompareWithin<`${N}`, Min, Max>
      ? NotAnInteger<`out of range: must be from -${Min} to ${Max}`>
      : N
    : [`${N}`] extends [`${string}e+${string}`]
      ? NotAnInteger<`out of range: must be from -${Min} to ${Max}`>
      : NotAnInteger<'must be an integer, without a fraction'>

/**
 * A type without values, whose parameter is a message.
 *
 * @category type level
 * @since 0.1.0
 */
export interface NotAnInteger<Message extends string> {
  readonly message: Message
  readonly none: never
}

/** Compares each number of a union with the limit on its side of zero. */
type CompareWithin<S extends string, Min extends string, Max extends string> = S extends `-${infer Digits}`
  ? Compare<Digits, Min>
  : Compare<S, Max>

/** Compares two numbers by their digits: the longer one is larger, among equally long ones the first difference counts. */
type Compare<A extends string, B extends string, SoFar = '='> = A extends `${infer D}${infer As}`
  ? B extends `${infer M}${infer Bs}`
    ? Compare<As, Bs, SoFar extends '=' ? CompareDigit<D, M> : SoFar>
    : '>'
  : B extends ''
    ? SoFar
    : '<'

type CompareDigit<D extends string, M extends string> = D extends M
  ? '='
  : '0123456789' extends `${string}${D}${string}${M}${string}`
    ? '<'
    : '>'
