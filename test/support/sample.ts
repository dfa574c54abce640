import * as fc from 'fast-check'

/** The same values each time: what tests look for among them is rare, and there. */
export const sample = <A>(arbitrary: fc.Arbitrary<A>, numRuns: number): ReadonlyArray<A> =>
  fc.sample(arbitrary, { seed: 1, numRuns })
