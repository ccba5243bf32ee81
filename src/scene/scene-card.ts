import { card, type CardLayout } from '../layout/card'
import type { Box } from '../layout/tidy/types'
import { isOverloaded, type Load } from '../load/load'
import type { Position } from '../model/organisation'
import { isVacant } from '../model/position'
import { bandOf } from './band'
import type { Drawing } from './drawing'
import type { GroupShape, Shape } from './scene'
import { bandShapes } from './scene-band'
import { chipRows } from './scene-chips'
import { compactShapes } from './scene-compact-card'
import { cardFrame } from './scene-frame'
import { hatShapes } from './scene-hats'
import { emptyBar, loadBar } from './scene-load-bar'
import { markPill, markWords } from './scene-mark'
import { oneLine, percentOf, textLine, textWidthOf } from './scene-text'

/** One position as on the page: what stands where is the layout's, this only gives it colour and words. */
export function cardGroup(position: Position, box: Box, layout: CardLayout, drawing: Drawing): GroupShape {
  const mark = drawing.marks.get(position.id)
  const shapes = layout.isCompact ? compactShapes(position, box, drawing) : fullShapes(position, box, layout, drawing)
  return {
    kind: 'group', id: position.id, title: cardInWords(position, layout, drawing),
    shapes: mark ? [...shapes, ...markPill(mark, box, layout.isCompact, drawing)] : shapes,
  }
}

function cardInWords(position: Position, { hasBar }: CardLayout, { loads, marks }: Drawing): string {
  const load = loads.get(position.id)
  const mark = marks.get(position.id)
  const share = hasBar && load && !isVacant(position) ? percentOf(load.utilisation) : null
  return [
    oneLine(position.title),
    isVacant(position) ? 'vacant' : oneLine(position.holder ?? ''),
    share === null ? '' : `${share} %`,
    mark ? markWords(mark) : '',
  ].filter((part) => part !== '').join(', ')
}

function fullShapes(position: Position, box: Box, layout: CardLayout, drawing: Drawing): readonly Shape[] {
  const { ink } = drawing
  const load = drawing.loads.get(position.id)
  const wearsBothHats = layout.columns.length > 1
  const inner = box.width - 2 * card.padding
  const left = box.x + card.padding
  const bar = !layout.hasBar || !load ? []
    : isVacant(position) ? [emptyBar(left, box.y + card.barTop, inner, ink)]
      : loadBar(load, left, box.y + card.barTop, inner, ink)
  return [
    cardFrame(box, 12, isVacant(position), drawing),
    ...bandShapes(bandOf({ position, load, worst: drawing.marks.get(position.id)?.worst, isCompact: false }, drawing.colouring), box, ink),
    ...headerShapes(position, box, layout, load, drawing),
    ...bar,
    ...(wearsBothHats && load
      ? hatShapes(layout.columns, load, box, ink)
      : layout.columns.flatMap((column) => chipRows(column, left, box.y + card.bodyTop, inner, ink))),
  ]
}

function headerShapes(position: Position, box: Box, { hasBar }: CardLayout, load: Load | undefined, drawing: Drawing): readonly Shape[] {
  const { ink } = drawing
  const left = box.x + card.padding
  const right = box.x + box.width - card.padding
  const vacant = isVacant(position)
  const figure = hasBar && load && !vacant ? figureShapes(load, right, box.y + 35, drawing) : { shapes: [], width: 0 }
  const room = right - left - (figure.width > 0 ? figure.width + 8 : 0)
  const below = vacant ? 'Vacant' : oneLine(position.holder ?? '')
  // Alone, the title stands on the figure's line, or in the middle of the two lines.
  const titleY = box.y + (below !== '' ? 31 : figure.width > 0 ? 35 : 40)
  return [
    ...textLine(left, titleY, position.title, room, { size: titleSize(position.title, room), weight: 600, fill: ink('ink') }),
    ...textLine(left, box.y + 49, below, room, { size: 12, weight: vacant ? 500 : 400, fill: ink(vacant ? 'warn' : 'ink-2') }),
    ...figure.shapes,
  ]
}

/** A picture has no tooltip: a title that a smaller size saves from being cut gets it. */
function titleSize(title: string, room: number): number {
  return [15, 14, 13].find((size) => textWidthOf(title, { size, weight: 600 }) <= room) ?? 15
}

/** "157 %", the number larger than its sign. */
function figureShapes(load: Load, right: number, y: number, { ink }: Drawing) {
  const fill = ink(isOverloaded(load) ? 'crit' : 'ink')
  const number = { size: 20, weight: 600, fill, anchor: 'end' } as const
  const sign = { size: 13, weight: 500, fill, anchor: 'end' } as const
  const text = percentOf(load.utilisation)
  const signWidth = text === null ? 0 : textWidthOf('%', sign) + 3
  const numberWidth = textWidthOf(text ?? '–', number)
  return {
    width: numberWidth + signWidth,
    shapes: [
      ...textLine(right - signWidth, y, text ?? '–', numberWidth, number),
      ...(text === null ? [] : textLine(right, y, '%', signWidth, sign)),
    ],
  }
}
