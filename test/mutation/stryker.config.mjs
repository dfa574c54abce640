// How mutants are made and tested. main.mts uses it for each folder.
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
  // Stryker would rewrite paths in the settings of the compiler. This is not needed: it copies the whole project.
  tsconfigFile: 'none',
  // On a busy machine, the first run of all tests takes longer than Stryker's default of five minutes.
  dryRunTimeoutMinutes: 30,
  // A mutant with an endless loop ends by this timeout. No other test takes as long.
  timeoutMS: 10_000,
  concurrency: Number(process.env.STRYKER_CONCURRENCY ?? 2),
  warnings: { slow: false }
}
