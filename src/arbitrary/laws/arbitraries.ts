/**
 * Laws of arbitraries.
 */
import * as fc from 'fast-check'
import type { Codec } from '../../codec'
import { memoizeThunk } from '../../internal/memoize'
import { hasOwn, type UnknownRecord } from '../../internal/object'
import { pick } from '../pick'
import { type Law, law } from './law'
import { isSame } from './values'

/**
 * @internal
 */
export const arbitraryLaws = <A>(codec: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => [
  law('shrunk values are valid', new Shrinks(values), (shrunk) => shrunk.every(codec.is)),
  law('the same seed generates the same values', fc.nat(), (seed) =>
    isSame(sample(values, seed, 3), sample(values, seed, 3))
  ),
  ...presenceLaws(codec, values)
]

const sample = <A>(values: fc.Arbitrary<A>, seed: number, numRuns: number): ReadonlyArray<A> =>
  fc.sample(values, { seed, numRuns })

/** The maximum number of steps of a walk down a tree of shrunk values. */
const STEPS = 30

/** The possible numbers of values that a walk generates at each step. Large numbers are rare. */
const SIBLINGS = [1, 1, 2, 2, 4, 8] as const

/** Generates random walks down the tree of shrunk values. A walk is a value and all shrunk values that are passed. */
class Shrinks<A> extends fc.Arbitrary<ReadonlyArray<A>> {
  readonly #values: fc.Arbitrary<A>
  constructor(values: fc.Arbitrary<A>) {
    super()
    this.#values = values
  }
  generate(random: fc.Random, biasFactor: number | undefined): fc.Value<ReadonlyArray<A>> {
    let current = this.#values.generate(random, biasFactor)
    const passed = [current.value]
    for (let step = 0; step < STEPS; step++) {
      const count = random.nextInt(1, pick(SIBLINGS, random.nextInt(0, SIBLINGS.length - 1)))
      const siblings = [...this.#values.shrink(current.value, current.context).take(count)]
      const next = siblings.at(-1)
      if (next === undefined) break
      for (const { value } of siblings) passed.push(value)
      current = next
    }
    return new fc.Value(passed, undefined)
  }
  // a walk is not shrunk: its last value is the refused one, or close to it
  canShrinkWithoutContext(_value: unknown): _value is ReadonlyArray<A> {
    return false
  }
  shrink(): fc.Stream<fc.Value<ReadonlyArray<A>>> {
    return fc.Stream.nil()
  }
}

const presenceLaws = <A>({ description }: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => {
  if (description._tag !== 'Model') return []
  // enough values to make chance unlikely if a field is always or never present; the seed is fixed
  const some = memoizeThunk(() => sample(values, 0, 500))
  return description.fields
    .filter(({ required }) => !required)
    .map(({ key }) => {
      // a model's values are objects
      const presences = memoizeThunk(() => new Set(some().map((a) => hasOwn(a as UnknownRecord, key))))
      return law(
        `${key} is present in some values and absent in others`,
        fc.constant(key),
        () => presences().size === 2
      )
    })
}
