import base from '../../vitest.config.mts'

// The same as for all other tests, but for which they are, how long they may take, and what must be running.
export default {
  ...base,
  test: {
    ...base.test,
    include: ['test/e2e/*.suite.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000
  }
}
