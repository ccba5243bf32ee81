import { extend } from './tidy/draw'
import type { Box, Point } from './tidy/types'

/** Closer than this one above the other, and the line goes from side to side if it can. */
const closest = 16

/**
 * The line from a manager to a report that was placed by hand, top down: orthogonal, to the side of the card that is
 * nearest. It turns `bus` px below the manager, as the lines of the other reports do, and may run behind other cards, for
 * these two stand where somebody wants them.
 */
export function placedLine(from: Box, to: Box, bus: number): readonly Point[] {
  const below = to.y - (from.y + from.height)
  const above = from.y - (to.y + to.height)
  const aside = Math.max(to.x - (from.x + from.width), from.x - (to.x + to.width))
  if (aside > 0 && Math.max(below, above) < closest) return sideways(from, to)
  return below >= above ? downwards(from, to, bus) : upwards(from, to)
}

function downwards(from: Box, to: Box, bus: number): readonly Point[] {
  const start = from.y + from.height
  const turn = start + Math.min(bus, Math.floor((to.y - start) / 2))
  return polyline([middleX(from), start], [middleX(from), turn], [middleX(to), turn], [middleX(to), to.y])
}

/** Out of the manager’s side, where its own line does not arrive. */
function upwards(from: Box, to: Box): readonly Point[] {
  const end = to.y + to.height
  const x = middleX(to)
  const isRight = x > from.x + from.width
  if (isRight || x < from.x) return polyline([isRight ? from.x + from.width : from.x, middleY(from)], [x, middleY(from)], [x, end])
  const turn = Math.floor((end + from.y) / 2)
  return polyline([middleX(from), from.y], [middleX(from), turn], [x, turn], [x, end])
}

function sideways(from: Box, to: Box): readonly Point[] {
  const isRight = to.x >= from.x + from.width
  const start = isRight ? from.x + from.width : from.x
  const end = isRight ? to.x : to.x + to.width
  const turn = Math.floor((start + end) / 2)
  return polyline([start, middleY(from)], [turn, middleY(from)], [turn, middleY(to)], [end, middleY(to)])
}

function polyline(...corners: readonly (readonly [x: number, y: number])[]): readonly Point[] {
  const points: Point[] = []
  for (const [x, y] of corners) extend(points, x, y)
  return points
}

function middleX({ x, width }: Box): number {
  return x + Math.floor(width / 2)
}

function middleY({ y, height }: Box): number {
  return y + Math.floor(height / 2)
}
