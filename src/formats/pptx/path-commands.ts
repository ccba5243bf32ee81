/** One stroke of a path, in the path's own coordinates; arcs are cubic curves here. */
export type PathCommand =
  | { readonly kind: 'move' | 'line', readonly points: readonly [Point] }
  | { readonly kind: 'curve', readonly points: readonly [Point, Point, Point] }
  | { readonly kind: 'close', readonly points: readonly [] }

export interface Point {
  readonly x: number
  readonly y: number
}

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
      case 'A': commands.push(...arcCurves(last, point(5), numbers[0]!, numbers[3] === 1, numbers[4] === 1)); break
      default: commands.push({ kind: 'close', points: [] })
    }
    last = commands.at(-1)?.points.at(-1) ?? last
  }
  return commands
}

/** A circular arc as curves of at most a quarter each. */
function arcCurves(from: Point, to: Point, radius: number, isLarge: boolean, isClockwise: boolean): readonly PathCommand[] {
  const half = { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 }
  const distance = Math.hypot(half.x, half.y)
  if (distance === 0) return []
  const r = Math.max(radius, distance)
  const height = Math.sqrt(Math.max(0, r * r - distance * distance))
  const side = isLarge === isClockwise ? -1 : 1
  const centre = { x: from.x + half.x - side * height * half.y / distance, y: from.y + half.y + side * height * half.x / distance }
  const start = Math.atan2(from.y - centre.y, from.x - centre.x)
  let sweep = Math.atan2(to.y - centre.y, to.x - centre.x) - start
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6))
  const step = sweep / parts
  const reach = (4 / 3) * Math.tan(step / 4) * r
  return Array.from({ length: parts }, (_, part): PathCommand => {
    const [a, b] = [start + part * step, start + (part + 1) * step]
    const on = (angle: number, along: number): Point =>
      ({ x: centre.x + r * Math.cos(angle) - along * Math.sin(angle), y: centre.y + r * Math.sin(angle) + along * Math.cos(angle) })
    return { kind: 'curve', points: [on(a, reach), on(b, -reach), on(b, 0)] }
  })
}
