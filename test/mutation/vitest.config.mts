// The unit tests for a mutant: with a fixed seed and fewer values. The tests of the mutant's own folder run first.
import { statSync } from 'node:fs'
import { defineConfig, mergeConfig } from 'vitest/config'
import { BaseSequencer, type Reporter, type RunnerTestFile, type TestSpecification } from 'vitest/node'
import unit from '../../vitest.config.mts'

/** The folder of src/ whose files are mutated; `undefined` for src/ itself. */
const folder = /^src\/(.+)\/[^/]+$/.exec(process.env['MUTATED'] ?? '')?.[1]

/** The folders of tests that run for every model. */
const common = ['laws', 'wire', 'codec', 'errors']

/** Other folders with tests of a folder, instead of `common`. */
const more: Readonly<Record<string, ReadonlyArray<string> | undefined>> = {
  arbitrary: ['laws'],
  'arbitrary/laws': ['laws'],
  builders: ['laws'],
  codec: [...common, 'meta'],
  'codec/interpret': [...common, 'meta'],
  internal: [...common, 'meta', 'webhook/token', 'request'],
  go: [...common, 'validation'],
  errors: [...common, 'validation'],
  exact: ['wire'],
  exec: ['examples'],
  instances: ['laws', 'codec'],
  json: ['laws', 'wire'],
  lifetime: [],
  optics: ['laws'],
  request: ['examples'],
  'review-cache': [],
  serviceaccount: [],
  'standard-schema': [],
  validation: [],
  webhook: ['webhook', 'examples'],
  'webhook/authorization': ['examples'],
  'webhook/token': ['examples']
}

/** The tests of the mutant's folder, and those that run for every model. For a file directly in src/, all tests. */
const include =
  folder === undefined
    ? ['test/**/*.test.ts']
    : [`${folder}/*`, ...(more[folder] ?? common).map((name) => `${name}/**/*`)].map((name) => `test/${name}.test.ts`)

/** Sorts the files of tests. One failing test is enough, so small files come first and slow ones last. */
class OwnFirst extends BaseSequencer {
  override sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.endsWith('/hostile.test.ts') ? 2 : moduleId.includes(`/test/${String(folder)}/`) ? 0 : 1
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b) || size(a) - size(b)))
  }
}

/**
 * Returns a reporter that adapts the results for Stryker.
 *
 * - Stryker counts tests only. A file that throws when it is loaded has no tests, so the mutant would be undetected. The
 *   reporter adds a failing test to such a file
 * - Stryker runs only the tests that executed the changed code in the first run. With `MET_BY=all`, the reporter removes
 *   this information, so that Stryker runs all tests
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
      // these tests use the built package or ten thousand documents: they are slow, and detect no other mutants
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
