/**
 * Laws of values: encoding, decoding and `make`.
 */
import * as E from 'fp-ts/Either'
import type * as fc from 'fast-check'
import type * as t from 'io-ts'
import { type Codec, type Model, strict } from '../../codec'
import { hasOwn, isOrdinaryObject, setOwn, type UnknownRecord } from '../../internal/object'
import { fromJson, toJson } from '../../json'
import { isAnyJson } from '../../codec/description'
import { type Law, law, SENTINEL, sharesWith } from './law'
import { change, reverse, withZeros } from './variants'

/**
 * Returns true if both are the same JSON, apart from the order of keys. Values of models and documents are JSON.
 * `getEq` is not used because it is under test itself.
 *
 * @internal
 */
export const isSame = (x: unknown, y: unknown): boolean => {
  if (Object.is(x, y)) return true
  if (Array.isArray(x) && Array.isArray(y)) return x.length === y.length && x.every((item, i) => isSame(item, y[i]))
  if (!isOrdinaryObject(x) || !isOrdinaryObject(y)) return false
  const keys = Object.keys(x)
  return keys.length === Object.keys(y).length && keys.every((key) => hasOwn(y, key) && isSame(x[key], y[key]))
}

/**
 * @internal
 */
export const isRightOf = (result: t.Validation<unknown>, value: unknown): boolean =>
  E.isRight(result) && isSame(result.right, value)

/**
 * @internal
 */
export const valueLaws = <A>(codec: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => [
  law('every generated value is valid', values, codec.is),
  law('encode keeps every key and value', values, (a) => isSame(codec.encode(a), a)),
  law(
    'encode writes fields in the order of the model, independent of their order in the value',
    values,
    // keys of maps and JSON keep their order
    (a) => toJson(codec)(change(codec, { fields: reverse }, a)) === toJson(codec)(a)
  ),
  law('an encoded value shares no object with the value', values, (a) => !sharesWith(codec.encode(a), a)),
  law('decode returns the value that was encoded', values, (a) => isRightOf(codec.decode(codec.encode(a)), a)),
  law('fromJson returns the value that toJson encoded', values, (a) => isRightOf(fromJson(codec)(toJson(codec)(a)), a)),
  law('strict decodes every encoded value', values, (a) => isRightOf(strict(codec).decode(codec.encode(a)), a)),
  law('is refuses -0', values, (a) => {
    const negative = withZeros(codec, -0, a)
    return isSame(negative, withZeros(codec, 0, a)) || !codec.is(negative)
  }),
  law('decode and fromJson read -0 as 0', values, (a) => {
    const document = withZeros(codec, -0, a)
    const expected = codec.decode(withZeros(codec, 0, a))
    return (
      E.isRight(expected) &&
      isRightOf(codec.decode(document), expected.right) &&
      isRightOf(fromJson(codec)(writeMinusZeros(document)), expected.right)
    )
  }),
  ...absenceLaws(codec, values),
  ...(isModel(codec) ? makeLaws(codec, values) : [])
]

/** Writes a document as JSON with -0, which `JSON.stringify` would write as 0. */
const writeMinusZeros = (document: unknown): string =>
  JSON.stringify(document, (_key, u: unknown) => (Object.is(u, -0) ? SENTINEL : u)).replaceAll(`"${SENTINEL}"`, '-0')

/** In a document `undefined` and `null` count as absent. In a value both are invalid. */
const absenceLaws = <A>({ description, is }: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => {
  if (description._tag !== 'Model') return []
  // any JSON includes null
  const fields = description.fields.filter(({ required, codec }) => !required && !isAnyJson(codec.description))
  return [
    law('is refuses undefined and null in optional fields', values, (a) =>
      // a model's values are objects
      fields.every(({ key }) => [undefined, null].every((u) => !is(replace(a as UnknownRecord, key, u))))
    )
  ]
}

const replace = (from: UnknownRecord, key: string, u: unknown): UnknownRecord =>
  Object.fromEntries([...Object.entries(from), [key, u]])

const isModel = <A>(codec: Codec<A>): codec is Model<A> => 'make' in codec

const makeLaws = <A>(model: Model<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => [
  law('make adds absent constants and changes nothing else', values, (a) =>
    // a model's values are objects
    isSame(model.make(a), fillIn(model, a as UnknownRecord))
  ),
  law('make returns a valid value', values, (a) => model.is(model.make(a))),
  law('make returns its own result unchanged', values, (a) => {
    const made = model.make(a)
    return model.make(made) === made
  })
]

const fillIn = <A>({ description: { fields } }: Model<A>, a: UnknownRecord): UnknownRecord => {
  const out: { [key: string]: unknown } = { ...a }
  for (const { key, codec } of fields) {
    const { description } = codec
    if (description._tag === 'Literal' && description.constant && !hasOwn(a, key))
      setOwn(out, key, description.values[0])
  }
  return out
}
