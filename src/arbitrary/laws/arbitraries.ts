/**
 * Laws of the arbitrary itself.
 */
import * as fc from 'fast-check'
import type { Codec } from '../../codec'
import { lazily } from '../../codec/lazily'
import { hasOwn, type Unknowns } from '../../codec/object'
import { type Law, law } from './law'
import { isSame } from './values'

/**
 * @internal
 */
export const arbitraryLaws = <A>(codec: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => [
  law('what a value shrinks to is a value', fc.nat(), (seed) => shrinksWithin(codec, values, seed)),
  law('one seed makes the same values', fc.nat(), (seed) => isSame(sample(values, seed, 3), sample(values, seed, 3))),
  ...presenceLaws(codec, values)
]

const sample = <A>(values: fc.Arbitrary<A>, seed: number, numRuns: number): ReadonlyArray<A> =>
  fc.sample(values, { seed, numRuns })

/** Walks down a tree of shrunk values, where it turns by chance: that is, by the seed. */
const shrinksWithin = <A>({ is }: Codec<A>, values: fc.Arbitrary<A>, seed: number): boolean => {
  let areValues = true
  let chance = seed
  fc.check(
    fc.property(values, (a) => {
      areValues &&= is(a)
      chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) | 0
      return chance > 0
    }),
    { seed, numRuns: 3 }
  )
  return areValues
}

const presenceLaws = <A>({ description }: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => {
  if (description._tag !== 'Fields') return []
  // so many that what is never there, or always, is so by no accident; and always the same ones
  const some = lazily(() => sample(values, 0, 500))
  return description.fields
    .filter(({ required }) => !required)
    .map(({ key }) =>
      // a model's values are objects
      law(`${key} is there in some values and absent in others`, fc.constant(key), () => {
        const count = some().filter((a) => hasOwn(a as Unknowns, key)).length
        return count > 0 && count < some().length
      })
    )
}
