import base from '../../vitest.config.mts'

// The configuration of all other tests, with other files, timeouts and a global setup.
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
