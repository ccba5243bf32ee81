import type { Box, ChartLayout } from '../../layout/chart'
import type { View } from './flight'

/**
 * The card that stays where it is on the screen while a new layout moves the others: the first of `wanted` that was in
 * view, or its nearest manager that is still there; else the card nearest the middle of the window. null: no card that
 * was in view is left.
 */
export function anchorOf(before: ChartLayout, after: ChartLayout, wanted: readonly string[], view: View): string | null {
  for (const id of wanted) {
    const stayed = isInView(before.boxById.get(id), view) ? nearestLeft(before, after, id) : null
    if (stayed !== null && isInView(before.boxById.get(stayed), view)) return stayed
  }
  return nearestToMiddle(before, after, view)
}

/** How far the card has moved on the chart, by the middle of its top edge, in px of the chart. */
export function moveOf(before: ChartLayout, after: ChartLayout, id: string): { readonly x: number, readonly y: number } {
  const [a, b] = [before.boxById.get(id), after.boxById.get(id)]
  return a && b ? { x: b.x + b.width / 2 - a.x - a.width / 2, y: b.y - a.y } : { x: 0, y: 0 }
}

function nearestLeft(before: ChartLayout, after: ChartLayout, id: string): string | null {
  const seen = new Set<string>()
  let at: string | undefined = id
  while (at !== undefined && !after.boxById.has(at) && !seen.has(at)) {
    seen.add(at)
    const below: string = at
    at = before.connectors.find(({ to }) => to === below)?.from
  }
  return at !== undefined && after.boxById.has(at) ? at : null
}

function nearestToMiddle(before: ChartLayout, after: ChartLayout, view: View): string | null {
  const middle = { x: (view.width / 2 - view.x) / view.zoom, y: (view.height / 2 - view.y) / view.zoom }
  let nearest: string | null = null
  let least = Infinity
  for (const box of before.boxes) {
    const distance = Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y)
    if (distance < least && after.boxById.has(box.id) && isInView(box, view)) {
      nearest = box.id
      least = distance
    }
  }
  return nearest
}

function isInView(box: Box | undefined, { x, y, zoom, width, height }: View): boolean {
  return box !== undefined && box.x * zoom + x < width && (box.x + box.width) * zoom + x > 0
    && box.y * zoom + y < height && (box.y + box.height) * zoom + y > 0
}
