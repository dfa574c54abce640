import base from '../../vitest.config.mts'

// The same as for all other tests, except for the files and timeouts.
export default {
  ...base,
  test: { ...base.test, include: ['test/hostile/*.suite.ts'], testTimeout: 1_800_000 }
}
