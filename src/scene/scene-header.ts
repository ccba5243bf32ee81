import type { Organisation } from '../model/organisation'
import type { Shape } from './scene'
import { textLine, whole } from './scene-text'
import type { Colour } from './tokens'

export const headerHeight = 92

export interface HeaderWords {
  readonly title: string
  readonly scenarioName: string
  /** As it shall be read. */
  readonly date: string
}

/** What the picture shows, of which day, for whoever finds it in a folder a year later. `scale` is that of the whole header. */
export function headerShapes(
  { title, scenarioName, date }: HeaderWords, { positions, company }: Organisation,
  x: number, y: number, width: number, scale: number, ink: (name: Colour) => string,
): readonly Shape[] {
  const small = { size: 13 * scale, weight: 400, fill: ink('ink-2') } as const
  const count = `${whole(positions.length)} ${positions.length === 1 ? 'position' : 'positions'}`
  return [
    ...textLine(x, y + 19 * scale, title, width, { size: 20 * scale, weight: 600, fill: ink('ink') }),
    // Lines of their own, so that a name that runs from right to left moves nothing beside it.
    ...textLine(x, y + 41 * scale, scenarioName, width, { ...small, weight: 500, fill: ink('ink') }),
    ...textLine(x, y + 61 * scale, [date, count, `headcount ${whole(company.headcount)}`].filter((part) => part !== '').join(' · '), width, small),
  ]
}
