import type { HatrackDocument } from '../../model/organisation'
import { namelessDocument, withWithheldNames } from '../../model/nameless-document'
import { rowOf } from '../../model/rows'

export interface SharedParts {
  /** Given: this scenario alone. */
  readonly onlyScenarioId?: string | undefined
  readonly isNameless: boolean
}

/** What of a document somebody wants to hand on. */
export function sharedDocument(document: HatrackDocument, { onlyScenarioId, isNameless }: SharedParts): HatrackDocument {
  const only = onlyScenarioId === undefined ? undefined : rowOf(document.scenarios, onlyScenarioId)
  // Names go first: a text of one scenario may name somebody who sits in another.
  const told = isNameless ? withWithheldNames(namelessDocument(document)) : document
  return only ? { ...told, scenarios: told.scenarios.filter(({ id }) => id === only.id), baselineId: only.id } : told
}
