import { describe, expect, it } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { chartLayoutOf } from '../../src/layout/chart'
import { anchorOf, moveOf } from '../../src/ui/canvas/anchor'
import { frameOn, isLargerThanWindow, mapOf, viewportAround } from '../../src/ui/canvas/minimap-geometry'
import { toolbarPlace } from '../../src/ui/canvas/toolbar-place'

const layoutOf = (outline: string) => chartLayoutOf(organisationFromOutline({}, outline))
const before = layoutOf(`
  CEO
    CTO
      Team
    CIO
`)
const window = { width: 800, height: 600 }
const view = { x: 0, y: 0, zoom: 1, ...window }

describe('the card that stays where it is', () => {
  it('is the one that the edit is about', () => expect(anchorOf(before, before, ['cio', 'ceo'], view)).toBe('cio'))

  it('is the manager of one that is gone', () => {
    const after = layoutOf(`
      CEO
        CTO
        CIO
    `)
    expect(anchorOf(before, after, ['team'], view)).toBe('cto')
  })

  it('is in view: what is elsewhere is not looked at', () => {
    const cio = before.boxById.get('cio')!
    const past = { ...view, x: -(cio.x + cio.width + 10) }
    expect(anchorOf(before, before, ['cio'], past)).toBeNull()
    expect(anchorOf(before, before, ['cio'], { ...view, x: -cio.x + 790 })).toBe('cio')
  })

  it('is the one nearest the middle where nothing is selected', () => {
    const { x, y, width } = before.boxById.get('cto')!
    expect(anchorOf(before, before, [], { ...view, x: 400 - x - width / 2, y: 300 - y })).toBe('cto')
  })

  it('has moved by as much as the middle of its top edge', () => {
    const after = layoutOf(`
      CEO
        New
        CTO
          Team
        CIO
    `)
    const [a, b] = [before.boxById.get('cio')!, after.boxById.get('cio')!]
    expect(moveOf(before, after, 'cio')).toEqual({ x: b.x + b.width / 2 - a.x - a.width / 2, y: b.y - a.y })
  })
})

describe('the map', () => {
  const chart = { x: -100, y: 0, width: 2000, height: 1000 }
  const map = mapOf(chart)

  it('holds the whole chart, in its proportions', () => {
    expect((map.width - 8) / (map.height - 8)).toBeCloseTo(2)
    expect((chart.x - map.left) * map.scale).toBeCloseTo(4)
    expect((chart.x + chart.width - map.left) * map.scale).toBeCloseTo(map.width - 4)
  })

  it('frames what the window shows', () => {
    const frame = frameOn(map, { ...view, zoom: 0.5 })
    expect(frame.width).toBeCloseTo(1600 * map.scale)
    expect(frame.x).toBeCloseTo((0 - map.left) * map.scale)
  })

  it('takes the window to the point that was clicked', () => {
    const looked = { ...view, ...viewportAround(map, 50, 30, view) }
    const frame = frameOn(map, looked)
    expect(frame.x + frame.width / 2).toBeCloseTo(50)
    expect(frame.y + frame.height / 2).toBeCloseTo(30)
  })

  it('is there only where the chart is larger than the window', () => {
    expect(isLargerThanWindow(chart, { zoom: 1, ...window })).toBe(true)
    expect(isLargerThanWindow(chart, { zoom: 0.4, ...window })).toBe(false)
  })
})

describe('the toolbar of a card', () => {
  const box = { id: 'a', x: 300, y: 300, width: 248, height: 100 }
  const placed = (card = box, others: readonly (typeof box)[] = []) => toolbarPlace(card, { boxes: [card, ...others] }, view)

  it('stands above the card, in the middle', () => {
    expect(placed()!.y + 40).toBeLessThan(box.y)
    expect(placed()!.x + 88).toBeCloseTo(424)
  })

  it('stands beside the card where it would cover another above it', () => {
    const above = { ...box, id: 'b', y: 180 }
    expect(placed(box, [above])!.x).toBeGreaterThan(box.x + box.width)
    expect(placed(box, [above, { ...box, id: 'c', x: 560 }])!.x + 176).toBeLessThan(box.x)
  })

  it('keeps clear of the controls at the top of the canvas', () => expect(placed({ ...box, y: 60 })!.y).toBeGreaterThanOrEqual(56))
  it('keeps within the window', () => expect(placed({ ...box, x: -200 })!.x).toBe(8))
  it('goes with a card that is out of the window', () => expect(placed({ ...box, x: 900 })).toBeNull())
})
