import { maxNameLength } from '../model/limits'
import type { HatrackDocument } from '../model/organisation'
import { scenarioOf } from '../model/organisation-of'
import { responsibilitiesOf } from '../model/responsibilities'
import { rowOf } from '../model/rows'
import { refuse, type Refusal } from './define-command'

/** How a position is called in labels and refusals. */
export function positionTitle(document: HatrackDocument, scenarioId: string, positionId: string): string {
  const scenario = scenarioOf(document, scenarioId)
  return (scenario && rowOf(scenario.positions, positionId)?.title) ?? 'a position'
}

export function responsibilityName(document: HatrackDocument, responsibilityId: string): string {
  return responsibilitiesOf(document.work).get(responsibilityId)?.shortName ?? 'a responsibility'
}

/** A name as it is kept: trimmed; refused when nothing is left or it is longer than any card can show. */
export function keptName(what: string, text: string): string | Refusal {
  const name = text.trim()
  if (name === '') return refuse(`A ${what} needs a name.`)
  if (name.length > maxNameLength) return refuse(`A ${what}\u2019s name has at most ${maxNameLength} characters; this one has ${name.length}.`)
  return name
}

/** A blank name means that nobody sits there. */
export function keptHolder(holder: string | null): string | null | Refusal {
  return holder === null || holder.trim() === '' ? null : keptName('person', holder)
}
