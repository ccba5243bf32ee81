import type { Point } from './types'

/**
 * SVG path data for a polyline with rounded corners: quarter arcs at right angles, clamped to half of the shorter
 * neighbouring segment so that two corners never overlap. One function for the canvas and the SVG export, so that both
 * draw the same line. Empty for no points.
 */
export function roundedPath(points: readonly Point[], radius: number): string {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return ''
  let path = `M${at(first)}`
  for (let index = 1; index < points.length - 1; index++) {
    path += corner(points[index - 1]!, points[index]!, points[index + 1]!, radius)
  }
  return points.length > 1 ? `${path}L${at(last)}` : path
}

function corner(before: Point, point: Point, after: Point, radius: number): string {
  const inLength = Math.hypot(point.x - before.x, point.y - before.y)
  const outLength = Math.hypot(after.x - point.x, after.y - point.y)
  const turn = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x)
  const r = Math.min(Math.max(0, radius), inLength / 2, outLength / 2)
  if (turn === 0 || r === 0) return `L${at(point)}`
  const from = toward(point, before, r / inLength)
  const to = toward(point, after, r / outLength)
  return `L${at(from)}A${short(r)} ${short(r)} 0 0 ${turn > 0 ? 1 : 0} ${at(to)}`
}

function toward(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`
}

/** A hundredth of a px is finer than any screen; more digits only make exports larger. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
