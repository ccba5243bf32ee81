import type { ChartLayout } from '../layout/chart'
import { roundedPath } from '../layout/tidy/rounded-path'
import { movedPath } from './path-data'
import type { PathShape } from './scene'
import type { Colour } from './tokens'

/** Reporting lines and, dotted above them, collaborations; all below the cards. */
export function lineShapes(layout: ChartLayout, x: number, y: number, ink: (name: Colour) => string): readonly PathShape[] {
  return [
    ...layout.connectors.map(({ points }): PathShape => ({
      kind: 'path', d: roundedPath(points.map((point) => ({ x: point.x + x, y: point.y + y })), 8), stroke: ink('line-2'), strokeWidth: 1.5,
    })),
    ...layout.collaborations.map(({ path }): PathShape => ({
      kind: 'path', d: movedPath(path, x, y), stroke: ink('al'), strokeWidth: 1.75, dash: [1.5, 5], isRound: true,
    })),
  ]
}
