/**
 * Laws of documents: what decodes, to what, and what is said of the rest.
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
  law('a document decodes, to a value', wires, (wire) => holdsOfRight(codec.decode(wire), codec.is)),
  law('decode shares nothing with the document', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) => !sharesWith(a, wire))
  ),
  law('decode reads text as it reads the document', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) => isRightOf(fromJson(codec)(JSON.stringify(wire)), a))
  ),
  law('decode keeps nothing that the model does not know', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) => isRightOf(strict(codec).decode(a), a))
  ),
  law('what was decoded and encoded is a normal form', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) =>
      holdsOfRight(codec.decode(codec.encode(a)), (b) => toJson(codec)(a) === toJson(codec)(b))
    )
  ),
  law('lenient agrees where the codec decodes', wires, (wire) =>
    holdsOfRight(codec.decode(wire), (a) => isRightOf(lenient(codec).decode(wire), a))
  )
]

/**
 * @internal
 */
export const badWireLaws = <A>(codec: Codec<A>, bad: fc.Arbitrary<InvalidDocument>): ReadonlyArray<Law> => [
  law('a document with a mistake is refused, and the only error names its field', bad, (mistake) =>
    isFound(codec, mistake)
  ),
  law('an error repeats nothing of a document but keys', bad, ({ wire }) => {
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
  law('strict finds an unknown field, as any other mistake', bad, (mistake) => isFound(strictCodec, mistake))
]

const withTexts = (text: string, wire: unknown): unknown => {
  if (typeof wire === 'string') return text
  if (Array.isArray(wire)) return wire.map((item) => withTexts(text, item))
  if (!isOrdinaryObject(wire)) return wire
  return Object.fromEntries(Object.entries(wire).map(([key, value]) => [key, withTexts(text, value)]))
}

/** All that stands in errors, but for the codecs. */
const tellAll = (errors: t.Errors): string =>
  JSON.stringify([
    errors.map(({ value, message, context }) => [value, message, context.map(({ key, actual }) => [key, actual])]),
    fieldErrors(errors)
  ])

/**
 * @internal
 */
export const anythingLaws = <A>(codec: Codec<A>, documents: fc.Arbitrary<unknown>): ReadonlyArray<Law> => [
  law('whatever comes, decode is right exactly where it gives a value', documents, (u) => {
    const result = codec.decode(u)
    if (E.isRight(result)) return codec.is(result.right)
    // unknown fields are nothing to a guard
    return isStrict(codec.mode) || !codec.is(u)
  })
]
