// @ts-check
/** What is mutated, and by what it is judged: docs/mutation.md. @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/{rules,load}/**/*.ts'],
  testRunner: 'vitest',
  // Not only the tests that import what was mutated: all of them import all rules.
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A machine that is busy with something else has not found an endless loop.
  timeoutMS: 10_000,
  // Read and written with `--incremental` only.
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/tmp',
  ignorePatterns: ['docs', 'dist', 'public', 'test-results', 'playwright-report', 'tests/{bench,e2e,fixtures,ui,scene,store,persistence}'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.stryker/report.html' },
  jsonReporter: { fileName: '.stryker/report.json' },
  thresholds: { high: 95, low: 90, break: 90 },
}
