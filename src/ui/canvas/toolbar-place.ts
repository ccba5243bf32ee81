import type { Box } from '../../layout/chart'
import type { View } from './flight'

export interface ToolbarPlace {
  /** Of its top left corner, in px of the window on the chart. */
  readonly x: number
  readonly y: number
}

/** Of five buttons of 32 px; on a touch screen they are larger, and the bar grows to both sides. */
const width = 176
const height = 40
/** To the card's edge: room for the badge that sits on it. */
const gap = 16
/** Where the choice of views and the controls are. */
const top = 56
const margin = 8

/**
 * Where the toolbar of a card stands: above it, and where there is no room below it, within the window. null: the card
 * itself is out of the window.
 */
export function toolbarPlace(box: Box, view: View): ToolbarPlace | null {
  const left = box.x * view.zoom + view.x
  const right = (box.x + box.width) * view.zoom + view.x
  const upper = box.y * view.zoom + view.y
  const lower = (box.y + box.height) * view.zoom + view.y
  if (right < 0 || left > view.width || lower < 0 || upper > view.height) return null
  const above = upper - gap - height
  const below = lower + gap
  const x = Math.max(margin, Math.min((left + right - width) / 2, view.width - width - margin))
  const y = above >= top ? above : Math.max(top, Math.min(below, view.height - height - margin))
  return { x, y }
}
