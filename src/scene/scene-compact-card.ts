import type { Box } from '../layout/tidy/types'
import type { Position } from '../model/organisation'
import { isVacant } from '../model/position'
import { bandOf, type BandPart } from './band'
import type { Drawing } from './drawing'
import type { Shape } from './scene'
import { cardFrame } from './scene-frame'
import { oneLine, textLine } from './scene-text'
import type { Colour } from './tokens'

const textLeft = 24
const textRight = 12
const pip = { left: 12, width: 3, height: 24 }

/** A team, or a person without responsibilities: a name, and a pip for the way whoever sits there is strong. */
export function compactShapes(position: Position, box: Box, drawing: Drawing): readonly Shape[] {
  const { ink } = drawing
  const vacant = isVacant(position)
  const below = vacant ? 'Vacant' : oneLine(position.holder ?? '')
  const left = box.x + textLeft
  const room = box.width - textLeft - textRight
  const middle = box.y + box.height / 2
  const parts = bandOf({ position, load: undefined, worst: drawing.marks.get(position.id)?.worst, isCompact: true }, drawing.colouring)
  return [
    cardFrame(box, 8, vacant, drawing),
    ...pipShapes(parts, box.x + pip.left, middle - pip.height / 2, ink),
    ...textLine(left, below === '' ? middle + 4.6 : middle - 3.5, position.title, room, { size: 13, weight: 500, fill: ink('ink') }),
    ...textLine(left, middle + 12.8, below, room, { size: 12, weight: 400, fill: ink(vacant ? 'warn' : 'ink-2') }),
  ]
}

function pipShapes(parts: readonly BandPart[], x: number, y: number, ink: (name: Colour) => string): readonly Shape[] {
  const height = pip.height / parts.length
  return parts.map(({ colour: hue, isStriped = false }, at): Shape => ({
    kind: 'rect', x, y: y + at * height, width: pip.width, height, fill: ink(hue),
    radius: parts.length === 1 ? 1.5 : at === 0 ? [1.5, 1.5, 0, 0] : [0, 0, 1.5, 1.5],
    ...(isStriped ? { hatch: ink('surface') } : {}),
  }))
}
