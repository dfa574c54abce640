import * as fc from 'fast-check'

// vitest.config.mts chooses the seed and prints it.
fc.configureGlobal({ seed: Number(process.env['FC_SEED']) })
