import { describe, expect, test } from 'vitest'
import { stripesOn } from '../../src/scene/scene-load-bar'
import { colour, colours, type Colour, type Theme } from '../../src/scene/tokens'

const themes: readonly Theme[] = ['light', 'dark']

/** Text and what it stands on, as WCAG 2.2 asks for text of these sizes (1.4.3). */
const texts: readonly (readonly [Colour, readonly Colour[]])[] = [
  ['ink', ['surface', 'canvas', 'sunken', 'raised']],
  ['ink-2', ['surface', 'canvas', 'sunken']],
  ['accent', ['surface', 'canvas']],
  ['in-ink', ['in-chip', 'in-bg', 'surface', 'canvas']],
  ['out-ink', ['out-chip', 'out-bg', 'surface', 'canvas']],
  ['al-ink', ['al-chip', 'al-bg', 'surface', 'canvas', 'in-bg', 'out-bg']],
  ['crit', ['crit-bg', 'surface']],
  ['warn', ['warn-bg', 'surface', 'canvas']],
  ['note', ['note-bg', 'surface']],
  ['ok', ['ok-bg', 'surface']],
  ['on-sev', ['crit', 'warn']],
]

/** What is understood by its shape, and what has to be found to be used (1.4.11). */
const shapes: readonly (readonly [Colour, readonly Colour[]])[] = [
  ['in', ['surface', 'sunken']],
  ['out', ['surface', 'sunken']],
  ['al', ['surface', 'sunken', 'canvas']],
  ['control', ['surface', 'sunken', 'canvas']],
  ['scale-1', ['surface', 'canvas']],
  ['scale-2', ['surface', 'canvas']],
  ['scale-3', ['surface', 'canvas']],
  ['scale-4', ['surface', 'canvas']],
  ['crit', ['surface', 'canvas']],
  ['warn', ['surface', 'canvas']],
  ['ink-2', ['surface', 'canvas']],
  ['b-crit', ['surface']],
  ['b-warn', ['surface']],
  ['b-note', ['surface']],
]

const pairs = (table: typeof texts) => themes.flatMap((theme) => table.flatMap(([front, backs]) => backs.map((back) => [theme, front, back] as const)))

function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminanceOf(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

describe('contrast', () => {
  test('is measured as WCAG does', () => {
    expect(contrastOf('#ffffff', '#000000')).toBe(21)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  test.each(pairs(texts))('%s: words in %s on %s', (theme, front, back) =>
    expect(contrastOf(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(4.5))

  test.each(pairs(shapes))('%s: shapes in %s on %s', (theme, front, back) =>
    expect(contrastOf(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(3))

  test.each(themes.flatMap((theme) => (['in', 'out', 'control'] as const).map((hue) => [theme, hue] as const)))('%s: stripes are seen on %s', (theme, hue) => {
    const fill = colour(hue, theme)
    expect(contrastOf(stripesOn(fill, (name) => colour(name, theme)), fill)).toBeGreaterThanOrEqual(2)
  })
})

test.each(Object.entries(colours))('%s is an opaque colour in both themes', (_, values) => {
  for (const value of values) expect(value).toMatch(/^#[0-9a-f]{6}$/)
})
