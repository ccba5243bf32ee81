import { arcCurves } from '../pdf/arc'

/** One stroke of a path, in the path's own coordinates; arcs are cubic curves here. */
export type PathCommand =
  | { readonly kind: 'move' | 'line', readonly points: readonly [Point] }
  | { readonly kind: 'curve', readonly points: readonly [Point, Point, Point] }
  | { readonly kind: 'close', readonly points: readonly [] }

export interface Point {
  readonly x: number
  readonly y: number
}

const at = ([x, y]: readonly [number, number]): Point => ({ x, y })

/** Reads the path data that scenes hold: absolute M, L, C, A (circular) and Z. */
export function pathCommands(data: string): readonly PathCommand[] {
  const commands: PathCommand[] = []
  let last: Point = { x: 0, y: 0 }
  for (const [, letter = '', list = ''] of data.matchAll(/([MLCAZ])([^MLCAZ]*)/g)) {
    const numbers = list.trim() === '' ? [] : list.trim().split(/[\s,]+/).map(Number)
    const point = (at: number): Point => ({ x: numbers[at]!, y: numbers[at + 1]! })
    switch (letter) {
      case 'M': commands.push({ kind: 'move', points: [point(0)] }); break
      case 'L': commands.push({ kind: 'line', points: [point(0)] }); break
      case 'C': commands.push({ kind: 'curve', points: [point(0), point(2), point(4)] }); break
      case 'A':
        for (const curve of arcCurves([last.x, last.y], numbers[0]!, numbers[3] === 1, numbers[4] === 1, [numbers[5]!, numbers[6]!])) {
          commands.push({ kind: 'curve', points: [at(curve[0]), at(curve[1]), at(curve[2])] })
        }
        break
      default: commands.push({ kind: 'close', points: [] })
    }
    last = commands.at(-1)?.points.at(-1) ?? last
  }
  return commands
}
