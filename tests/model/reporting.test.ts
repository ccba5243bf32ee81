import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/model/organisation'
import { newPosition } from '../../src/model/position'
import { branchOf, depthOf, loopCutsOf, managersOf, reportsByManager, reportsOf, wouldLoop } from '../../src/model/reporting'

/** `chart('a', 'b>a')`: b reports to a. */
function chart(...lines: readonly string[]): readonly Position[] {
  return lines.map((line) => {
    const [id = '', managerId = null] = line.split('>')
    return newPosition(id, id.toUpperCase(), 'manager', managerId)
  })
}

const ids = (positions: readonly { readonly id: string }[]) => positions.map(({ id }) => id).join(' ')

function cut(positions: readonly Position[]): readonly Position[] {
  const cuts = new Set(loopCutsOf(positions))
  return positions.map((position) => cuts.has(position.id) ? { ...position, managerId: null } : position)
}

describe('a chart without loops', () => {
  const positions = chart('b>a', 'a', 'd>b', 'c>a', 'e>gone', 'f>d')

  test('knows who reports to whom, in the order of the list; an unknown manager is nobody', () => {
    expect([...reportsByManager(positions)].map(([id, reports]) => `${id}: ${ids(reports)}`)).toEqual(['a: b c', 'null: a e', 'b: d', 'd: f'])
    expect(ids(reportsOf(positions, 'a'))).toBe('b c')
    expect(ids(reportsOf(positions, 'f'))).toBe('')
  })

  test.each([['f', 'd b a'], ['a', ''], ['e', ''], ['gone', '']])('the managers of %s are %j', (id, managers) => {
    expect(ids(managersOf(positions, id))).toBe(managers)
  })

  test.each([['a', 'a b c d f'], ['d', 'd f'], ['e', 'e'], ['gone', '']])('the branch of %s is %j', (id, branch) => {
    expect(ids(branchOf(positions, id))).toBe(branch)
  })

  test.each([['a', 'a', true], ['a', 'f', true], ['b', 'd', true], ['d', 'b', false], ['f', 'a', false], ['c', 'f', false]])(
    '%s under %s would loop: %s', (id, managerId, loops) => expect(wouldLoop(positions, id, managerId)).toBe(loops))

  test('is as deep as its longest line', () => {
    expect(depthOf(positions)).toBe(4)
    expect(depthOf(chart('a', 'b', 'c'))).toBe(1)
    expect(depthOf([])).toBe(0)
  })

  test('needs no cut', () => expect(loopCutsOf(positions)).toEqual([]))
})

describe('a chart with loops', () => {
  const positions = chart('x>y', 'a>a', 'y>z', 'z>x', 'w>x', 'top')

  test('is walked to an end', () => {
    expect(ids(managersOf(positions, 'w'))).toBe('x y z')
    expect(ids(managersOf(positions, 'x'))).toBe('y z')
    expect(ids(managersOf(positions, 'a'))).toBe('')
    expect(ids(branchOf(positions, 'x'))).toBe('x z w y')
    expect(ids(branchOf(positions, 'a'))).toBe('a')
    expect(wouldLoop(positions, 'top', 'w')).toBe(false)
    expect(depthOf(positions)).toBe(1)
    expect(wouldLoop(positions, 'w', 'x')).toBe(false)
  })

  test('is cut once a loop, where it comes first in the list', () => {
    expect(loopCutsOf(positions)).toEqual(['x', 'a'])
    expect(loopCutsOf(chart('w>x', 'z>x', 'x>y', 'y>z'))).toEqual(['z'])
    expect(loopCutsOf(chart('a>b', 'b>a', 'c>d', 'd>c'))).toEqual(['a', 'c'])
  })
})

describe('in any chart at all', () => {
  const names = [...'abcdefgh']
  const anyChart = fc.tuple(fc.array(fc.constantFrom(null, 'gone', ...names), { minLength: 8, maxLength: 8 }), fc.shuffledSubarray(names, { minLength: 8 }))
    .map(([managers, order]) => order.map((id) => newPosition(id, id, 'manager', managers[names.indexOf(id)] ?? null)))

  test('nobody is visited twice', () => {
    fc.assert(fc.property(anyChart, fc.constantFrom(...names), (positions, id) => {
      for (const visited of [branchOf(positions, id), managersOf(positions, id)]) expect(new Set(visited).size).toBe(visited.length)
    }))
  })

  test('the cuts leave no loop, are no more than needed, and are the same again for the same list', () => {
    fc.assert(fc.property(anyChart, (positions) => {
      const cuts = loopCutsOf(positions)
      expect(loopCutsOf(cut(positions))).toEqual([])
      expect(loopCutsOf([...positions])).toEqual(cuts)
      // Each cut lies on a loop of its own: without one of them, a loop is left.
      for (const spared of cuts) {
        const others = positions.map((position) => position.id !== spared && cuts.includes(position.id) ? { ...position, managerId: null } : position)
        expect(loopCutsOf(others)).toHaveLength(1)
      }
    }))
  })

  test('a move that would loop is the one that adds a loop', () => {
    const pair = fc.constantFrom(...names)
    fc.assert(fc.property(anyChart, pair, pair, (drawn, id, managerId) => {
      const positions = cut(drawn)
      const moved = positions.map((position) => position.id === id ? { ...position, managerId } : position)
      expect(wouldLoop(positions, id, managerId)).toBe(loopCutsOf(moved).length > 0)
    }))
  })

  test('a chain of ten thousand is walked without running out of stack', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => newPosition(`${at}`, 'P', 'manager', at === 0 ? null : `${at - 1}`))
    expect(branchOf(chain, '0')).toHaveLength(10_000)
    expect(managersOf(chain, '9999')).toHaveLength(9_999)
    expect(loopCutsOf(chain)).toEqual([])
  })
})
