import * as fc from 'fast-check'

/** So many times the runs that a property has where it does not say. */
export const runs = (times: number): { readonly numRuns: number } => ({
  numRuns: times * (fc.readConfigureGlobal().numRuns ?? 100)
})
