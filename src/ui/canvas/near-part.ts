import type { Box, ChartLayout } from '../../layout/chart'

/** A rectangle of the chart, in its px. */
export interface Region {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface View {
  readonly transform: readonly [x: number, y: number, zoom: number]
  readonly width: number
  readonly height: number
}

/** So that a pan brings a strip of new cards now and then, and most of its frames nothing at all. */
const step = 256

/** What the window shows, rounded outwards to whole steps: the same for as long as no step is crossed. */
export function regionOf({ transform: [x, y, zoom], width, height }: View): Region {
  return {
    left: Math.floor(-x / zoom / step) * step,
    top: Math.floor(-y / zoom / step) * step,
    right: Math.ceil((width - x) / zoom / step) * step,
    bottom: Math.ceil((height - y) / zoom / step) * step,
  }
}

export interface NearPart {
  readonly boxes: readonly Box[]
  readonly connectors: ChartLayout['connectors']
  readonly collaborations: ChartLayout['collaborations']
  /** At the ends of these lines, and themselves elsewhere. */
  readonly farEnds: readonly Box[]
}

/** What of a chart lies in this region, with the cards `keptIds` wherever they are. */
export function nearPartOf(layout: ChartLayout, region: Region, keptIds: ReadonlySet<string>): NearPart {
  const boxes = layout.boxes.filter((box) => keptIds.has(box.id)
    || (box.x < region.right && box.x + box.width > region.left && box.y < region.bottom && box.y + box.height > region.top))
  const ids = new Set(boxes.map(({ id }) => id))
  const connectors = layout.connectors.filter(({ points }) => meets(points, region, 0))
  const collaborations = layout.collaborations.filter(({ from, to }) => {
    const [a, b] = [layout.boxById.get(from)!, layout.boxById.get(to)!]
    return meets([a, b, { x: a.x + a.width, y: a.y + a.height }, { x: b.x + b.width, y: b.y + b.height }], region, bend)
  })
  const farIds = new Set([...connectors, ...collaborations].flatMap(({ from, to }) => [from, to]).filter((id) => !ids.has(id)))
  return { boxes, connectors, collaborations, farEnds: [...farIds].flatMap((id) => layout.boxById.get(id) ?? []) }
}

/** So far a line between two cards may swing out beyond them. */
const bend = 64

/** Whether the least rectangle around these points, and so much more, meets the region. */
function meets(points: readonly { readonly x: number, readonly y: number }[], region: Region, more: number): boolean {
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return left - more < region.right && right + more > region.left && top - more < region.bottom && bottom + more > region.top
}
