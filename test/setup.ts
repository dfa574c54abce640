import * as fc from 'fast-check'

// vitest.config.mts chooses the seed and prints it.
const seed = Number(process.env['FC_SEED'])

// A mutant that lives is tried by every test that could notice it: test/mutation/vitest.config.mts asks for fewer runs.
const runs = process.env['FC_RUNS']

fc.configureGlobal({ seed, ...(runs === undefined ? {} : { numRuns: Number(runs) }) })
