/**
 * Arbitrary values of models.
 */
import type * as fc from 'fast-check'
import type { Codec } from '../codec'
import type { Field } from '../codec/description'
import { getOwn, setOwn, type UnknownRecord } from '../internal/object'
import { isUnset } from '../codec/interpret/decode'
import { zeroIsAbsent } from '../codec/zeroIsAbsent'
import { type Form, interpret } from './interpret'
import type { ArbitraryOptions } from './options'
import { isAnyJson } from '../codec/description'

/**
 * Returns arbitrary values of a codec's type. Every value, and every value that it shrinks to, satisfies `is`. Each
 * optional field is present in some values and absent in others. Strings, keys, times and numbers include edge cases:
 * `__proto__`, lone surrogates, all spellings of a time that Go accepts, ±(2^53-1).
 *
 * Build the arbitrary once; generating values is then fast. Some values of custom models are valid but
 * cannot be decoded from a document, and are never generated: `null` in an optional field of any JSON, and Go's zero
 * value in an optional field, if that value is not a valid document.
 *
 * Throws if no value can be generated: if no value of a custom scalar is found (pass the option `scalars`), or if a
 * model requires itself. Throws if an arbitrary in `scalars` or `overrides` generates a value that `is` refuses: when
 * the arbitrary is built, or, for a rare value, when that value is generated.
 *
 * @example
 * import * as fc from 'fast-check'
 * import { TokenRequest } from 'io-ts-kubernetes/authentication/v1'
 * import { getArbitrary } from 'io-ts-kubernetes/arbitrary'
 *
 * const arbitrary: fc.Arbitrary<TokenRequest> = getArbitrary(TokenRequest, {
 *   overrides: { spec: { audiences: fc.constant(['api']) } }
 * })
 *
 * fc.assert(fc.property(arbitrary, (request) => TokenRequest.is(request) && request.spec.audiences[0] === 'api'))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getArbitrary = <A>(codec: Codec<A>, options: ArbitraryOptions<A> = {}): fc.Arbitrary<A> =>
  // the values are of the description, and the description of a Codec<A> is of A
  interpret(codec, form, options) as fc.Arbitrary<A>

const form: Form = {
  document: (_, value) => value,
  scalar: (_, value) => value,
  item: (_, value) => value,
  entry: (_, value) => value,
  field: (_, value) => value,
  isRequired: (field) => field.required,
  fields: ({ fields }, object) => {
    const vanishing = fields.filter(canVanish)
    return vanishing.length === 0 ? object : object.map((o) => withoutVanishing(vanishing, o as UnknownRecord))
  }
}

// -------------------------------------------------------------------------------------
// values that no document decodes to
// -------------------------------------------------------------------------------------

/** Returns true if a value of the field can read as absent. */
const canVanish = (field: Field): boolean =>
  !field.required && (zeroIsAbsent(field) || isAnyJson(field.codec.description))

const withoutVanishing = (vanishing: ReadonlyArray<Field>, from: UnknownRecord): UnknownRecord => {
  const vanish = vanishing.filter(
    (field) =>
      getOwn(from, field.key) === null ||
      (zeroIsAbsent(field) && isUnset(field.codec.description, getOwn(from, field.key)))
  )
  if (vanish.length === 0) return from
  const out: { [key: string]: unknown } = {}
  for (const key of Object.keys(from)) {
    if (!vanish.some((field) => field.key === key)) setOwn(out, key, from[key])
  }
  return out
}
