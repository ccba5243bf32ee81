import type { PlannedChange, PlannedKind, Position } from '../../../model/organisation'
import { isAboutSomebody } from '../../../model/plan'
import { rowOf } from '../../../model/rows'

export const kindNames: Readonly<Record<PlannedKind, string>> = {
  'hire-cio': 'Hire a CIO', 'hire-cto': 'Hire a CTO', 'hire-manager': 'Hire a manager for…', leave: 'Do without…',
}

/** "Hire a manager for CTO" */
export function changeWords({ kind, positionId }: PlannedChange, positions: readonly Position[]): string {
  const title = rowOf(positions, positionId ?? '')?.title ?? ''
  return isAboutSomebody(kind) ? kindNames[kind].replace('…', ` ${title}`) : kindNames[kind]
}
