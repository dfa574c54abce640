import * as fc from 'fast-check'

/** Returns a multiple of the default number of runs of a property. */
export const runs = (times: number): { readonly numRuns: number } => ({
  numRuns: times * (fc.readConfigureGlobal().numRuns ?? 100)
})
