import { describe, expect, test } from 'vitest'
import { assumptionIds, assumptionOf, assumptions } from '../../src/model/assumptions'
import { newCompany, stageOf } from '../../src/model/company'
import { newDocument } from '../../src/model/new-document'
import { violationsOf } from '../../src/model/invariants'
import type { Company, Position, Role } from '../../src/model/organisation'
import { capacityOf, holdsRole, isVacant, newPosition } from '../../src/model/position'

const company = (patch: Partial<Company> = {}): Company => ({ ...newCompany('A'), ...patch })

describe('the stage of a company', () => {
  test.each([[1, 'start-up'], [49, 'start-up'], [50, 'growing'], [199, 'growing'], [200, 'mature'], [100_000, 'mature']])(
    'with %i employees is %s', (headcount, stage) => expect(stageOf(company({ headcount }))).toBe(stage))

  test('is the user\'s word where there is one', () => {
    expect(stageOf(company({ headcount: 5_000, stage: 'start-up' }))).toBe('start-up')
    expect(stageOf(company({ headcount: 3, stage: 'mature' }))).toBe('mature')
  })

  test('follows the user\'s bounds', () => {
    const own = { 'growing-from': 10, 'both-roles-from': 20 }
    expect([9, 10, 19, 20].map((headcount) => stageOf(company({ headcount, assumptions: own })))).toEqual(['start-up', 'growing', 'growing', 'mature'])
  })
})

describe('the capacity of a position', () => {
  const seat = (role: Role, patch: Partial<Position> = {}): Position => ({ ...newPosition('a', 'A', role), holder: 'Ada', ...patch })

  test.each<[Role, number]>([['CEO', 20], ['other', 20], ['CIO', 100], ['CTO', 100], ['CIO-CTO', 100], ['manager', 100], ['team', 100]])(
    'as %s is %i', (role, points) => expect(capacityOf(company(), seat(role))).toBe(points))

  test.each<[string, Position, number]>([
    ['vacant', seat('CIO', { holder: null }), 0],
    ['vacant, with a capacity of its own', seat('CIO', { holder: null, capacity: 50 }), 0],
    ['a team of which nobody is named', seat('team', { holder: null }), 100],
    ['with a capacity of its own', seat('CEO', { capacity: 55 }), 55],
    ['with none at all', seat('CIO', { capacity: 0 }), 0],
  ])('%s', (_, position, points) => expect(capacityOf(company(), position)).toBe(points))

  test('follows what the user assumes', () => {
    const assumed = company({ assumptions: { 'executive-capacity': 0, 'leader-capacity': 80 } })
    expect([capacityOf(assumed, seat('CEO')), capacityOf(assumed, seat('CTO'))]).toEqual([0, 80])
  })

  test('a team is never vacant, a position without a holder is', () => {
    expect([seat('team', { holder: null }), seat('CEO', { holder: null }), seat('CEO')].map(isVacant)).toEqual([false, true, false])
  })

  test('both hats count as either role', () => {
    const roles: Role[] = ['CIO', 'CTO', 'CIO-CTO', 'CEO', 'manager']
    expect(roles.map((role) => [holdsRole(seat(role), 'CIO'), holdsRole(seat(role), 'CTO')]))
      .toEqual([[true, false], [false, true], [true, true], [false, false], [false, false]])
  })
})

describe('assumptions', () => {
  test('have a default within their own bounds, a name and a reason', () => {
    for (const id of assumptionIds) {
      const { value, min, max, name, why } = assumptions[id]
      expect([id, value >= min && value <= max && min < max]).toEqual([id, true])
      expect(name).toMatch(/^[A-Z].*[^.]$/)
      expect(why).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('are the user\'s where the user changed them, even to 0', () => {
    expect(assumptionOf({ assumptions: {} }, 'kept-when-delegated')).toBe(0.4)
    expect(assumptionOf({ assumptions: { 'kept-when-delegated': 0 } }, 'kept-when-delegated')).toBe(0)
  })
})

test('a new document is sound and has one empty scenario, the baseline', () => {
  const document = newDocument('Acme')
  expect(violationsOf(document)).toEqual([])
  expect(document.company.name).toBe('Acme')
  expect(document.scenarios).toEqual([{ id: document.baselineId, name: 'As is', positions: [], collaborations: [], assignments: [], shared: [], waivers: [], arrangement: { direction: 'down', places: [] }, plan: [] }])
})
