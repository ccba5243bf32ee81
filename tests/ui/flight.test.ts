import { describe, expect, it } from 'vitest'
import { chartLayoutOf } from '../../src/layout/chart'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { flightTo } from '../../src/ui/canvas/flight'

const layout = chartLayoutOf(organisationFromOutline({}, `
  CEO
    CTO
    CIO
`))
const window = { width: 800, height: 600 }

describe('taking the view to cards', () => {
  it('shows all of a small chart at its natural size, in the middle', () => {
    const view = flightTo(layout, 'all', { x: 0, y: 0, zoom: 0.3, ...window })!
    expect(view.zoom).toBe(1)
    expect(view.x + (layout.width / 2) * view.zoom).toBeCloseTo(400)
  })

  it('stays where it is when the cards are in view and legible', () => {
    const view = flightTo(layout, 'all', { x: 0, y: 0, zoom: 1, ...window })!
    expect(flightTo(layout, ['cto'], { ...view, ...window })).toBeNull()
  })

  it('goes to a card that is out of view', () => {
    const view = flightTo(layout, ['cio'], { x: -5000, y: 0, zoom: 1, ...window })!
    const box = layout.boxById.get('cio')!
    expect((box.x + box.width / 2) * view.zoom + view.x).toBeCloseTo(400)
  })

  it('comes nearer when the cards are too small to read', () => {
    expect(flightTo(layout, ['cto'], { x: 0, y: 0, zoom: 0.1, ...window })!.zoom).toBeGreaterThanOrEqual(0.6)
  })

  it('leaves room for both rows of controls where there is little width', () => {
    for (const height of [640, 220]) {
      const view = flightTo(layout, 'all', { x: 0, y: 0, zoom: 1, width: 390, height })!
      expect(layout.y * view.zoom + view.y).toBeGreaterThanOrEqual(104 - 0.001)
      expect((layout.y + layout.height) * view.zoom + view.y).toBeLessThanOrEqual(height)
    }
  })

  it('does not move for cards that are not on the chart', () => {
    expect(flightTo(layout, ['gone'], { x: 0, y: 0, zoom: 1, ...window })).toBeNull()
  })
})
