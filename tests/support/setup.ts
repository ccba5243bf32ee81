import fc from 'fast-check'
import { afterEach } from 'vitest'

// verbose prints what was tried before the smallest failing case; FC_RUNS=10000 is for a long look by night.
// One seed: who changes nothing sees the same. Others are tried with FC_SEED, and by `npm run fuzz`.
fc.configureGlobal({ numRuns: Number(process.env['FC_RUNS'] ?? 100), seed: Number(process.env['FC_SEED'] ?? 1), verbose: true })

// Loading React costs 200 ms a file, so only files that have a page pay for it.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  // Of a dialog that is fetched when it is first opened; a busy machine takes longer than the usual second.
  configure({ asyncUtilTimeout: 15_000 })
  afterEach(() => {
    cleanup()
    // What a test hung into the page by hand, outside of render().
    document.body.replaceChildren()
  })
}
