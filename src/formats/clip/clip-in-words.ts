import { assignmentsOfPosition } from '../../model/assignments'
import type { HatrackDocument } from '../../model/organisation'
import { managersOf } from '../../model/reporting'
import { responsibilitiesOf } from '../../model/responsibilities'
import { called } from '../../rules/texts'

/** A clip as an indented list, for an e-mail: who, and what each is accountable for or has delegated to them. */
export function clipInWords({ work, scenarios: [scenario] }: HatrackDocument): string {
  if (!scenario) return ''
  const { positions, assignments } = scenario
  const all = responsibilitiesOf(work)
  return positions.map((position) => {
    const held = assignmentsOfPosition(assignments, position.id).map(({ responsibilityId, kind }) => {
      const name = all.get(responsibilityId)?.name ?? responsibilityId
      return kind === 'delegated' ? `${name} (delegated)` : name
    })
    const indent = '  '.repeat(managersOf(positions, position.id).length)
    return `${indent}- ${called(position)}${held.length === 0 ? '' : `: ${held.join(', ')}`}`
  }).join('\n')
}
