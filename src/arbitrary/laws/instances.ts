/**
 * Laws of equality, and of what is shown.
 */
import type * as fc from 'fast-check'
import type { Codec } from '../../codec'
import type { ScalarDescription } from '../../codec/description'
import { getEq, getShow } from '../../instances'
import { type Law, law, SENTINEL } from './law'
import { isSame } from './values'
import { change, getRelatives, respell, reverse } from './variants'

/**
 * @internal
 */
export const eqLaws = <A>(codec: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => {
  const { equals } = getEq(codec)
  const relatives = getRelatives(codec, values)
  return [
    law('a value equals itself, with its keys in another order and its times in other letters too', values, (a) =>
      equals(a, change(codec, { fields: reverse, keys: reverse, scalar: respell }, a))
    ),
    law('equality goes both ways', relatives, ([a, b]) => equals(a, b) === equals(b, a)),
    law('what equals the same is equal', relatives, ([a, b, c]) => !(equals(a, b) && equals(b, c)) || equals(a, c)),
    law('values are equal exactly where their JSON is, but for the letters of a time', relatives, ([a, b]) => {
      const spellAlike = getSpelling()
      return equals(a, b) === isSame(change(codec, { scalar: spellAlike }, a), change(codec, { scalar: spellAlike }, b))
    })
  ]
}

/** Of all that means the same, the spelling that came first. */
const getSpelling = (): ((scalar: ScalarDescription, value: unknown) => unknown) => {
  const seen = new Map<ScalarDescription, Array<unknown>>()
  return (scalar, value) => {
    const { compare } = scalar
    if (compare === undefined) return value
    const spellings = seen.get(scalar) ?? []
    seen.set(scalar, spellings)
    spellings.push(value)
    // both are values of the scalar
    return spellings.find((spelling) => compare(spelling as never, value as never) === 0)
  }
}

/**
 * @internal
 */
export const showLaws = <A>(codec: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => {
  const { show } = getShow(codec)
  const hide = (a: A): A => change(codec, { secret: () => SENTINEL }, a)
  return [
    law('a value is shown in one line of characters that can be seen', values, (a) =>
      /^(?:[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]| )+$/u.test(show(a))
    ),
    law('what is shown depends on nothing but the value', values, (a) =>
      [a, change(codec, { fields: reverse, keys: reverse }, a)].every((same) => show(same) === show(a))
    ),
    law('what is shown is the same whatever the secrets are', values, (a) => show(hide(a)) === show(a)),
    law('a secret is never shown', values, (a) => !show(hide(a)).includes(SENTINEL)),
    law('values that differ in more than secrets are shown differently', getRelatives(codec, values), ([a, b]) =>
      show(a) === show(b) ? isSame(hide(a), hide(b)) : !isSame(hide(a), hide(b))
    )
  ]
}
