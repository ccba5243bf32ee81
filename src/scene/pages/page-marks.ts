import type { ChartLayout } from '../../layout/chart'
import type { Organisation } from '../../model/organisation'
import { reportsOf } from '../../model/reporting'
import type { Drawing } from '../drawing'
import type { Shape } from '../scene'
import { textLine, textWidthOf } from '../scene-text'
import type { PlannedPage } from './page-plan'

/** On a card whose manager’s place, all of whose work or whose reports are on another page: which. */
export interface PageMark {
  readonly positionId: string
  readonly words: string
  /** From 1. */
  readonly toPage: number
  readonly edge: 'top' | 'bottom'
}

/** For each page, the marks on its cards. */
export function pageMarks({ positions }: Organisation, pages: readonly PlannedPage[]): readonly (readonly PageMark[])[] {
  // Below the manager, where the chart is followed from; the pages after that go on from there.
  const firstPage = new Map<string, number>()
  /** Where all the work of a position is told of. */
  const wholePage = new Map<string, number>()
  pages.forEach((page, at) => {
    for (const { id } of page.positions) {
      if (!firstPage.has(id)) firstPage.set(id, at + 1)
      if (!page.repeated.has(id)) wholePage.set(id, at + 1)
    }
  })
  return pages.map((page, at) => page.positions.flatMap(({ id }): readonly PageMark[] => {
    const later = [...new Set([wholePage.get(id)!, ...reportsOf(positions, id).map((report) => firstPage.get(report.id)!)])].filter((number) => number > at + 1).sort((a, b) => a - b)
    const [first, last] = [later[0], later.at(-1)]
    return [
      ...(firstPage.get(id) !== at + 1 ? [{ positionId: id, words: `from page ${firstPage.get(id)}`, toPage: firstPage.get(id)!, edge: 'top' as const }] : []),
      ...(first === undefined ? [] : [{
        positionId: id, words: first === last ? `→ page ${first}` : `→ pages ${first}–${last}`, toPage: first, edge: 'bottom' as const,
      }]),
    ]
  }))
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const height = 18

/** Across the left end of a card’s edge; findings have the right end of the upper one. */
export function markShapes({ positionId, words, edge }: PageMark, { boxById }: ChartLayout, ink: Drawing['ink']): { readonly shapes: readonly Shape[], readonly area: Rectangle } {
  const box = boxById.get(positionId)!
  const style = { size: 12, weight: 600, fill: ink('accent') } as const
  const room = Math.ceil(textWidthOf(words, style))
  const area = { x: box.x + 12, y: edge === 'top' ? box.y - height / 2 : box.y + box.height - height / 2, width: room + 16, height }
  return {
    area,
    shapes: [
      { kind: 'rect', ...area, radius: height / 2, fill: ink('surface'), stroke: ink('accent'), strokeWidth: 1 },
      ...textLine(area.x + 8, area.y + 13.2, words, room, style),
    ],
  }
}
