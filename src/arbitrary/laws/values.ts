/**
 * Laws of values: they go to the wire and come back.
 */
import * as E from 'fp-ts/Either'
import type * as fc from 'fast-check'
import type * as t from 'io-ts'
import { type Codec, type Model, strict } from '../../codec'
import { hasOwn, isOrdinaryObject, setOwn, type UnknownRecord } from '../../internal/object'
import { fromJson, toJson } from '../../json'
import { isAnyJson } from '../unset'
import { type Law, law, SENTINEL, sharesWith } from './law'
import { change, reverse, withZeros } from './variants'

/**
 * The same JSON, but for the order of keys: every value of a model, and every document, is JSON. It does not ask
 * `getEq`, of which there are laws too.
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
  law('an arbitrary value is one', values, codec.is),
  law('encode changes nothing', values, (a) => isSame(codec.encode(a), a)),
  law(
    'encode writes fields in the order of the model, whatever order the value has',
    values,
    // maps and JSON have an order of their own
    (a) => toJson(codec)(change(codec, { fields: reverse }, a)) === toJson(codec)(a)
  ),
  law('encode shares nothing with the value', values, (a) => !sharesWith(codec.encode(a), a)),
  law('decode gives back what was encoded', values, (a) => isRightOf(codec.decode(codec.encode(a)), a)),
  law('decode gives back what was encoded as text', values, (a) => isRightOf(fromJson(codec)(toJson(codec)(a)), a)),
  law('strict takes what was encoded', values, (a) => isRightOf(strict(codec).decode(codec.encode(a)), a)),
  law('-0 is not a value: is refuses it', values, (a) => {
    const negative = withZeros(codec, -0, a)
    return isSame(negative, withZeros(codec, 0, a)) || !codec.is(negative)
  }),
  law('decode reads -0 as 0, in a document and in text', values, (a) => {
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

/** A document as text with its -0, of which `JSON.stringify` makes 0. */
const writeMinusZeros = (document: unknown): string =>
  JSON.stringify(document, (_key, u: unknown) => (Object.is(u, -0) ? SENTINEL : u)).replaceAll(`"${SENTINEL}"`, '-0')

/** On the wire both are the same as nothing, and in a value neither is. */
const absenceLaws = <A>({ description, is }: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => {
  if (description._tag !== 'Model') return []
  // any JSON may be null
  const fields = description.fields.filter(({ required, codec }) => !required && !isAnyJson(codec.description))
  return [
    law('undefined and null are no values of optional fields', values, (a) =>
      // a model's values are objects
      fields.every(({ key }) => [undefined, null].every((u) => !is(replace(a as UnknownRecord, key, u))))
    )
  ]
}

const replace = (from: UnknownRecord, key: string, u: unknown): UnknownRecord =>
  Object.fromEntries([...Object.entries(from), [key, u]])

const isModel = <A>(codec: Codec<A>): codec is Model<A> => 'make' in codec

const makeLaws = <A>(model: Model<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => [
  law('make fills in the constants, and changes nothing else', values, (a) =>
    // a model's values are objects
    isSame(model.make(a), fillIn(model, a as UnknownRecord))
  ),
  law('make gives a value', values, (a) => model.is(model.make(a))),
  law('make leaves alone what it made', values, (a) => {
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
