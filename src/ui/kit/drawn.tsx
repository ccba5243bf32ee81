import { useId } from 'react'
import { pathOfRect } from '../../scene/rect-path'
import type { PathShape, RectShape, Scene, Shape, Stroked } from '../../scene/scene'
import { stripes } from '../../scene/stripes'
import type { Colour } from '../../scene/tokens'

/** Ink for a scene on the page: follows the theme by itself. */
export const pageInk = (name: Colour) => `var(--${name})`

/** A scene as elements of the page: the same shapes that the file of it has. Named by its title. */
export function Drawn({ scene }: { readonly scene: Scene }) {
  const id = useId()
  const hatches = [...new Set(hatchesOf(scene.shapes))]
  const hatch = (colour: string) => `url(#${id}-${hatches.indexOf(colour)})`
  return (
    <svg className="drawn" role="img" aria-label={scene.title} width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`}>
      {hatches.length > 0 && <defs>{hatches.map((colour, at) => (
        <pattern key={colour} id={`${id}-${at}`} width={stripes.pitch} height={stripes.pitch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={stripes.width} height={stripes.pitch} fill={colour} />
        </pattern>
      ))}</defs>}
      {scene.shapes.map((shape, at) => <Part key={at} shape={shape} hatch={hatch} />)}
    </svg>
  )
}

interface PartProps {
  readonly shape: Shape
  readonly hatch: (colour: string) => string
}

function Part({ shape, hatch }: PartProps) {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = shape
      if (typeof radius !== 'number') return <Hatched hatch={hatch} shape={{ ...shape, kind: 'path', d: pathOfRect(x, y, width, height, radius), fill: shape.fill ?? 'none' }} />
      return <Hatched hatch={hatch} shape={shape} />
    }
    case 'path': return <Hatched hatch={hatch} shape={shape} />
    case 'line': return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...strokeOf(shape)} />
    case 'text': return <text x={shape.x} y={shape.y} fontSize={shape.size} fontWeight={shape.weight} fill={shape.fill} textAnchor={shape.anchor}>{shape.text}</text>
    case 'group': return <g>{shape.shapes.map((part, at) => <Part key={at} shape={part} hatch={hatch} />)}</g>
  }
}

function Hatched({ shape, hatch }: { readonly shape: RectShape | PathShape, readonly hatch: PartProps['hatch'] }) {
  const form = (fill: string, stroke: object) => shape.kind === 'path'
    ? <path d={shape.d} fill={fill} {...stroke} />
    : <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={typeof shape.radius === 'number' ? shape.radius : 0} fill={fill} {...stroke} />
  return <>
    {form(shape.fill ?? 'none', strokeOf(shape))}
    {shape.hatch !== undefined && form(hatch(shape.hatch), {})}
  </>
}

function strokeOf({ stroke, strokeWidth = 1, dash, isRound = false }: Stroked) {
  if (stroke === undefined) return {}
  return { stroke, strokeWidth, ...(dash && { strokeDasharray: dash.join(' ') }), ...(isRound && { strokeLinecap: 'round', strokeLinejoin: 'round' } as const) }
}

function hatchesOf(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) => shape.kind === 'group' ? hatchesOf(shape.shapes) : 'hatch' in shape && shape.hatch !== undefined ? [shape.hatch] : [])
}
