import type { ChartLayout } from '../../layout/chart'

export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
  /** Of the window on the chart, in px. */
  readonly width: number
  readonly height: number
}

interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Of the window, in px: enough for the badges and the controls at the top. */
const widestMargin = 56
/** Up to this width the controls stand below the choice of views. */
const narrow = 620
const narrowTop = 104

/**
 * The viewport that shows these cards, or all; null where there is no need to move: they are in view and legible.
 * `largest`: the zoom up to which they shall fill the room, wherever the view is now.
 */
export function flightTo(layout: ChartLayout, to: readonly string[] | 'all', view: View, largest?: number): { x: number, y: number, zoom: number } | null {
  const bounds = to === 'all' ? { left: layout.x, top: layout.y, right: layout.x + layout.width, bottom: layout.y + layout.height } : boundsOf(layout, to)
  if (!bounds) return null
  if (largest === undefined && to !== 'all' && isInView(bounds, view)) return null
  const width = bounds.right - bounds.left
  const height = bounds.bottom - bounds.top
  const margin = Math.min(widestMargin, view.width * 0.05)
  // Where there is little height, what lies below the controls is all there is.
  const [top, bottom] = view.width <= narrow ? [narrowTop, Math.min(widestMargin, view.height * 0.05)] : [widestMargin, widestMargin]
  const fitting = Math.min((view.width - 2 * margin) / width, (view.height - top - bottom) / height)
  const wanted = largest ?? (to === 'all' ? 1 : Math.min(1, Math.max(view.zoom, 0.6)))
  const zoom = Math.max(0.01, Math.min(fitting, wanted))
  const centreX = (bounds.left + bounds.right) / 2
  const centreY = (bounds.top + bounds.bottom) / 2
  return { x: view.width / 2 - centreX * zoom, y: (top + view.height - bottom) / 2 - centreY * zoom, zoom }
}

function boundsOf(layout: ChartLayout, ids: readonly string[]): Bounds | null {
  const boxes = ids.flatMap((id) => layout.boxById.get(id) ?? [])
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map((box) => box.x)),
    top: Math.min(...boxes.map((box) => box.y)),
    right: Math.max(...boxes.map((box) => box.x + box.width)),
    bottom: Math.max(...boxes.map((box) => box.y + box.height)),
  }
}

function isInView({ left, top, right, bottom }: Bounds, { x, y, zoom, width, height }: View): boolean {
  const slack = 8
  return zoom >= 0.5 && left * zoom + x >= slack && top * zoom + y >= slack
    && right * zoom + x <= width - slack && bottom * zoom + y <= height - slack
}
