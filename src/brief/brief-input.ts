import type { Arrangement, Organisation, Waiver } from '../model/organisation'
import type { Colouring } from '../scene/colouring'
import type { Section } from './brief'

/** Without names where that is asked for: then nothing here has any. */
export interface BriefInput {
  readonly title: string
  /** As it shall be read. */
  readonly date: string
  readonly scenario: ToldScenario
  readonly arrangement: Arrangement
  readonly colouring: Colouring
  /** What the scenario is compared with; null: it is the baseline itself. */
  readonly baseline: ToldScenario | null
  /** All that there are, this one and the baseline too. */
  readonly scenarios: readonly ToldScenario[]
  /** What the simulations say: they take longer than anything here, and are asked before. */
  readonly simulated: readonly Section[]
}

export interface ToldScenario {
  readonly name: string
  readonly organisation: Organisation
  readonly waivers: readonly Waiver[]
}
