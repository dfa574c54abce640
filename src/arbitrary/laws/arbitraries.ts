/**
 * Laws of the arbitrary itself.
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
  law('what a value shrinks to is a value', new Shrinks(values), (shrunk) => shrunk.every(codec.is)),
  law('one seed makes the same values', fc.nat(), (seed) => isSame(sample(values, seed, 3), sample(values, seed, 3))),
  ...presenceLaws(codec, values)
]

const sample = <A>(values: fc.Arbitrary<A>, seed: number, numRuns: number): ReadonlyArray<A> =>
  fc.sample(values, { seed, numRuns })

/** A walk down a tree of shrunk values goes at most so many steps, however large the values are. */
const STEPS = 30

/** At each step it passes so many values at most, each of them seldom. */
const SIBLINGS = [1, 1, 2, 2, 4, 8] as const

/** Walks down trees of shrunk values: a value, and all values that are passed on a way of random turns. */
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
  // a walk does not shrink: its last value is the one that was refused, or close to it
  canShrinkWithoutContext(_value: unknown): _value is ReadonlyArray<A> {
    return false
  }
  shrink(): fc.Stream<fc.Value<ReadonlyArray<A>>> {
    return fc.Stream.nil()
  }
}

const presenceLaws = <A>({ description }: Codec<A>, values: fc.Arbitrary<A>): ReadonlyArray<Law> => {
  if (description._tag !== 'Model') return []
  // so many that what is never there, or always, is so by no accident; and always the same ones
  const some = memoizeThunk(() => sample(values, 0, 500))
  return description.fields
    .filter(({ required }) => !required)
    .map(({ key }) => {
      // a model's values are objects
      const presences = memoizeThunk(() => new Set(some().map((a) => hasOwn(a as UnknownRecord, key))))
      return law(`${key} is there in some values and absent in others`, fc.constant(key), () => presences().size === 2)
    })
}
