import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { memoisedRecent, hasRow, memoised, patched, rowOf, withoutRow, withRow, withRowInserted } from '../../src/model/rows'

const rows = (...ids: readonly string[]) => ids.map((id, at) => ({ id, at }))
const ids = (table: readonly { readonly id: string }[]) => table.map(({ id }) => id).join(' ')

describe('a table', () => {
  test('finds its records by id, whatever the id', () => {
    const table = rows('a', '__proto__', 'constructor', '')
    for (const row of table) expect(rowOf(table, row.id)).toBe(row)
    expect([rowOf(table, 'toString'), hasRow(table, 'toString'), hasRow(table, '')]).toEqual([undefined, false, true])
  })

  test('gives the first of two records with one id', () => {
    const table = rows('a', 'b', 'a')
    expect(rowOf(table, 'a')).toBe(table[0])
    expect(withRow(table, { id: 'a', at: 9 }).map(({ at }) => at)).toEqual([9, 1, 2])
    expect(withoutRow(table, 'a').map(({ at }) => at)).toEqual([1, 2])
  })

  test('is the same table when nothing differs', () => {
    const table = rows('a', 'b')
    expect(withRow(table, table[1]!)).toBe(table)
    expect(withRow(table, { id: 'gone', at: 0 })).toBe(table)
    expect(withoutRow(table, 'gone')).toBe(table)
  })

  test('takes a record before another one, or at the end', () => {
    const table = rows('a', 'b')
    expect(ids(withRowInserted(table, { id: 'x', at: 0 }, 'b'))).toBe('a x b')
    expect(ids(withRowInserted(table, { id: 'x', at: 0 }))).toBe('a b x')
    expect(ids(withRowInserted(table, { id: 'x', at: 0 }, 'gone'))).toBe('a b x')
    expect(ids(table)).toBe('a b')
  })

  // The index of a table is remembered, and handed on by withRow: it must be right in every table along the way.
  test('is found right after any sequence of edits, and former tables stay right', () => {
    const id = fc.constantFrom(...'abcdef')
    const step = fc.record({ kind: fc.constantFrom('put', 'insert', 'remove'), id, before: fc.option(id), at: fc.nat() })
    fc.assert(fc.property(fc.array(step), (steps) => {
      const tables: (readonly { id: string, at: number }[])[] = [[]]
      for (const { kind, id: edited, before, at } of steps) {
        const table = tables.at(-1)!
        const row = { id: edited, at }
        if (kind === 'remove') tables.push(withoutRow(table, edited))
        else if (kind === 'put') tables.push(withRow(table, row))
        else if (!hasRow(table, edited)) tables.push(withRowInserted(table, row, before))
        for (const each of tables) for (const name of 'abcdef') expect(rowOf(each, name)).toBe(each.find((one) => one.id === name))
      }
    }))
  })
})

test('a patch that changes nothing gives back the record', () => {
  const row = { id: 'a', name: 'A', effort: Number.NaN as number | null }
  expect(patched(row, {})).toBe(row)
  expect(patched(row, { name: 'A', effort: Number.NaN })).toBe(row)
  expect(patched(row, { effort: null })).toEqual({ id: 'a', name: 'A', effort: null })
  expect(row.effort).toBeNaN()
})

test('what is derived is derived once for each argument, even if that gives undefined', () => {
  let count = 0
  const derive = memoised((_key: object) => { count += 1 })
  const key = {}
  derive(key)
  derive(key)
  derive({})
  expect(count).toBe(2)
})

describe('what is derived from whole documents', () => {
  test('is remembered for the few that were asked for last only, so that a long history stays light', () => {
    const derive = vi.fn((key: { readonly at: number }) => key.at)
    const recent = memoisedRecent(derive, 2)
    const [a, b, c] = [{ at: 1 }, { at: 2 }, { at: 3 }]
    for (const key of [a, b, a, c, a, b]) recent(key)
    // b was forgotten when c came, because a had been asked for since.
    expect(derive.mock.calls.map(([key]) => key.at)).toEqual([1, 2, 3, 2])
  })
})
