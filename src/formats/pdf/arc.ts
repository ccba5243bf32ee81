type Point = readonly [x: number, y: number]

/** From one point on a circle to another, as cubic curves: the two handles and the end of each. */
export function arcCurves([x1, y1]: Point, radius: number, isLarge: boolean, isClockwise: boolean, [x2, y2]: Point): readonly (readonly [Point, Point, Point])[] {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const chord = Math.hypot(dx, dy)
  if (chord === 0) return []
  // Rounded numbers may leave the ends a little further apart than the circle is wide.
  const r = Math.max(radius, chord / 2)
  const height = Math.sqrt(Math.max(0, r * r - chord * chord / 4))
  const side = isLarge === isClockwise ? -1 : 1
  const centre: Point = [(x1 + x2) / 2 - side * height * dy / chord, (y1 + y2) / 2 + side * height * dx / chord]
  const start = Math.atan2(y1 - centre[1], x1 - centre[0])
  const turn = Math.atan2(y2 - centre[1], x2 - centre[0]) - start
  const sweep = isClockwise ? (turn < 0 ? turn + 2 * Math.PI : turn) : turn > 0 ? turn - 2 * Math.PI : turn
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6))
  const step = sweep / pieces
  const reach = 4 / 3 * Math.tan(step / 4) * r
  return Array.from({ length: pieces }, (_, at) => {
    const [from, to] = [start + at * step, start + (at + 1) * step]
    const end: Point = at === pieces - 1 ? [x2, y2] : [centre[0] + r * Math.cos(to), centre[1] + r * Math.sin(to)]
    return [
      [centre[0] + r * Math.cos(from) - reach * Math.sin(from), centre[1] + r * Math.sin(from) + reach * Math.cos(from)],
      [end[0] + reach * Math.sin(to), end[1] - reach * Math.cos(to)],
      end,
    ]
  })
}
