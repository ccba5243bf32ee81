import { describe, expect, it } from 'vitest'
import { roundedPath } from '../../src/layout/tidy/rounded-path'

describe('a rounded path', () => {
  it('is empty for no points and a move for one', () => {
    expect(roundedPath([], 8)).toBe('')
    expect(roundedPath([{ x: 1, y: 2 }], 8)).toBe('M1 2')
  })

  it('turns a corner in a quarter arc, clockwise and counterclockwise', () => {
    const down = { x: 0, y: 0 }
    const corner = { x: 0, y: 40 }
    expect(roundedPath([down, corner, { x: 40, y: 40 }], 8)).toBe('M0 0L0 32A8 8 0 0 0 8 40L40 40')
    expect(roundedPath([down, corner, { x: -40, y: 40 }], 8)).toBe('M0 0L0 32A8 8 0 0 1 -8 40L-40 40')
  })

  it('keeps the arcs of a short jog from overlapping', () => {
    const jog = [{ x: 0, y: 0 }, { x: 0, y: 20 }, { x: 5, y: 20 }, { x: 5, y: 40 }]
    expect(roundedPath(jog, 8)).toBe('M0 0L0 17.5A2.5 2.5 0 0 0 2.5 20L2.5 20A2.5 2.5 0 0 1 5 22.5L5 40')
  })

  it('draws sharp corners for no radius, straight lines and points that coincide', () => {
    expect(roundedPath([{ x: 0, y: 0 }, { x: 0, y: 9 }, { x: 9, y: 9 }], 0)).toBe('M0 0L0 9L9 9')
    expect(roundedPath([{ x: 0, y: 0 }, { x: 0, y: 5 }, { x: 0, y: 9 }], 8)).toBe('M0 0L0 5L0 9')
    expect(roundedPath([{ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 0, y: 9 }], 8)).not.toContain('NaN')
  })
})
