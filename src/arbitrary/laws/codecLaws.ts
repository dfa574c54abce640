/**
 * All that holds of every codec.
 */
import * as fc from 'fast-check'
import { type Codec, strict } from '../../codec'
import { getInvalidDocumentArbitrary } from '../invalid'
import type { ArbitraryOptions } from '../options'
import { isAnyJson } from '../unset'
import { getArbitrary } from '../value'
import { getWireArbitrary } from '../wire'
import { arbitraryLaws } from './arbitraries'
import { anythingLaws, badWireLaws, strictLaws, wireLaws } from './documents'
import { eqLaws, showLaws } from './instances'
import type { Law } from './law'
import { opticsLaws } from './optics'
import { valueLaws } from './values'

export type { Law } from './law'

/**
 * The laws of a codec, each a property of fast-check that any test runner can run: what is encoded decodes to the same,
 * documents with `null` and unknown fields decode and broken ones are refused in the right place, `is` agrees with
 * `decode`, nothing is changed or shared, equality and optics are lawful, secrets are never shown, and arbitraries make
 * values. Every function is given its arguments deep-frozen.
 *
 * They hold for every codec of the kit: what they find in a model of one's own is a scalar whose parts contradict each
 * other, a field's codec of the wrong type behind a cast, or a mistake of this library.
 *
 * @example
 * import * as fc from 'fast-check'
 * import { codecLaws } from 'io-ts-kubernetes/arbitrary'
 * import { type Model, model, optional, required, string } from 'io-ts-kubernetes/codec'
 *
 * interface Login {
 *   readonly name: string
 *   readonly password?: string
 * }
 * const Login: Model<Login> = model<Login>('Login', {
 *   name: required(string),
 *   password: optional(string, { secret: true })
 * })
 *
 * // in a test: it(name, () => fc.assert(property))
 * for (const { property } of codecLaws(Login)) fc.assert(property)
 *
 * @category constructors
 * @since 0.1.0
 */
export const codecLaws = <A>(codec: Codec<A>, options: ArbitraryOptions<A> = {}): ReadonlyArray<Law> => {
  const values = getArbitrary(codec, options)
  const wires = getWireArbitrary(codec, options)
  // any JSON cannot be broken
  const bad = isAnyJson(codec.description) ? undefined : getInvalidDocumentArbitrary(codec, options)
  return [
    ...arbitraryLaws(codec, values),
    ...valueLaws(codec, values),
    ...wireLaws(codec, wires),
    ...(bad === undefined ? [] : badWireLaws(codec, bad)),
    ...(bad === undefined ? [] : strictLaws(strict(codec), getInvalidDocumentArbitrary(strict(codec), options))),
    ...anythingLaws(codec, fc.oneof(wires, bad?.map(({ wire }) => wire) ?? wires, anything)),
    ...eqLaws(codec, values),
    ...showLaws(codec, values),
    ...opticsLaws(codec, values)
  ]
}

const anything: fc.Arbitrary<unknown> = /*#__PURE__*/ fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true
})
