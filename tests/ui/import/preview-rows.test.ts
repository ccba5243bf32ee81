import { describe, expect, it } from 'vitest'
import { newPosition } from '../../../src/model/position'
import { previewKey } from '../../../src/ui/import/preview-keys'
import { firstUnfolded, previewRowsOf, siblingsShown, withFolded, withMore, type PreviewRow, type Unfolded } from '../../../src/ui/import/preview-rows'

const seat = (id: string, managerId: string | null) => newPosition(id, id, 'team', managerId)
const small = [seat('a', null), seat('b', 'a'), seat('c', 'b'), seat('d', 'a')]
const wide = [seat('top', null), ...Array.from({ length: 120 }, (_, at) => seat(`r${at}`, 'top'))]
const unfolded = (...ids: readonly string[]): Unfolded => ({ ids: new Set(ids), more: new Map() })
const words = (rows: readonly PreviewRow[]) => rows.map((row) => `${'-'.repeat(row.level)}${row.kind === 'more' ? `+${row.count}` : `${row.position.id} ${row.below}`}`)

describe('the preview', () => {
  it('shows what is unfolded, with how many stand below each', () => {
    expect(words(previewRowsOf(small, unfolded()))).toEqual(['-a 3'])
    expect(words(previewRowsOf(small, unfolded('a')))).toEqual(['-a 3', '--b 1', '--d 0'])
    expect(words(previewRowsOf(small, unfolded('a', 'b')))).toEqual(['-a 3', '--b 1', '---c 0', '--d 0'])
  })

  it('tells each row’s place among its siblings and under whom it stands', () => {
    const rows = previewRowsOf(small, unfolded('a', 'b'))
    expect(rows.map(({ place, siblings, parentAt }) => [place, siblings, parentAt])).toEqual([[1, 1, -1], [1, 2, 0], [1, 1, 1], [2, 2, 0]])
  })

  it('of many siblings it shows the first and counts the others, and more of them on demand', () => {
    const first = previewRowsOf(wide, unfolded('top'))
    expect(first).toHaveLength(1 + siblingsShown + 1)
    expect(first.at(-1)).toMatchObject({ kind: 'more', parentId: 'top', count: 70, level: 2, place: 51, siblings: 51, parentAt: 0 })
    const all = previewRowsOf(wide, withMore(withMore(unfolded('top'), 'top'), 'top'))
    expect(all).toHaveLength(121)
    expect(all.at(-1)).toMatchObject({ kind: 'position', siblings: 120 })
  })

  it('begins with the levels that can be looked over at once', () => {
    expect([...firstUnfolded(small).ids]).toEqual(['a', 'b', 'd'])
    const teams = wide.map((top) => seat(`below ${top.id}`, top.id))
    expect([...firstUnfolded([...wide, ...teams]).ids]).toEqual(['top'])
    const manyRoots = Array.from({ length: 40 }, (_, at) => [seat(`m${at}`, null), seat(`n${at}`, `m${at}`)]).flat()
    expect(firstUnfolded(manyRoots).ids.size).toBe(0)
    expect(firstUnfolded([]).ids.size).toBe(0)
  })

  it('survives a line of command thousands of levels deep', () => {
    const deep = Array.from({ length: 15_000 }, (_, at) => seat(`p${at}`, at === 0 ? null : `p${at - 1}`))
    const rows = previewRowsOf(deep, { ids: new Set(deep.map(({ id }) => id)), more: new Map() })
    expect(rows.at(-1)).toMatchObject({ level: 15_000, below: 0 })
  })

  it('folds and unfolds', () => {
    expect([...withFolded(unfolded('a', 'b'), 'a', false).ids]).toEqual(['b'])
    expect([...withFolded(unfolded('b'), 'a', true).ids]).toEqual(['b', 'a'])
  })
})

describe('the keys of the preview', () => {
  // a (open), b (closed), d, as they stand in the small chart.
  const rows = previewRowsOf(small, unfolded('a'))
  it.each([
    ['ArrowDown', 0, { kind: 'go', to: 1 }],
    ['ArrowDown', 2, { kind: 'go', to: 2 }],
    ['ArrowUp', 0, { kind: 'go', to: 0 }],
    ['End', 0, { kind: 'go', to: 2 }],
    ['Home', 2, { kind: 'go', to: 0 }],
    ['PageDown', 0, { kind: 'go', to: 2 }],
    ['ArrowRight', 1, { kind: 'fold', isExpanded: true }],
    ['ArrowRight', 0, { kind: 'go', to: 1 }],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 0, { kind: 'fold', isExpanded: false }],
    ['ArrowLeft', 1, { kind: 'go', to: 0 }],
    ['Enter', 1, { kind: 'press' }],
    [' ', 1, { kind: 'press' }],
    ['x', 1, null],
  ] as const)('%s on row %i', (key, at, meant) => {
    expect(previewKey(key, rows, at)).toEqual(meant)
  })

  it('Left at the top of the tree goes nowhere', () => {
    expect(previewKey('ArrowLeft', previewRowsOf(small, unfolded()), 0)).toBeNull()
  })
})
