// Used by scripts/mutation.mjs, which chooses the files and decides.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  plugins: ['@stryker-mutator/*', './scripts/stryker-plugins.mjs'],
  ignorers: ['words'],
  // What is fixed when a rule is made is mutated by test/rule-mutants.test.ts, a thousand times as fast.
  ignoreStatic: true,
  timeoutMS: 20_000,
  reporters: ['json', 'tally'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
};
