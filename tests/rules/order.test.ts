import { expect, test } from 'vitest'
import type { Finding } from '../../src/rules/finding'
import { byId, compareIds, isWorse, sorted } from '../../src/rules/order'

test('ids are compared by code unit, capitals first', () => {
  expect(['b', 'a', 'B', 'a'].sort(compareIds)).toEqual(['B', 'a', 'a', 'b'])
  expect([compareIds('a', 'b'), compareIds('a', 'a'), compareIds('b', 'a')]).toEqual([-1, 0, 1])
  expect([{ id: 'b' }, { id: 'a' }].sort(byId)).toEqual([{ id: 'a' }, { id: 'b' }])
})

test('a critical finding is worse than a warning, a warning than a note, and none than itself', () => {
  expect([isWorse('critical', 'warning'), isWorse('warning', 'note'), isWorse('note', 'critical'), isWorse('note', 'note')]).toEqual([true, true, false, false])
})

test('findings stand worst first, then by category, by rule as in the table of contents, and by id', () => {
  const of = (severity: Finding['severity'], category: Finding['category'], ruleId: string, id: string) =>
    ({ severity, category, ruleId, id: `${ruleId}/${id}` }) as Finding
  const inOrder = [
    of('critical', 'alignment', 'z', '1'),
    of('warning', 'overload', 'z', '1'),
    of('warning', 'neglect', 'first', '2'),
    of('warning', 'neglect', 'second', '1'),
    of('warning', 'neglect', 'second', '3'),
    of('note', 'overload', 'first', '1'),
  ]
  const ruleOrder = new Map([['first', 0], ['second', 1], ['z', 2]])
  expect(sorted([...inOrder].reverse(), ruleOrder)).toEqual(inOrder)
  expect(sorted([inOrder[3]!, inOrder[0]!, inOrder[5]!, inOrder[2]!, inOrder[4]!, inOrder[1]!], ruleOrder)).toEqual(inOrder)
})
