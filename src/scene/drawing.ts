import type { ChartLayout } from '../layout/chart'
import type { Load } from '../load/load'
import type { Organisation } from '../model/organisation'
import type { Severity } from '../rules/finding'
import type { Colouring } from './colouring'
import type { Colour } from './tokens'

/** What a card says about its findings: the worst, and how many there are as bad. */
export interface FindingMark {
  readonly worst: Severity
  readonly count: number
}

/** What everything that draws a part of the picture needs to know. */
export interface Drawing {
  readonly organisation: Organisation
  readonly layout: ChartLayout
  readonly loads: ReadonlyMap<string, Load>
  readonly marks: ReadonlyMap<string, FindingMark>
  /** What the bands of the cards tell. */
  readonly colouring: Colouring
  readonly ink: (name: Colour) => string
}
