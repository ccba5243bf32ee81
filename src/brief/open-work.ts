import { assignmentsOfResponsibility } from '../model/assignments'
import type { Organisation } from '../model/organisation'
import { responsibilitiesInScope, type Responsibility } from '../model/responsibilities'
import { hasRow } from '../model/rows'

/** What is in scope and nobody on the chart answers for; a vacant seat may. */
export function unownedOf(organisation: Organisation): readonly Responsibility[] {
  const { assignments, positions } = organisation
  return responsibilitiesInScope(organisation).filter(({ id }) => !assignmentsOfResponsibility(assignments, id)
    .some(({ kind, positionId }) => kind === 'accountable' && hasRow(positions, positionId)))
}
