/**
 * Laws of `getEq` and `getShow`.
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
    law('a value equals its copy with reordered keys and respelled times', values, (a) =>
      equals(a, change(codec, { fields: reverse, keys: reverse, scalar: respell }, a))
    ),
    law('equality is symmetric', relatives, ([a, b]) => equals(a, b) === equals(b, a)),
    law('equality is transitive', relatives, ([a, b, c]) => !(equals(a, b) && equals(b, c)) || equals(a, c)),
    law(
      'values are equal if and only if their JSON is equal, apart from the spelling of times',
      relatives,
      ([a, b]) => {
        const spellAlike = getSpelling()
        return (
          equals(a, b) === isSame(change(codec, { scalar: spellAlike }, a), change(codec, { scalar: spellAlike }, b))
        )
      }
    )
  ]
}

/** Returns a function that replaces each scalar value by the first equal one that it was called with. */
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
    law('show returns one line of visible characters', values, (a) =>
      /^(?:[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]| )+$/u.test(show(a))
    ),
    law('show does not depend on the order of keys', values, (a) =>
      [a, change(codec, { fields: reverse, keys: reverse }, a)].every((same) => show(same) === show(a))
    ),
    law('show does not depend on secrets', values, (a) => show(hide(a)) === show(a)),
    law('show never contains a secret', values, (a) => !show(hide(a)).includes(SENTINEL)),
    law('values that differ outside secrets are shown differently', getRelatives(codec, values), ([a, b]) =>
      show(a) === show(b) ? isSame(hide(a), hide(b)) : !isSame(hide(a), hide(b))
    )
  ]
}
