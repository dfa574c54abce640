import { either as E, option as O } from 'fp-ts'
import { type Codec, fromUnknown, lenient } from 'io-ts-kubernetes/codec'
import { fieldErrors } from 'io-ts-kubernetes/errors'
import { fromJson } from 'io-ts-kubernetes/exact'
import { getEq } from 'io-ts-kubernetes/instances'
import { Bytes, IntOrString, ordQuantity, Quantity, quantityToNormalForm } from 'io-ts-kubernetes/scalar'
import type { Question } from './texts'

/** Go's answer: the JSON that it writes, or null; and the order of two quantities. */
export interface Answer {
  readonly output: string | null
  readonly order?: number
}

/** `agrees`, `refused` for a number that JavaScript cannot represent, or what disagrees. */
export const compare = ({ scalar, input, other }: Question, { output, order }: Answer): string => {
  switch (scalar) {
    case 'Quantity':
      return compareQuantities(input, other, output, order)
    case 'Bytes':
      return compareValues(Bytes, input, output)
    case 'IntOrString':
      return compareValues(IntOrString, input, output)
  }
}

const read = <A>(codec: Codec<A>, input: string): E.Either<string, A> =>
  E.mapLeft((errors) => fieldErrors(errors as never)[0]?.detail ?? '')(fromJson(lenient(codec))(input))

const CANNOT_HOLD = /a number that JavaScript cannot represent$/

const compareValues = <A>(codec: Codec<A>, input: string, output: string | null): string => {
  const result = read(codec, input)
  if (E.isLeft(result)) {
    // Go reads arrays of numbers as bytes
    return output === null || (codec.name === 'Bytes' && input.startsWith('[')) ? 'agrees' : 'disagrees: refused'
  }
  if (output === null) return 'disagrees: accepted'
  const written = JSON.parse(output) as unknown
  // Go writes nil bytes as null
  const expected = written === null ? O.some('' as A) : fromUnknown(codec)(written)
  return O.isSome(expected) && getEq(codec).equals(result.right, expected.value) ? 'agrees' : 'disagrees: another value'
}

const compareQuantities = (
  input: string,
  other: string | undefined,
  output: string | null,
  order: number | undefined
): string => {
  const first = read(Quantity, input)
  const second = other === undefined ? undefined : read(Quantity, other)
  const refused = [first, second].filter((result) => result !== undefined).filter(E.isLeft)
  if (refused.some(({ left }) => CANNOT_HOLD.test(left))) return 'refused'
  if (output === null) return refused.length > 0 ? 'agrees' : 'disagrees: accepted'
  if (E.isLeft(first) || (second !== undefined && E.isLeft(second))) return 'disagrees: refused'
  const written = fromUnknown(Quantity)(JSON.parse(output))
  if (O.isNone(written)) return 'disagrees: Go writes what is refused'
  const isOtherText = typeof first.right === 'number' && String(first.right) !== input
  if (!isOtherText && quantityToNormalForm(first.right) !== written.value) return 'disagrees: another normal form'
  // Go loses a large exponent
  if (isOtherText && ordQuantity.compare(first.right, written.value) !== 0) return 'disagrees: another value'
  if (second === undefined || order === undefined) return 'agrees'
  return ordQuantity.compare(first.right, second.right) === order ? 'agrees' : 'disagrees: another order'
}
