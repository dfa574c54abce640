/**
 * Decoders of scalars, for compiled code.
 *
 * @since 0.1.0
 */
import { type Failed, isMinusZero } from '../codec/interpret/compiled'
import { FAILED } from '../internal/copyJson'
import type { IntOrString } from '../scalar'
import { isInt32 } from '../scalar/integers'

/**
 * Returns true for a finite number.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isNumber = (u: unknown): u is number => Number.isFinite(u)

/**
 * Returns true for a boolean.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isBoolean = (u: unknown): u is boolean => typeof u === 'boolean'

/**
 * Returns true for a value of `IntOrString`, and for `-0`.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isIntOrString = (u: unknown): u is IntOrString => typeof u === 'string' || isInt32(u)

/**
 * Returns true for the number `-0`.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const isMinusZeroIn = (u: unknown): boolean => typeof u === 'number' && isMinusZero(u)

/**
 * Returns `0` for `-0`, and any other value unchanged.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const withoutMinusZeroIn = <A>(value: A): A =>
  // the result is equal to the value
  typeof value === 'number' ? ((value + 0) as A) : value

/**
 * Returns the decoder of a scalar, from its guard.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const readIf =
  <A>(is: (u: unknown) => u is A): ((u: unknown) => A | Failed) =>
  (u) =>
    is(u) ? withoutMinusZeroIn(u) : FAILED

/**
 * Returns the decoder of a scalar that accepts `null`, as Go does in the values of a map.
 *
 * @category compiled code
 * @since 0.1.0
 */
export const readNilIf =
  <A>(is: (u: unknown) => u is A, zero: unknown): ((u: unknown) => A | Failed) =>
  (u) => {
    const value = u === null ? zero : u
    return is(value) ? withoutMinusZeroIn(value) : FAILED
  }
