import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import type { OwnResponsibility } from '../../src/model/organisation'
import { newPosition } from '../../src/model/position'
import { chartOf, done, frozenChart } from './chart-of'

type Insert = Extract<Command, { readonly type: 'insert-positions' }>

const before = frozenChart(`
CEO
  CTO: cybersecurity
`)
const own: OwnResponsibility = { id: 'lab', name: 'The lab', orientation: 'inward', area: 'operations', effort: 12 }
const insert = (parts: Partial<Insert>): Insert => ({
  type: 'insert-positions', scenarioId: 'as-is', assignments: [], collaborations: [], own: [],
  positions: [newPosition('cio', 'CIO', 'CIO', 'ceo'), newPosition('pmo', 'PMO', 'team', 'cio')], ...parts,
})
const assignment = (responsibilityId: string, positionId: string) => ({ responsibilityId, positionId, kind: 'accountable' as const })

describe('inserting positions', () => {
  test('puts a branch with all that it does last under its manager, as one step', () => {
    const { after, label } = done(before, insert({
      assignments: [assignment('lab', 'pmo'), assignment('cybersecurity', 'cio')],
      collaborations: [{ id: 'l', between: ['cto', 'cio'] }], own: [own],
    }))
    expect(chartOf(after)).toEqual(['CEO', '  CTO: cybersecurity', '  CIO: cybersecurity', '    PMO: lab', 'link cto -- cio'])
    expect(after.work.own).toEqual([own])
    expect(label).toBe('Paste 2 positions')
  })

  test('names a single one', () => expect(done(before, insert({ positions: [newPosition('cio', 'CIO', 'CIO')] })).label).toBe('Paste CIO'))

  test('keeps the document\u2019s own responsibility where it has one with that id', () => {
    const equipped = done(before, insert({ own: [own] })).after
    const again = insert({ positions: [newPosition('x', 'X', 'team')], own: [{ ...own, name: 'Another' }] })
    expect(done(equipped, again).after.work).toBe(equipped.work)
  })

  test('of nobody changes nothing', () => expect(done(before, insert({ positions: [], own: [own] })).isSame).toBe(true))

  test.each<[string, Partial<Insert>, string]>([
    ['an id that is on the chart', { positions: [newPosition('cto', 'CTO', 'CTO')] }, 'CTO is on the chart already.'],
    ['two with one id', { positions: [newPosition('a', 'A', 'team'), newPosition('a', 'B', 'team')] }, 'B is on the chart already.'],
    ['reports before their manager', { positions: [newPosition('a', 'A', 'team', 'b'), newPosition('b', 'B', 'team')] }, 'The position that A would report to is not on this chart.'],
    ['a blank title', { positions: [newPosition('a', ' ', 'team')] }, 'A position needs a name.'],
    ['an assignment to somebody else', { assignments: [assignment('lab', 'cto')], own: [own] }, 'A responsibility would go to a position that is not among the new ones.'],
    ['an unknown responsibility', { assignments: [assignment('lab', 'cio')] }, 'One of the responsibilities is not in this document.'],
    ['one responsibility twice', { assignments: [assignment('cybersecurity', 'cio'), assignment('cybersecurity', 'cio')] }, 'The responsibility \u201cCybersecurity\u201d would go to one position twice.'],
    ['a link to itself', { collaborations: [{ id: 'l', between: ['cio', 'cio'] }] }, 'A position cannot be linked to itself.'],
    ['a link to nobody', { collaborations: [{ id: 'l', between: ['cio', 'gone'] }] }, 'One of the linked positions is not on the chart.'],
    ['an impossible effort', { own: [{ ...own, effort: -1 }] }, 'An effort is a number of points from 0 to 1000.'],
    ['a scenario that is gone', { scenarioId: 'gone' }, 'That scenario no longer exists.'],
  ])('with %s is refused and changes nothing', (_what, parts, words) => {
    expect(done(before, insert(parts))).toMatchObject({ refused: words, isSame: true })
  })
})
