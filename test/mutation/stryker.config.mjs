// How mutants are made and met. main.mts runs it, folder by folder.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.mts' },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/tmp',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
  // Stryker would read the settings with a compiler, which it need not: it copies the whole project.
  tsconfigFile: 'none',
  // On a busy machine the first run alone, of all tests, takes longer than the five minutes that Stryker would wait.
  dryRunTimeoutMinutes: 30,
  // A mutant that loops is killed by time, and nothing else here takes long.
  timeoutMS: 10_000,
  concurrency: Number(process.env.STRYKER_CONCURRENCY ?? 2),
  warnings: { slow: false }
}
