import { defineConfig } from 'vitest/config'
import { OwnTestFirst } from './own-test-first.mjs'

/** The literal cases of rules and load model, as quick as they go: they are run once for every mutant. */
export default defineConfig({
  test: {
    include: ['tests/{rules,load}/**/*.test.ts'],
    // Nothing here leaves anything behind, and a fresh worker for every file takes four times as long.
    isolate: false,
    sequence: { sequencer: OwnTestFirst },
    setupFiles: ['tests/support/setup.ts'],
    // Properties are tried on nothing. A mutant has to be killed by a case that can be read, not by chance.
    env: { FC_RUNS: '0' },
  },
})
