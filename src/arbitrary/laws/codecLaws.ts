/**
 * The laws of every codec.
 */
import * as fc from 'fast-check'
import { type Codec, strict } from '../../codec'
import { getInvalidDocumentArbitrary } from '../invalid'
import type { ArbitraryOptions } from '../options'
import { isAnyJson } from '../../codec/description'
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
 * Returns the laws of a codec. Each one is a property of fast-check that any test runner can run:
 *
 * - an encoded value decodes to the same value
 * - documents with `null` and unknown fields decode
 * - invalid documents are refused, and the error names the invalid field
 * - `is` agrees with `decode`
 * - no function changes its argument or shares objects with it
 * - equality and optics obey their laws
 * - secrets are never shown
 * - arbitraries generate valid values
 *
 * All arguments are deep-frozen.
 *
 * The laws hold for every codec that is built with this library. If a law fails for your own model, then the parts of a
 * scalar contradict each other, a cast hides a field's codec of the wrong type, or this library has a bug.
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
  // if any JSON is valid, there are no invalid documents
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
