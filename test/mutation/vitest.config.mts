// The unit tests, as a mutant meets them: the same values each time, fewer of them, and first the tests that are its own.
import { statSync } from 'node:fs'
import { defineConfig, mergeConfig } from 'vitest/config'
import { BaseSequencer, type Reporter, type RunnerTestFile, type TestSpecification } from 'vitest/node'
import unit from '../../vitest.config.mts'

/** The folder of src/ in which files are mutated; nothing where that is src/ itself. */
const folder = /^src\/(.+)\/[^/]+$/.exec(process.env['MUTATED'] ?? '')?.[1]

/** What every model runs. */
const common = ['laws', 'wire', 'codec', 'errors']

/** Where a folder is tested besides, if not by what every model runs. */
const more: Readonly<Record<string, ReadonlyArray<string> | undefined>> = {
  arbitrary: ['laws'],
  'arbitrary/laws': ['laws'],
  builders: ['laws'],
  codec: [...common, 'meta'],
  'codec/interpret': [...common, 'meta'],
  internal: [...common, 'meta', 'webhook/token', 'request'],
  go: [...common, 'validation'],
  errors: [...common, 'validation'],
  instances: ['laws'],
  optics: ['laws'],
  request: ['examples'],
  'standard-schema': [],
  validation: [],
  'webhook/token': ['examples']
}

/**
 * A mistake is to be noticed by the tests of its own folder, or by those that every model runs: others would come across
 * it by chance, and late. What stands in src/ itself is met by all.
 */
const include =
  folder === undefined
    ? ['test/**/*.test.ts']
    : [`${folder}/*`, ...(more[folder] ?? common).map((name) => `${name}/**/*`)].map((name) => `test/${name}.test.ts`)

/** The first test that fails is enough: those that take long come last, and small files first. */
class OwnFirst extends BaseSequencer {
  override sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.endsWith('/hostile.test.ts') ? 2 : moduleId.includes(`/test/${String(folder)}/`) ? 0 : 1
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b) || size(a) - size(b)))
  }
}

/**
 * Stryker looks at tests only: a file that throws as it is loaded has none, and what made it throw would pass unnoticed.
 * So it gets one that fails.
 *
 * And Stryker asks the tests that come across a mutant, which the first run finds out. Where it does not learn that, it
 * asks all of them.
 */
const forStryker = (): Reporter => {
  let files: () => ReadonlyArray<RunnerTestFile> = () => []
  return {
    onInit: ({ state }) => {
      files = () => state.getFiles()
    },
    onTestRunEnd: () => {
      for (const file of files()) {
        if (process.env['MET_BY'] === 'all') Reflect.deleteProperty(file.meta, 'mutantCoverage')
        if (file.tasks.length > 0 || file.result?.state !== 'fail') continue
        file.tasks.push({
          type: 'test',
          id: `${file.id}_loads`,
          name: 'loads',
          fullName: 'loads',
          fullTestName: 'loads',
          mode: 'run',
          meta: {},
          annotations: [],
          artifacts: [],
          timeout: 0,
          file,
          suite: file,
          // it is never run
          context: undefined as never,
          result: file.result
        })
      }
    }
  }
}

// mergeConfig would put the two lists together
unit.test = { ...unit.test, include }

export default mergeConfig(
  unit,
  defineConfig({
    test: {
      // tests of what is built, or that look for secrets in ten thousand documents, take long and find nothing else
      exclude: [
        'test/{api,docs,package,size}/**',
        'test/errors/secrets.test.ts',
        ...(folder === undefined ? ['test/arbitrary/**'] : [])
      ],
      env: { FC_SEED: '1', FC_RUNS: '10' },
      sequence: { sequencer: OwnFirst },
      reporters: [forStryker()]
    }
  })
)
