/**
 * Arbitrary values of a model.
 */
import type * as fc from 'fast-check'
import type { Codec } from '../codec'
import type { Field } from '../codec/description'
import { getOwn, setOwn, type UnknownRecord } from '../internal/object'
import { isUnset } from '../codec/interpret/decode'
import { zeroIsAbsent } from '../codec/zeroIsAbsent'
import { type Form, interpret } from './interpret'
import type { ArbitraryOptions } from './options'
import { isAnyJson } from './unset'

/**
 * Arbitrary values of a codec's type: every one satisfies `is`, and so does all that it shrinks to. Each optional field
 * is there in some and not in others, and texts, keys, times and numbers go to the corners: `__proto__` and halves of
 * characters, all spellings of a time that Go reads, ±(2^53-1).
 *
 * The arbitrary is built here, and making values is fast: build it once. Left out are the few values of a user's own
 * models that no document says: `null` in an optional field of any JSON, and Go's zero value in an optional
 * field whose model has no valid one.
 *
 * Throws if nothing can be made: for a user's own scalar of which no value is found (pass the option `scalars`), and for
 * a model that requires itself. Throws if an arbitrary in `scalars` or `overrides` makes a value that `is` refuses: at
 * once, or, for a rare value, when it is made.
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
  // what is made are values of the description, and a Codec<A> is one whose description is of A
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
// values that no document says
// -------------------------------------------------------------------------------------

/** May there be values of the field that read as if the field were not there? */
const canVanish = (field: Field): boolean =>
  !field.required && (zeroIsAbsent(field) || isAnyJson(field.codec.description))

const withoutVanishing = (vanishing: ReadonlyArray<Field>, from: UnknownRecord): UnknownRecord => {
  const vanish = vanishing.filter(
    (field) =>
      getOwn(from, field.key) === null || (zeroIsAbsent(field) && isUnset(field.codec.description, getOwn(from, field.key)))
  )
  if (vanish.length === 0) return from
  const out: { [key: string]: unknown } = {}
  for (const key of Object.keys(from)) {
    if (!vanish.some((field) => field.key === key)) setOwn(out, key, from[key])
  }
  return out
}
