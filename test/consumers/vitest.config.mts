import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const json = process.env['VITEST_JSON']

export default defineConfig({
  test: {
    dir: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.suite.ts'],
    testTimeout: 120_000,
    // the first run downloads two versions of Node
    hookTimeout: 600_000,
    reporters: json === undefined ? ['verbose'] : ['verbose', ['json', { outputFile: json }]]
  }
})
