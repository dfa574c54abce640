// The unit tests, as a mutant meets them: the same values each time, fewer of them, and the quick tests first.
import { defineConfig, mergeConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import unit from '../../vitest.config.mts'

/** Most mutants are found by the first tests that come across them: these are not to wait for long properties. */
const LONG = /\/test\/(laws|arbitrary|optics|codec\/hostile|validation\/(hostile|text))/

class QuickFirst extends BaseSequencer {
  override sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const rank = ({ moduleId }: TestSpecification): number => (LONG.test(moduleId) ? 1 : 0)
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1)))
  }
}

/** Half of the time would go by in the tests of the arbitraries, which find fault with nothing else. */
const others = process.env['MUTATED']?.startsWith('src/arbitrary') === false ? ['test/arbitrary/**'] : []

export default mergeConfig(
  unit,
  defineConfig({
    test: {
      // tests of what is built, or that look for secrets in ten thousand documents, take long and find nothing else
      exclude: ['test/{api,consumers,docs,e2e,load,package,size}/**', 'test/errors/secrets.test.ts', ...others],
      env: { FC_SEED: '1', FC_RUNS: '10' },
      sequence: { sequencer: QuickFirst }
    }
  })
)
