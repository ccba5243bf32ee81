import fc from 'fast-check'
import { describe, it } from 'vitest'
import { targets } from './targets'

// Always the same inputs, so that a red build is about the change; `npm run fuzz` draws others, for as long as one likes.
describe('whatever comes from outside, nothing that is promised breaks', () => {
  it.each(targets)('$name', async ({ property, shortRuns }) => {
    await fc.assert(property(), { seed: 7, numRuns: shortRuns })
  })
})
