import * as fc from 'fast-check'

// vitest.config.mts chooses the seed and prints it.
const seed = Number(process.env['FC_SEED'])

// A mutant that lives has to be tried by every test there is: stryker.config.mjs asks for fewer runs of each property.
const runs = process.env['FC_RUNS']

fc.configureGlobal({ seed, ...(runs === undefined ? {} : { numRuns: Number(runs) }) })
