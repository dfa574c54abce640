/**
 * Amounts of resources: CPU, memory, storage.
 *
 * @since 0.1.0
 */
import type { Eq } from 'fp-ts/Eq'
import type { Option } from 'fp-ts/Option'
import type { Ord } from 'fp-ts/Ord'
import type * as t from 'io-ts'
import { type Codec, scalar } from '../codec'
import { none, some } from '../internal/option'
import { compareAmounts, isQuantityText, normalize, toAmount, toDecimalText, toInteger } from './amount'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * @category model
 * @since 0.1.0
 */
export interface QuantityBrand {
  readonly Quantity: unique symbol
}

/**
 * An amount of a resource, kept as written: `"100m"`, `"1.5Gi"`, `"2e3"`, `0.5`. Equality and order are by value: `"1Gi"`
 * equals `"1024Mi"`.
 *
 * Source: `resource.Quantity`, k8s.io/apimachinery pkg/api/resource.
 *
 * @category model
 * @since 0.1.0
 */
export type Quantity = t.Branded<string | number, QuantityBrand>

/**
 * @category compiled code
 * @since 0.1.0
 */
export const isQuantity = (u: unknown): u is Quantity =>
  typeof u === 'string' ? isQuantityText(u) : Number.isFinite(u)

/**
 * The codec of `Quantity`. It accepts what Go accepts. Go writes the zero value as `"0"`.
 *
 * @category codecs
 * @since 0.1.0
 */
export const Quantity: Codec<Quantity> = /*#__PURE__*/ scalar<Quantity>({
  name: 'Quantity',
  json: ['string', 'number'],
  expected: 'a quantity, such as "100m" or "1.5Gi"',
  plural: 'quantities',
  zero: '0',
  unset: '0',
  test: isQuantity,
  compare: (x, y) => ordQuantity.compare(x, y)
})

// -------------------------------------------------------------------------------------
// destructors
// -------------------------------------------------------------------------------------

/**
 * Returns the text that Go writes for a quantity.
 *
 * Like Go, it loses the exponent of a decimal quantity of 10^21 or more without an exponent: `1000E` becomes `1`. A number
 * has the text that JavaScript writes for it, so numbers below 10^-6 and from 10^21 on have an exponent.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { fromUnknown } from 'io-ts-kubernetes/codec'
 * import { Quantity, quantityToNormalForm } from 'io-ts-kubernetes/scalar'
 *
 * const normalForm = (u: unknown) => O.map(quantityToNormalForm)(fromUnknown(Quantity)(u))
 *
 * assert.deepStrictEqual(normalForm(0.5), O.some('500m'))
 * assert.deepStrictEqual(normalForm('1.5Gi'), O.some('1536Mi'))
 *
 * @category destructors
 * @since 0.1.0
 */
export const quantityToNormalForm = (quantity: Quantity): string => normalize(String(quantity))

/**
 * Returns the value of a quantity as a number, rounded to the nearest one. It is infinite if the value is too large.
 *
 * @category destructors
 * @since 0.1.0
 */
export const quantityToNumber = (quantity: Quantity): number => Number(toDecimalText(toAmount(String(quantity))))

/**
 * Returns the value of a quantity, rounded away from zero to an integer. None if it has more than 64 bits: Go cannot
 * represent it either.
 *
 * Source: `Quantity.Value`.
 *
 * @example
 * import { option as O } from 'fp-ts'
 * import { fromUnknown } from 'io-ts-kubernetes/codec'
 * import { Quantity, quantityToBigInt } from 'io-ts-kubernetes/scalar'
 *
 * assert.deepStrictEqual(O.chain(quantityToBigInt)(fromUnknown(Quantity)('1.5Ki')), O.some(1536n))
 *
 * @category destructors
 * @since 0.1.0
 */
export const quantityToBigInt = (quantity: Quantity): Option<bigint> => {
  const integer = toInteger(toAmount(String(quantity)))
  return integer === undefined ? none : some(integer)
}

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

/**
 * Equality by value: `"1Gi"` equals `"1024Mi"`, and `0.1` equals `"100m"`.
 *
 * @category instances
 * @since 0.1.0
 */
export const eqQuantity: Eq<Quantity> = { equals: (x, y) => ordQuantity.compare(x, y) === 0 }

/**
 * The order of values.
 *
 * @category instances
 * @since 0.1.0
 */
export const ordQuantity: Ord<Quantity> = {
  equals: eqQuantity.equals,
  compare: (x, y) => (x === y ? 0 : compareAmounts(toAmount(String(x)), toAmount(String(y))))
}
