import { expect, test } from 'vitest'

/** Asked for here and not above: a file that falls over before its first test has no test that fails. */
test('the rules and the load model can be loaded', async () => {
  const { ruleById, runRules } = await import('../../src/rules')
  const { loadsOf } = await import('../../src/load/load')
  expect([typeof ruleById.get, typeof runRules, typeof loadsOf]).toEqual(['function', 'function', 'function'])
})
