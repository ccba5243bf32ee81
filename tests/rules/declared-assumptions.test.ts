import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { examples } from '../../src/guide/examples'
import { assumptionIds, type AssumptionId } from '../../src/model/assumptions'
import type { Organisation } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { rules } from '../../src/rules'
import type { Rule } from '../../src/rules/define-rule'
import { ruleProse } from '../../src/rules/prose'
import { samples } from '../../src/samples'
import { anyOrganisation } from './random-organisation'

/** What the rule reads of the assumptions for its verdict on a fresh copy: everything computed is remembered by organisation. */
function readBy(rule: Rule, organisation: Organisation): ReadonlySet<AssumptionId> {
  const read = new Set<AssumptionId>()
  const assumptions = new Proxy(organisation.company.assumptions, {
    get(target, id) {
      const known = assumptionIds.find((one) => one === id)
      if (known) read.add(known)
      return known && target[known]
    },
  })
  rule.check({ ...organisation, company: { ...organisation.company, assumptions } })
  return read
}

const organisations: readonly Organisation[] = [
  ...Object.values(examples).flatMap(({ fires, silent }) => [fires, silent])
    .map(({ profile, outline, work }) => organisationFromOutline(profile, outline, work)),
  ...samples.flatMap(({ document }) => organisationOf(document, document.baselineId) ?? []),
  ...fc.sample(anyOrganisation, { numRuns: 1_500, seed: 7 }),
]

describe('what a rule says of its assumptions', () => {
  test.each(rules)('is what $id reads, no less and no more', (rule) => {
    const read = new Set(organisations.flatMap((organisation) => [...readBy(rule, organisation)]))
    expect([...read].sort()).toEqual([...rule.assumptions].sort())
  })

  test('no assumption is without a rule that depends on it', () => {
    expect(new Set(rules.flatMap((rule) => rule.assumptions))).toEqual(new Set(assumptionIds))
  })

  test('an inferred rule says what of it is our conclusion, and no other does', () => {
    for (const { id, basis } of rules) expect(ruleProse[id].inference?.match(/^[A-Z].* our conclusion\.$/) ?? null, id).toEqual(basis === 'inferred' ? expect.anything() : null)
  })

  test('choices are full sentences, and none stands twice in a rule', () => {
    for (const [id, { choices }] of Object.entries(ruleProse)) {
      expect(choices.length, id).toBeGreaterThan(0)
      expect(new Set(choices).size, id).toBe(choices.length)
      for (const choice of choices) expect(choice, id).toMatch(/^[“A-Z].*\.$/s)
    }
  })
})
