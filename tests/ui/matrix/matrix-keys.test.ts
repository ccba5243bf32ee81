import { describe, expect, it } from 'vitest'
import { meaningOf, type Extent, type KeyMeaning, type Place } from '../../../src/ui/matrix/matrix-keys'

/** Header, area, three responsibilities, area, two responsibilities; names and four positions. */
const extent: Extent = { rows: 8, columns: 5, isHeading: (row) => row === 1 || row === 5, page: { row: 3, column: 2 } }

function press(keys: string, row: number, column: number): KeyMeaning | null {
  const parts = keys.split('+')
  const key = parts.at(-1)!
  return meaningOf({ key: key === 'Space' ? ' ' : key, ctrlKey: parts.includes('Ctrl'), metaKey: false, shiftKey: parts.includes('Shift'), altKey: parts.includes('Alt') }, { row, column }, extent)
}

const goTo = (row: number, column: number, isExtending = false): KeyMeaning => ({ does: 'go', to: { row, column } satisfies Place, extends: isExtending })

describe('keys that move', () => {
  it.each([
    ['ArrowRight', 2, 1, goTo(2, 2)],
    ['ArrowRight', 2, 4, goTo(2, 4)],
    ['ArrowLeft', 2, 1, goTo(2, 0)],
    ['ArrowDown', 2, 1, goTo(3, 1)],
    ['ArrowDown', 4, 1, goTo(6, 1)],
    ['ArrowDown', 7, 1, goTo(7, 1)],
    ['ArrowDown', 0, 1, goTo(2, 1)],
    ['ArrowUp', 6, 1, goTo(4, 1)],
    ['ArrowUp', 2, 1, goTo(0, 1)],
    ['Home', 3, 3, goTo(3, 0)],
    ['End', 3, 1, goTo(3, 4)],
    ['Ctrl+Home', 3, 3, goTo(0, 0)],
    ['Ctrl+End', 0, 0, goTo(7, 4)],
    ['Ctrl+ArrowDown', 2, 1, goTo(7, 1)],
    ['Ctrl+ArrowLeft', 2, 3, goTo(2, 0)],
    ['PageDown', 2, 1, goTo(6, 1)],
    ['PageDown', 6, 1, goTo(7, 1)],
    ['PageUp', 7, 1, goTo(4, 1)],
    ['PageUp', 3, 1, goTo(0, 1)],
    ['Shift+ArrowDown', 2, 1, goTo(3, 1, true)],
  ])('%s at row %i, column %i', (keys, row, column, meaning) => {
    expect(press(keys, row, column)).toEqual(meaning)
  })
})

describe('keys that edit', () => {
  it.each([
    ['a', { does: 'set', part: 'accountable' }],
    ['r', { does: 'set', part: 'delegated' }],
    ['Shift+R', { does: 'set', part: 'delegated' }],
    ['Shift+A', { does: 'take-over' }],
    ['Delete', { does: 'set', part: null }],
    ['Backspace', { does: 'set', part: null }],
    ['Space', { does: 'set', part: null }],
    ['Enter', { does: 'press' }],
    ['Escape', { does: 'escape' }],
    ['Ctrl+a', { does: 'choose-all' }],
  ])('%s on a cell', (keys, meaning) => {
    expect(press(keys, 2, 1)).toEqual(meaning)
  })

  it.each([['x'], ['Ctrl+z'], ['Ctrl+r'], ['Alt+ArrowLeft'], ['Tab'], ['F2']])('%s is the page\u2019s', (keys) => {
    expect(press(keys, 2, 1)).toBeNull()
  })

  it.each([[0, 1], [2, 0]])('letters do nothing on a header, where Space and Enter press (row %i, column %i)', (row, column) => {
    expect(press('a', row, column)).toBeNull()
    expect(press('Delete', row, column)).toBeNull()
    expect(press('Space', row, column)).toEqual({ does: 'press' })
    expect(press('Enter', row, column)).toEqual({ does: 'press' })
  })
})
