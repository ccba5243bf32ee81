import { writePng, type PngProblem } from '../../formats/png/write-png'
import type { WantedScale } from '../../formats/png/picture-scale'
import { writeSvg } from '../../formats/svg/write-svg'
import { chartLayoutOf } from '../../layout/chart'
import type { Arrangement, Organisation, Waiver } from '../../model/organisation'
import { buildScene } from '../../scene/build-scene'
import type { Colouring } from '../../scene/colouring'
import type { Theme } from '../../scene/tokens'
import { marksByPosition } from '../../store/derived'

export interface PictureWishes {
  readonly organisation: Organisation
  readonly arrangement: Arrangement
  /** What they are about stands in no picture. */
  readonly waivers: readonly Waiver[]
  readonly scenarioName: string
  readonly title: string
  readonly date: string
  readonly theme: Theme
  readonly colouring: Colouring
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The whole chart as an SVG, with title and legend. This module is fetched when somebody exports, not before. */
export function pictureOf({ organisation, arrangement, waivers, ...words }: PictureWishes): Picture {
  const layout = chartLayoutOf(organisation, { expanded: 'all', arrangement })
  const scene = buildScene({ ...words, organisation, layout, legend: true, marks: marksByPosition(organisation, waivers) })
  return { svg: writeSvg(scene), width: scene.width, height: scene.height }
}

export async function pngOf({ svg, ...size }: Picture, scale: WantedScale) {
  return writePng(svg, size, scale)
}

const problems: Readonly<Record<PngProblem, string>> = {
  'too-large': 'The chart is larger than any browser can draw as PNG. Save it as SVG, which has no limit.',
  unreadable: 'This browser could not draw the picture. Save it as SVG instead.',
  blank: 'This browser has no room for a picture of this size. Close other tabs and try again, or save it as SVG.',
}

export function pngProblemWords(problem: PngProblem): string {
  return problems[problem]
}
