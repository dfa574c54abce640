import * as fc from 'fast-check'

// vitest.config.mts chooses the seed and prints it.
const seed = Number(process.env['FC_SEED'])

// An undetected mutant runs with every test that could detect it, so test/mutation/vitest.config.mts sets fewer runs.
const runs = process.env['FC_RUNS']

fc.configureGlobal({ seed, ...(runs === undefined ? {} : { numRuns: Number(runs) }) })
