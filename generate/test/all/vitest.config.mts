import { fileURLToPath } from 'node:url'
import base from '../../../vitest.config.mts'

// The configuration of all other tests, with other files and timeouts. The models are written before the tests.
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
