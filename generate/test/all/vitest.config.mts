import { fileURLToPath } from 'node:url'
import base from '../../../vitest.config.mts'

// The same as for all other tests, except for the files, the timeouts and what is written before.
export default {
  ...base,
  test: {
    ...base.test,
    include: ['generate/test/all/*.suite.ts'],
    setupFiles: [fileURLToPath(new URL('../../../test/setup.ts', import.meta.url))],
    globalSetup: [fileURLToPath(new URL('setup.ts', import.meta.url))],
    testTimeout: 600_000
  }
}
