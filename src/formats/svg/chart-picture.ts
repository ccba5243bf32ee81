import { chartLayoutOf, type Box } from '../../layout/chart'
import type { Arrangement, Organisation } from '../../model/organisation'
import { buildBareScene, chartMargin } from '../../scene/build-scene'
import type { Colouring } from '../../scene/colouring'
import type { Theme } from '../../scene/tokens'
import { writeSvg } from './write-svg'

export interface ChartPictureWishes {
  readonly organisation: Organisation
  readonly arrangement: Arrangement
  readonly title: string
  readonly theme: Theme
  readonly colouring: Colouring
}

/** A chart without words around it, and where each of its cards stands in it, in px of the picture. */
export interface ChartPicture {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Pick<Box, 'x' | 'y' | 'width' | 'height'>>
}

/** Beyond this many, every responsibility of every card is more than anybody reads, or any browser draws at once. */
const mostUnfolded = 120

/** Yields how much of it is drawn, from 0 to 1: of a large chart it takes longer than a frame. */
export function* chartPictureOf({ organisation, arrangement, title, theme, colouring }: ChartPictureWishes): Generator<number, ChartPicture, void> {
  const isUnfolded = organisation.positions.length <= mostUnfolded
  const layout = chartLayoutOf(organisation, { ...isUnfolded ? { expanded: 'all' } : {}, arrangement })
  yield 0.3
  const scene = buildBareScene({ organisation, layout, theme, title, colouring })
  yield 0.7
  const svg = writeSvg(scene)
  const boxes = new Map(layout.boxes.map(({ id, x, y, width, height }) =>
    [id, { x: x - layout.x + chartMargin, y: y - layout.y + chartMargin, width, height }]))
  return { svg, width: scene.width, height: scene.height, boxes }
}
