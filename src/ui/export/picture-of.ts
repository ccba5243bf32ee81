import { writeSvg } from '../../formats/svg/write-svg'
import { chartLayoutOf } from '../../layout/chart'
import { buildScene } from '../../scene/build-scene'
import { marksByPosition } from '../../store/derived'
import type { ExportWishes } from './export-format'

/** What of the wishes a picture shows. */
export type PictureWishes = Pick<ExportWishes, 'organisation' | 'arrangement' | 'waivers' | 'scenarioName' | 'title' | 'date' | 'theme' | 'colouring' | 'isTransparent'>

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The whole chart as an SVG, with title and legend. This module is fetched when somebody exports, not before. */
export function pictureOf({ organisation, arrangement, waivers, isTransparent, ...words }: PictureWishes): Picture {
  const layout = chartLayoutOf(organisation, { expanded: 'all', arrangement })
  const scene = buildScene({ ...words, organisation, layout, legend: true, marks: marksByPosition(organisation, waivers) })
  return { svg: writeSvg(isTransparent ? { ...scene, background: null } : scene), width: scene.width, height: scene.height }
}
