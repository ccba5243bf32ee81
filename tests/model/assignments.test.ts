import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignmentsOfPosition, assignmentsOfResponsibility } from '../../src/model/assignments'
import type { Assignment } from '../../src/model/organisation'

const assignment: fc.Arbitrary<Assignment> = fc.record({
  positionId: fc.constantFrom('a', 'b', 'c', 'd'), responsibilityId: fc.constantFrom('pmo', 'engineering', 'it-support'),
  kind: fc.constantFrom('accountable', 'delegated'),
})
const table = fc.array(assignment, { maxLength: 20 })

describe('assignments by position and by responsibility', () => {
  test('are those of the table, in its order, however the table came about', () => {
    fc.assert(fc.property(table, table, fc.nat(), fc.nat(), (before, added, from, removed) => {
      const after = before.toSpliced(from % (before.length + 1), removed % 4, ...added)
      for (const assignments of [before, after, before]) {
        for (const id of ['a', 'b', 'c', 'd', 'gone']) {
          expect(assignmentsOfPosition(assignments, id)).toEqual(assignments.filter(({ positionId }) => positionId === id))
        }
        for (const id of ['pmo', 'engineering', 'it-support', 'gone']) {
          expect(assignmentsOfResponsibility(assignments, id)).toEqual(assignments.filter(({ responsibilityId }) => responsibilityId === id))
        }
      }
    }))
  })

  test('that an edit does not touch are the very same list', () => {
    const of = (positionId: string, responsibilityId: string): Assignment => ({ positionId, responsibilityId, kind: 'accountable' })
    const before = [of('a', 'pmo'), of('b', 'engineering'), of('c', 'it-support')]
    const [a, c] = [assignmentsOfPosition(before, 'a'), assignmentsOfPosition(before, 'c')]
    const after = before.with(1, of('b', 'pmo'))
    expect(assignmentsOfPosition(after, 'a')).toBe(a)
    expect(assignmentsOfPosition(after, 'c')).toBe(c)
    expect(assignmentsOfPosition(after, 'b')).toEqual([of('b', 'pmo')])
  })
})
