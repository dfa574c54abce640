// The unit tests, as a mutant meets them: the same values each time, fewer of them, and no test of what is built.
import { defineConfig, mergeConfig } from 'vitest/config'
import unit from '../../vitest.config.mts'

export default mergeConfig(
  unit,
  defineConfig({
    test: {
      exclude: ['test/{docs,package,size}/**'],
      env: { FC_SEED: '1', FC_RUNS: '20' }
    }
  })
)
