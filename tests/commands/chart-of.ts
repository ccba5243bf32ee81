import { applyCommands, isRefusal, type Command } from '../../src/commands'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { assignmentsOfPosition } from '../../src/model/assignments'
import type { HatrackDocument } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { reportsByManager } from '../../src/model/reporting'
import { deepFrozen } from '../support/arbitrary'

/** A sample that no command may write into. */
export function frozenChart(outline: string): HatrackDocument {
  return deepFrozen(documentFromOutline({}, outline))
}

/** A scenario as its outline, so that a test reads as before and after: who sits where, with what, links, shared. */
export function chartOf(document: HatrackDocument, scenarioId = document.baselineId): readonly string[] {
  const { positions, collaborations, assignments, shared } = organisationOf(document, scenarioId)!
  const below = (managerId: string | null, indent: string): readonly string[] =>
    (reportsByManager(positions).get(managerId) ?? []).flatMap(({ id, title }) => {
      const work = assignmentsOfPosition(assignments, id).map(({ responsibilityId, kind }) => `${kind === 'delegated' ? '~' : ''}${responsibilityId}`)
      return [`${indent}${title}${work.length > 0 ? `: ${work.join(', ')}` : ''}`, ...below(id, `${indent}  `)]
    })
  return [...below(null, ''), ...collaborations.map(({ between }) => `link ${between.join(' -- ')}`), ...shared.map((id) => `shared ${id}`)]
}

/** The document after the command and the step's name, or the refusal; and whether it is the very document of before. */
export function done(document: HatrackDocument, command: Command) {
  const outcome = applyCommands(document, [command])
  return isRefusal(outcome)
    ? { refused: outcome.refused, label: null, after: document, isSame: true }
    : { refused: null, label: outcome.label, after: outcome.document, isSame: outcome.document === document }
}
