import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { exampleOf } from './test/docs/extract.mts'

const src = fileURLToPath(new URL('./src', import.meta.url))

// One seed for the whole run, handed to every worker (test/setup.ts): FC_SEED=N npm test runs it all again.
const seed = process.env['FC_SEED'] ?? String((Date.now() ^ (Math.random() * 0x100000000)) | 0)
// Vitest sets VITEST before it reads this file; other tools read it too and have no use for the line.
if (process.env['VITEST'] !== undefined) console.log(`fast-check seed ${seed}`)

// Where to leave the results for a machine to read.
const json = process.env['VITEST_JSON']

export default defineConfig({
  // The examples of the documentation can be imported like files, to be run.
  plugins: [
    {
      name: 'examples',
      resolveId: (id, importer) => {
        // the guide of the command imports models that it wrote: test/docs/readers.mts puts them beside the examples too
        if (importer !== undefined && exampleOf(importer) !== undefined && id.startsWith('./kubernetes/')) {
          return fileURLToPath(new URL(`docs/examples/${id.replace(/\.js$/, '.ts')}`, import.meta.url))
        }
        return exampleOf(id) === undefined ? undefined : id
      },
      load: (id) => exampleOf(id)?.code
    }
  ],
  resolve: {
    // Tests import the names that users import.
    alias: [
      { find: /^io-ts-kubernetes$/, replacement: `${src}/index.ts` },
      { find: /^io-ts-kubernetes\/(.+)$/, replacement: `${src}/$1` }
    ]
  },
  test: {
    include: ['test/**/*.test.ts', 'generate/test/**/*.test.ts'],
    // No test waits for anything: this is for machines that are busy with something else.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    setupFiles: ['test/setup.ts'],
    env: { FC_SEED: seed },
    // One for each core of the smallest machine that this is meant to be worked on.
    maxWorkers: 2,
    reporters: json === undefined ? ['default'] : ['default', ['json', { outputFile: json }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      thresholds: { statements: 97, branches: 95, functions: 98, lines: 98 },
      reporter: [['text', { skipFull: true }], 'html', 'json-summary']
    }
  }
})
