import * as fc from 'fast-check'

/** Returns the same values at each call, so that rare values which tests look for are always included. */
export const sample = <A>(arbitrary: fc.Arbitrary<A>, numRuns: number): ReadonlyArray<A> =>
  fc.sample(arbitrary, { seed: 1, numRuns })
