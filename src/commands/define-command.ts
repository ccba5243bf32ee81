import type { HatrackDocument, Scenario } from '../model/organisation'
import { scenarioOf } from '../model/organisation-of'
import { withRow } from '../model/rows'

/** Why an edit cannot be made, as a sentence for the person who tried. */
export interface Refusal {
  readonly refused: string
}

export function refuse(refused: string): Refusal {
  return { refused }
}

export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome
}

/**
 * One way in which a document may change. `Data` is plain and serialisable, so that a fix can carry commands, a preview
 * can apply them, and another tab can repeat them. Ids of new records come with the data: commands are pure.
 */
export interface CommandDefinition<Type extends string, Data extends object> {
  readonly type: Type
  /** The step's name in the history: "Move PMO to CIO". Called with the document before the change. */
  label(document: HatrackDocument, data: Data): string
  /** The changed document; the very same one when nothing differs; or a refusal. Never throws. */
  apply(document: HatrackDocument, data: Data): HatrackDocument | Refusal
}

export function defineCommand<Data extends object>() {
  return <const Type extends string>(definition: CommandDefinition<Type, Data>): CommandDefinition<Type, Data> => definition
}

/** Most commands edit one scenario and name it. */
export interface InScenario {
  readonly scenarioId: string
}

/** The document with one scenario edited; refuses when there is no such scenario. */
export function inScenario(
  document: HatrackDocument,
  scenarioId: string,
  edit: (scenario: Scenario) => Scenario | Refusal,
): HatrackDocument | Refusal {
  const scenario = scenarioOf(document, scenarioId)
  if (!scenario) return refuse('That scenario no longer exists.')
  const edited = edit(scenario)
  if (isRefusal(edited)) return edited
  return edited === scenario ? document : { ...document, scenarios: withRow(document.scenarios, edited) }
}
