/**
 * Laws of documents: which ones decode, to which values, and which errors the others give.
 */
import type * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import { type Codec, lenient, strict } from '../../codec'
import { isStrict } from '../../codec/mode'
import { isOrdinaryObject } from '../../internal/object'
import { fieldErrors } from '../../errors'
import { fromJson, toJson } from '../../json'
import type { InvalidDocument } from '../invalid'
import { type Law, law, SENTINEL, sharesWith } from './law'
import { isRightOf, isSame } from './values'

const holdsOfRight = <A>(result: t.Validation<A>, holds: (a: A) => boolean): boolean =>
  E.isRight(result) && holds(result.right)

/**
 * @internal
 */
export const wireLaws = <A>(codec: Codec<A>, wires: fc.Arbitrary<unknown>): ReadonlyArray<Law> => [
  law('a valid document decodes to a valid value', wires, (wire) => holdsOfRight(codec.decode(wire), codec.is)),
  law('a decoded value shares no object with the document', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) => !sharesWith(a, wire))
  ),
  law('fromJson returns the same value as decode', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) => isRightOf(fromJson(codec)(JSON.stringify(wire)), a))
  ),
  law('decode drops unknown fields', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) => isRightOf(strict(codec).decode(a), a))
  ),
  law('encoding and decoding a decoded value does not change its JSON', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) =>
      holdsOfRight(codec.decode(codec.encode(a)), (b) => toJson(codec)(a) === toJson(codec)(b))
    )
  ),
  law('lenient decodes every document of the codec to the same value', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) => isRightOf(lenient(codec).decode(wire), a))
  )
]

/**
 * @internal
 */
export const badWireLaws = <A>(codec: Codec<A>, bad: fc.Arbitrary<InvalidDocument>): ReadonlyArray<Law> => [
  law('an invalid document is refused with one error, which names the invalid field', bad, (mistake) =>
    isFound(codec, mistake)
  ),
  law('an error contains no string of the document except keys', bad, ({ wire }) => {
    const result = codec.decode(withTexts(SENTINEL, wire))
    return E.isRight(result) || !tellAll(result.left).includes(SENTINEL)
  })
]

const isFound = <A>(codec: Codec<A>, { wire, field }: InvalidDocument): boolean => {
  const result = codec.decode(wire)
  return E.isLeft(result) && isSame(fieldsOf(result.left), [field])
}

const fieldsOf = (errors: t.Errors): ReadonlyArray<string> => fieldErrors(errors).map(({ field }) => field)

/**
 * @internal
 */
export const strictLaws = <A>(strictCodec: Codec<A>, bad: fc.Arbitrary<InvalidDocument>): ReadonlyArray<Law> => [
  law('strict refuses an unknown or invalid field with one error, which names it', bad, (mistake) =>
    isFound(strictCodec, mistake)
  )
]

const withTexts = (text: string, wire: unknown): unknown => {
  if (typeof wire === 'string') return text
  if (Array.isArray(wire)) return wire.map((item) => withTexts(text, item))
  if (!isOrdinaryObject(wire)) return wire
  return Object.fromEntries(Object.entries(wire).map(([key, value]) => [key, withTexts(text, value)]))
}

/** Everything that errors contain, except codecs. */
const tellAll = (errors: t.Errors): string =>
  JSON.stringify([
    errors.map(({ value, message, context }) => [value, message, context.map(({ key, actual }) => [key, actual])]),
    fieldErrors(errors)
  ])

/**
 * @internal
 */
export const anythingLaws = <A>(codec: Codec<A>, documents: fc.Arbitrary<unknown>): ReadonlyArray<Law> => [
  law('decode returns valid values only and refuses no valid value', documents, (u) => {
    const result = codec.decode(u)
    if (E.isRight(result)) return codec.is(result.right)
    // `is` ignores unknown fields, which a strict codec refuses
    return isStrict(codec.mode) || !codec.is(u)
  })
]
