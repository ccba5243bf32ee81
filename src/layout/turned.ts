import type { Box, Connector, Point } from './tidy/types'

/**
 * A chart from left to right is one from top to bottom, turned over its diagonal: whatever lays out or measures knows the
 * one direction only, and is given turned sizes and gives back turned places.
 */
export function turnedBox({ id, x, y, width, height }: Box): Box {
  return { id, x: y, y: x, width: height, height: width }
}

function turnedPoint({ x, y }: Point): Point {
  return { x: y, y: x }
}

export function turnedConnector(connector: Connector): Connector {
  return { ...connector, points: connector.points.map(turnedPoint) }
}
