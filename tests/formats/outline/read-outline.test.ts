import { describe, expect, test } from 'vitest'
import { documentFromOutline, organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { catalogue } from '../../../src/knowledge/responsibilities'
import { violationsOf } from '../../../src/model/invariants'
import { newDocument } from '../../../src/model/new-document'

const read = (outline: string) => organisationFromOutline({}, outline)
const first = (outline: string) => read(outline).positions[0]!
const ids = (orientation?: 'inward' | 'outward') =>
  catalogue.filter((entry) => orientation === undefined || entry.orientation === orientation).map(({ id }) => id)

describe('an outline', () => {
  test('is a whole organisation', () => {
    const document = documentFromOutline({ headcount: 120, kind: 'bank' }, `
      CEO (Ada)
        CTO (Ben) [visionary, outward, expert]: product-development, it-support
          Platform team [team, capacity 60.5]: ~product-development

        VP Operations (vacant) [other, steady-hand, both]: it-support
      link CTO -- VP Operations
      shared it-support
    `)
    expect(document).toEqual({
      ...newDocument(),
      company: { ...newDocument().company, name: 'Sample', headcount: 120, kind: 'bank' },
      scenarios: [{
        id: 'as-is',
        name: 'As is',
        positions: [
          { id: 'ceo', title: 'CEO', role: 'CEO', holder: 'Ada', managerId: null, capacity: null, style: null, strength: null, hasTechnicalExpertise: false },
          { id: 'cto', title: 'CTO', role: 'CTO', holder: 'Ben', managerId: 'ceo', capacity: null, style: 'visionary', strength: 'outward', hasTechnicalExpertise: true },
          { id: 'platform-team', title: 'Platform team', role: 'team', holder: null, managerId: 'cto', capacity: 60.5, style: null, strength: null, hasTechnicalExpertise: false },
          { id: 'vp-operations', title: 'VP Operations', role: 'other', holder: null, managerId: 'ceo', capacity: null, style: 'steady-hand', strength: 'both', hasTechnicalExpertise: false },
        ],
        collaborations: [{ id: 'cto--vp-operations', between: ['cto', 'vp-operations'] }],
        assignments: [
          { responsibilityId: 'product-development', positionId: 'cto', kind: 'accountable' },
          { responsibilityId: 'it-support', positionId: 'cto', kind: 'accountable' },
          { responsibilityId: 'product-development', positionId: 'platform-team', kind: 'delegated' },
          { responsibilityId: 'it-support', positionId: 'vp-operations', kind: 'accountable' },
        ],
        shared: ['it-support'], waivers: [], arrangement: { direction: 'down', places: [] },
        plan: [],
        pinned: [],
      }],
    })
    expect(violationsOf(document)).toEqual([])
  })

  test('without a line is an empty chart', () => {
    expect(read('\n   \n').positions).toEqual([])
    expect(documentFromOutline({}, '').company.name).toBe('Sample')
  })

  test('may have several roots and climb back several levels', () => {
    const { positions } = read('A\n  B\n    C\n      D\n  E\nF')
    expect(positions.map(({ id, managerId }) => [id, managerId]))
      .toEqual([['a', null], ['b', 'a'], ['c', 'b'], ['d', 'c'], ['e', 'a'], ['f', null]])
  })

  test('may name links and shared responsibilities anywhere', () => {
    const { collaborations, shared } = read('link A -- B\nshared pmo\nA: pmo\nB: pmo')
    expect(collaborations.map(({ between }) => between)).toEqual([['a', 'b']])
    expect(shared).toEqual(['pmo'])
  })
})

describe('a line', () => {
  test.each([
    ['CEO', 'CEO'], ['CIO', 'CIO'], ['CTO', 'CTO'], ['CFO', 'manager'], ['Deputy CIO', 'manager'], ['CTO [manager]', 'manager'], ['Ops [team]', 'team'],
    ['Head of technology [CIO-CTO]', 'CIO-CTO'],
  ])('%s has the role %s', (line, role) => expect(first(line).role).toBe(role))

  test.each([
    ['Ops', 'Someone'], ['Ops (Ben Ami)', 'Ben Ami'], ['Ops (vacant)', null], ['Ops ()', null], ['Ops [team]', null], ['Ops (Ben) [team]', 'Ben'],
  ])('%s is held by %s', (line, holder) => expect(first(line).holder).toBe(holder))

  test.each([
    ['VP Operations', 'vp-operations'], ['R&D — Zürich', 'r-d-zurich'], ['مدير', 'مدير'], ['Head, of IT', 'head-of-it'],
  ])('%s has the id %s', (line, id) => expect(first(line).id).toBe(id))

  test('expands what stands for many, and takes away what follows a minus', () => {
    const assigned = (line: string) => read(line).assignments.map(({ responsibilityId, kind }) => `${kind === 'delegated' ? '~' : ''}${responsibilityId}`)
    expect(assigned('A: all')).toEqual(ids())
    expect(assigned('A: all-inward')).toEqual(ids('inward'))
    expect(assigned('A: ~all-outward')).toEqual(ids('outward').map((id) => `~${id}`))
    expect(assigned('A: all-inward, -pmo, ~pmo')).toEqual([...ids('inward').filter((id) => id !== 'pmo'), '~pmo'])
  })

  test('may name a responsibility of the company\'s own', () => {
    const work = { own: [{ id: 'fleet', name: 'Fleet', orientation: null, area: null, effort: 3 }], adjustments: [] }
    expect(organisationFromOutline({}, 'A: fleet', work).assignments).toEqual([{ responsibilityId: 'fleet', positionId: 'a', kind: 'accountable' }])
  })
})

describe('a mistake is named with its line', () => {
  test.each([
    ['A\n\nB: nonsense', 'Line 3 names “nonsense”, which is no responsibility: B: nonsense'],
    ['A: __proto__', 'Line 1 names “__proto__”, which is no responsibility: A: __proto__'],
    ['A [boss]', 'Line 1 says “boss”, which is no role, style, strength, “expert” or “capacity 60”: A [boss]'],
    ['A [capacity many]', 'Line 1 says “capacity many”, which is no role, style, strength, “expert” or “capacity 60”: A [capacity many]'],
    ['A: pmo, ~pmo', 'Line 1 names “pmo” twice: A: pmo, ~pmo'],
    ['A: -pmo', 'Line 1 takes away “pmo”, which is not among what stands before it: A: -pmo'],
    ['A\n   B', 'Line 2 is not indented by two spaces a level: B'],
    ['A\n    B', 'Line 2 is indented more than one level below the line before: B'],
    ['A\na', 'Line 2 has the same id as a position above it, “a”: a'],
    ['—', 'Line 1 has a title without a letter or digit, and so no id: —'],
    ['A (B', 'Line 1 is not “Title (Holder) [ROLE]: responsibility, ~delegated”: A (B'],
    ['A\nlink A -- B', 'Line 2 links “B”, which is no position: link A -- B'],
    ['A\nlink A -- A', 'Line 2 links a position with itself: link A -- A'],
    ['A: pmo\nshared pmo', 'Line 2 shares “pmo”, which has fewer than two owners: shared pmo'],
  ])('%j', (outline, message) => expect(() => read(outline)).toThrow(new Error(message)))
})
