/**
 * Arbitrary documents, as programs write them.
 */
import * as fc from 'fast-check'
import type { Codec } from '../codec'
import type { Mode } from '../codec/mode'
import type { Description, Field, ModelDescription } from '../codec/description'
import { FAILED } from '../internal/copyJson'
import type { UnknownRecord } from '../internal/object'
import { getZero } from '../codec/interpret/decode'
import { zeroIsAbsent } from '../codec/zeroIsAbsent'
import type { Any } from './checked'
import { getJson } from './containers'
import { type Form, interpret } from './interpret'
import type { ArbitraryOptions } from './options'
import { getKey, type Length } from './texts'
import { getUnset, isNilable } from './unset'

/**
 * Arbitrary documents that a codec decodes, as Go and others write them: `null` for what is not set, for lists and
 * maps that are required, and in maps of lists; Go's zero value where it stands for nothing; `-0`; fields that nobody
 * knows, `__proto__` among them, unless the codec is `strict`; and with a `lenient` one, `null` and nothing for
 * whatever Go has a zero value of.
 *
 * Options and what is thrown are those of `getArbitrary`.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import * as fc from 'fast-check'
 * import { getWireArbitrary } from 'io-ts-kubernetes/arbitrary'
 * import { TokenReview } from 'io-ts-kubernetes/authentication/v1'
 *
 * fc.assert(fc.property(getWireArbitrary(TokenReview), (body) => E.isRight(TokenReview.decode(body))))
 *
 * @category constructors
 * @since 0.1.0
 */
/*#__NO_SIDE_EFFECTS__*/
export const getWireArbitrary = <A>(codec: Codec<A>, options: ArbitraryOptions<A> = {}): fc.Arbitrary<unknown> =>
  interpret(codec, getForm(codec.mode), options)

const getForm = (mode: Mode): Form => {
  const isForgiven = (description: Description): boolean => mode.lenient && getZero(description) !== FAILED
  const orNull = (description: Description, value: Any): Any => (isForgiven(description) ? or(value, nothing()) : value)
  const orNil = (description: Description, value: Any): Any =>
    isNilable(description) ? or(value, nothing()) : orNull(description, value)
  return {
    document: orNull,
    scalar: ({ test }, value) => (test(-0) ? or(value, fc.constant(-0)) : value),
    item: ({ item }, value) => orNull(item.description, value),
    entry: ({ value: { description } }, value) => orNil(description, value),
    field: (field, value) =>
      field.required ? orNil(field.codec.description, value) : or(value, nothing(), ...getAbsent(field, mode)),
    isRequired: (field) => field.required && !isForgiven(field.codec.description),
    fields: mode.getFinder === undefined ? withUnknowns : (_, object) => object
  }
}

/** What else reads as if an optional field were not there: for a literal that has the empty text, it is a value. */
const getAbsent = (field: Field, mode: Mode): ReadonlyArray<Any> => {
  const { description } = field.codec
  if (zeroIsAbsent(field)) return [fc.constant(0).map(() => getUnset(description))]
  return mode.lenient && description._tag === 'Literal' ? [fc.constant('')] : []
}

const nothing = (): Any => fc.constant(null)

const or = (value: Any, ...others: ReadonlyArray<Any>): Any =>
  fc.oneof({ weight: 5, arbitrary: value }, ...others.map((arbitrary) => ({ weight: 1, arbitrary })))

// -------------------------------------------------------------------------------------
// what a model does not know
// -------------------------------------------------------------------------------------

const withUnknowns = ({ fields }: ModelDescription, object: Any): Any => {
  const known = new Set(fields.map(({ key }) => key))
  const avoidKnown = (key: string): string => (known.has(key) ? avoidKnown(`${key}_`) : key)
  const length: Length = (maxLength) => ({ maxLength })
  const key = fc.oneof(getKey(length), fc.constantFrom('status', ...Array.from(known, (name) => name.toUpperCase())))
  const unknowns = fc.array(fc.tuple(key.map(avoidKnown), getJson(1, length)), length(2))
  return fc
    .tuple(object, unknowns)
    .map(([o, entries]) =>
      Object.fromEntries([...entries.slice(0, 1), ...Object.entries(o as UnknownRecord), ...entries.slice(1)])
    )
}
