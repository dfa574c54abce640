import base from '../../vitest.config.mts'

// The same as for all other tests, but for which they are, and how long they may take.
export default {
  ...base,
  test: { ...base.test, include: ['test/hostile/*.suite.ts'], testTimeout: 600_000 }
}
