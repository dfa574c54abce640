/**
 * Arbitrary documents, as Kubernetes programs write them.
 */
import * as fc from 'fast-check'
import type { Codec } from '../codec'
import { isStrict } from '../codec/mode'
import type { Mode } from '../codec/mode'
import { type Description, type Field, isNullAbsent, type ModelDescription } from '../codec/description'
import { FAILED } from '../internal/copyJson'
import type { UnknownRecord } from '../internal/object'
import { getZero } from '../codec/interpret/decode'
import { zeroIsAbsent } from '../codec/zeroIsAbsent'
import type { Any } from './checked'
import { getUnknowns } from './containers'
import { type Form, interpret } from './interpret'
import type { ArbitraryOptions } from './options'
import { getUnset, getWholeUnset, isNilEntry, isNilField } from './unset'

/**
 * Returns arbitrary documents that a codec decodes, as Go and other programs write them:
 *
 * - `null` for unset fields, for required lists, maps and bytes, in maps of lists, bytes and times, and for absent entries
 * - Go's zero value where it counts as absent
 * - `-0`
 * - unknown fields, including `__proto__`, unless the codec is `strict`
 * - if the codec is `lenient`: `null` or an absent field for every value that has a zero value in Go
 *
 * The options and errors are those of `getArbitrary`.
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
  const orNil = (isNil: boolean, description: Description, value: Any): Any =>
    isNil ? or(value, nothing()) : orNull(description, value)
  return {
    document: orNull,
    scalar: ({ test }, value) => (test(-0) ? or(value, fc.constant(-0)) : value),
    item: ({ item }, value) => orNull(item.description, value),
    entry: (dictionary, value) => {
      const { description } = dictionary.value
      return orNil(isNullAbsent(dictionary) || isNilEntry(description), description, value)
    },
    field: (field, value) =>
      field.required
        ? orNil(isNilField(field.codec.description), field.codec.description, value)
        : or(value, nothing(), ...getAbsent(field, mode)),
    isRequired: (field) => field.required && !isForgiven(field.codec.description),
    fields: !isStrict(mode) ? withUnknowns : (_, object) => object
  }
}

/**
 * Returns documents, other than `null`, that read as an absent optional field. For a literal that includes the empty
 * string, that string is a value.
 */
const getAbsent = (field: Field, mode: Mode): ReadonlyArray<Any> => {
  const { description } = field.codec
  if (zeroIsAbsent(field)) {
    return [fc.constantFrom(getUnset, getWholeUnset).map((getDocument) => getDocument(description))]
  }
  return mode.lenient && description._tag === 'Literal' ? [fc.constant(getUnset(description))] : []
}

const nothing = (): Any => fc.constant(null)

const or = (value: Any, ...others: ReadonlyArray<Any>): Any =>
  fc.oneof({ weight: 5, arbitrary: value }, ...others.map((arbitrary) => ({ weight: 1, arbitrary })))

// -------------------------------------------------------------------------------------
// unknown fields
// -------------------------------------------------------------------------------------

const withUnknowns = (model: ModelDescription, object: Any): Any =>
  fc
    .tuple(
      object,
      getUnknowns(model, (maxLength) => ({ maxLength }))
    )
    .map(([o, entries]) =>
      Object.fromEntries([...entries.slice(0, 1), ...Object.entries(o as UnknownRecord), ...entries.slice(1)])
    )
