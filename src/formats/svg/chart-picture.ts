import { chartLayoutOf, type Box } from '../../layout/chart'
import type { Arrangement, Organisation } from '../../model/organisation'
import { chartMargin, chartSheets } from '../../scene/build-scene'
import type { Colouring } from '../../scene/colouring'
import type { Theme } from '../../scene/tokens'
import { writeSvg } from './write-svg'

export interface ChartPictureWishes {
  readonly organisation: Organisation
  readonly arrangement: Arrangement
  readonly theme: Theme
  readonly colouring: Colouring
}

type Place = Pick<Box, 'x' | 'y' | 'width' | 'height'>

/** A chart without words around it, in sheets to be laid over each other, and where each card stands; in px of the whole. */
export interface ChartPicture {
  readonly sheets: readonly (Place & { readonly svg: string })[]
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Place>
  /** False: more cards than anybody reads the responsibilities of; they show who is where, and how loaded. */
  readonly hasWork: boolean
}

/** Beyond this many cards, what is on each is more than anybody reads, or any browser draws in time. */
const mostWithWork = 80
/** A browser reads this many in less time than anybody notices. */
const mostOnSheet = 25

/** Yields how much of it is drawn, from 0 to 1: of a large chart it takes longer than a frame. */
export function* chartPictureOf({ organisation, arrangement, theme, colouring }: ChartPictureWishes): Generator<number, ChartPicture, void> {
  const hasWork = organisation.positions.length <= mostWithWork
  const drawn = hasWork ? organisation : { ...organisation, assignments: [], shared: [] }
  const layout = chartLayoutOf(drawn, { expanded: 'all', arrangement })
  yield 0.3
  const parts = chartSheets({ organisation: drawn, layout, theme, colouring }, mostOnSheet, organisation)
  yield 0.7
  return {
    sheets: parts.map(({ x, y, scene }) => ({ x, y, width: scene.width, height: scene.height, svg: writeSvg(scene) })),
    width: Math.ceil(layout.width) + 2 * chartMargin, height: Math.ceil(layout.height) + 2 * chartMargin, hasWork,
    boxes: new Map(layout.boxes.map(({ id, x, y, width, height }) => [id, { x: x - layout.x + chartMargin, y: y - layout.y + chartMargin, width, height }])),
  }
}
