import { pathPattern, short } from '../path-data'
import type { Shape } from '../scene'

/** Shapes at another size, and moved: each point of theirs at `x + scale × its x`. */
export function scaled(shapes: readonly Shape[], scale: number, x: number, y: number): readonly Shape[] {
  const across = (value: number) => short(x + scale * value)
  const down = (value: number) => short(y + scale * value)
  const length = (value: number) => short(scale * value)
  const stroked = ({ strokeWidth, dash }: { readonly strokeWidth?: number, readonly dash?: readonly number[] }) => ({
    ...(strokeWidth === undefined ? {} : { strokeWidth: length(strokeWidth) }), ...(dash ? { dash: dash.map(length) } : {}),
  })
  const one = (shape: Shape): Shape => {
    switch (shape.kind) {
      case 'rect': return {
        ...shape, ...stroked(shape), x: across(shape.x), y: down(shape.y), width: length(shape.width), height: length(shape.height),
        ...(shape.radius === undefined ? {} : { radius: typeof shape.radius === 'number' ? length(shape.radius) : cornersOf(shape.radius, length) }),
      }
      case 'path': return { ...shape, ...stroked(shape), d: pathPattern(shape.d)(x, y, scale) }
      case 'line': return {
        ...shape, strokeWidth: length(shape.strokeWidth), ...(shape.dash ? { dash: shape.dash.map(length) } : {}),
        x1: across(shape.x1), y1: down(shape.y1), x2: across(shape.x2), y2: down(shape.y2),
      }
      case 'text': return { ...shape, x: across(shape.x), y: down(shape.y), size: length(shape.size), maxWidth: length(shape.maxWidth) }
      case 'group': return { ...shape, shapes: shape.shapes.map(one) }
    }
  }
  return shapes.map(one)
}

function cornersOf([a, b, c, d]: readonly [number, number, number, number], length: (value: number) => number) {
  return [length(a), length(b), length(c), length(d)] as const
}
