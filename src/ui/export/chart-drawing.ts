import type { ChartDrawing } from '../../background/chart-drawing'
import { marksByPosition } from '../../store/derived'
import type { ExportWishes } from './export-format'

/** What of the wishes a picture shows. */
export type PictureWishes = Pick<ExportWishes, 'organisation' | 'arrangement' | 'waivers' | 'scenarioName' | 'title' | 'date' | 'theme' | 'colouring' | 'isTransparent'>

/** The whole chart as a picture, for who draws it: nothing else of the wishes goes there. */
export function chartDrawing({ organisation, arrangement, waivers, scenarioName, title, date, theme, colouring, isTransparent }: PictureWishes): ChartDrawing {
  return { organisation, arrangement, scenarioName, title, date, theme, colouring, isTransparent, marks: marksByPosition(organisation, waivers) }
}

/** Browsers of before 2023. */
export const isCanvasOfPageOnly = typeof OffscreenCanvas === 'undefined'
