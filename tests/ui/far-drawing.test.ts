import { describe, expect, it } from 'vitest'
import { fitted } from '../../src/ui/canvas/far-drawing'

/** Each letter is 10 px wide. */
const context = { measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics }

describe('a name on a card that is far away', () => {
  it.each([
    ['Team 38', 70, 'Team 38'],
    ['Team 38', 69, 'Team…'],
    ['Security officer 38', 170, 'Security officer…'],
    ['Engineering manager', 120, 'Engineering…'],
    ['ABC', 5, 'A…'],
  ])('%s in %i px', (name, width, shown) => {
    expect(fitted(context, name, width)).toBe(shown)
  })
})
