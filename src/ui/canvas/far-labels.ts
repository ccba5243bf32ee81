import type { ChartLayout } from '../../layout/chart'
import { textWidth } from '../../layout/measure-text'
import type { Organisation, Position } from '../../model/organisation'
import { reportsByManager } from '../../model/reporting'

/** The name of a part of the chart, where its manager's card stands; in px of the chart. */
export interface FarLabel {
  readonly title: string
  readonly x: number
  readonly y: number
  /** It may be cut, but never covers what is beside its part. */
  readonly width: number
  readonly height: number
}

/** On the screen, in px: letters that can be read. */
export const farLabel = { letters: 11, padding: 3, height: 14 } as const
/** A part that has room for some of them. */
const narrowest = 44
/** More names than this are no overview. */
const most = 160

/**
 * From so far away that titles on cards cannot be read, a chart is a map: the largest parts are named first, by who leads
 * them, and a name that would lie on another is left out.
 */
export function farLabels(layout: ChartLayout, { positions }: Organisation, zoom: number): readonly FarLabel[] {
  const reports = reportsByManager(positions)
  const extents = extentsOf(layout, reports)
  const height = farLabel.height / zoom
  const labels: FarLabel[] = []
  let level = reports.get(null) ?? []
  while (level.length > 0 && labels.length < most) {
    for (const { id, title } of level) {
      const extent = extents.get(id)
      const box = layout.boxById.get(id)
      if (!extent || !box || !reports.has(id) || (extent.right - extent.left) * zoom < narrowest) continue
      // A little more than is reckoned, so that a whole name is not cut for a hair.
      const wanted = (1.06 * textWidth(title, farLabel.letters, 600) + 2 * farLabel.padding) / zoom
      const width = Math.min(wanted, extent.right - extent.left)
      // Where the part begins; else at the card itself.
      const label = [extent.left, Math.min(box.x, extent.right - width)]
        .map((x): FarLabel => ({ title, x, y: box.y, width, height }))
        .find((each) => !labels.some((other) => isOver(other, each)))
      if (label) labels.push(label)
    }
    level = level.flatMap(({ id }) => reports.get(id) ?? [])
  }
  return labels.slice(0, most)
}

function isOver(a: FarLabel, b: FarLabel): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y
}

interface Extent {
  readonly left: number
  readonly right: number
}

/** From where to where each position and everything below it reaches. */
function extentsOf({ boxById }: ChartLayout, reports: ReadonlyMap<string | null, readonly Position[]>): ReadonlyMap<string, Extent> {
  const order = [...reports.get(null) ?? []]
  for (let at = 0; at < order.length; at++) order.push(...reports.get(order[at]!.id) ?? [])
  const extents = new Map<string, Extent>()
  for (const { id } of order.reverse()) {
    const box = boxById.get(id)
    if (!box) continue
    let [left, right] = [box.x, box.x + box.width]
    for (const report of reports.get(id) ?? []) {
      const below = extents.get(report.id)
      if (!below) continue
      left = Math.min(left, below.left)
      right = Math.max(right, below.right)
    }
    extents.set(id, { left, right })
  }
  return extents
}
