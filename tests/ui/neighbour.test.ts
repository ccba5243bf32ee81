import { describe, expect, it } from 'vitest'
import { neighbourOf, type Direction } from '../../src/ui/drag/neighbour'

const box = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 60 })
/**
 *        ceo
 *   cto       cio
 * eng  it
 */
const boxes = [box('ceo', 150, 0), box('cto', 50, 100), box('cio', 300, 100), box('eng', 0, 200), box('it', 110, 200)]

describe('walking the chart by where the cards stand', () => {
  it.each<[string, Direction, string | null]>([
    ['ceo', 'down', 'cto'],
    ['cto', 'up', 'ceo'],
    ['cto', 'right', 'cio'],
    ['cio', 'left', 'cto'],
    ['eng', 'right', 'it'],
    ['ceo', 'up', null],
    ['cio', 'right', null],
  ])('from %s, %s leads to %s', (from, direction, to) => {
    expect(neighbourOf(boxes, from, direction)).toBe(to)
  })

  it.each<Direction>(['up', 'down'])('never leads %s to a card of the same row that is only lower or higher', (direction) => {
    const row = [box('tall', 0, 0), { ...box('short', 200, 0), height: 20 }, { ...box('taller', 400, 0), height: 90 }]
    expect(neighbourOf(row, 'short', direction)).toBeNull()
  })

  it('begins at the first card when it comes from nowhere', () => {
    expect(neighbourOf(boxes, 'gone', 'down')).toBe('ceo')
  })
})
