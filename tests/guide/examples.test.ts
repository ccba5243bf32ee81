import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { examples } from '../../src/guide/examples'
import type { Example } from '../../src/guide/examples/example'
import type { Organisation } from '../../src/model/organisation'
import { rules } from '../../src/rules'
import { unreadable } from '../support/test-rule'

const organisationOf = ({ profile, outline, work }: Example) => organisationFromOutline(profile, outline, work)

/** Positions that are not the same in both, with all they hold; and whatever else differs. */
function differences(a: Example, b: Example): number {
  const [before, after] = [organisationOf(a), organisationOf(b)]
  const seats = ({ positions, assignments }: Organisation) => positions.map((position) =>
    JSON.stringify([position, assignments.filter(({ positionId }) => positionId === position.id)]))
  const lost = seats(before).filter((seat) => !seats(after).includes(seat)).length
  const won = seats(after).filter((seat) => !seats(before).includes(seat)).length
  const rest = ['company', 'collaborations', 'own', 'adjustments'] as const
  return Math.max(lost, won) + rest.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])).length
}

test('every rule has its two examples, and every example its rule', () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ id }) => id).sort())
})

describe.each(rules)('the examples of $id', (rule) => {
  const { fires, silent } = examples[rule.id]!

  test('are one that gives exactly the finding it is there for', () => {
    const verdict = rule.check(organisationOf(fires))
    expect(verdict).toMatchObject({ findings: [{ ruleId: rule.id, messageId: fires.message }] })
    if (!('findings' in verdict)) return
    for (const { title, message } of verdict.findings) expect(`${title} ${message}`).not.toMatch(unreadable)
  })

  test('and one at which the rule looks and finds nothing', () => {
    expect(rule.check(organisationOf(silent))).toEqual({ findings: [] })
  })

  test('which differ in a position or two', () => {
    expect(differences(fires, silent)).toBeGreaterThan(0)
    expect(differences(fires, silent)).toBeLessThanOrEqual(2)
  })
})
