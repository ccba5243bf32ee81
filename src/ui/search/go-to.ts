import { flushSync } from 'react-dom'
import { ownersOf } from '../../model/assignments'
import { managersOf } from '../../model/reporting'
import { currentOrganisation, findingOf } from '../../store/derived'
import { flyTo, openFinding, select, sessionStore, setCollapsed } from '../../store/session-store'
import { actionOf } from '../actions/actions'
import { focusCard } from '../canvas/walk'
import type { Entry } from './entries'

/** Takes the user to what was picked, in whichever view is shown; an action is done. */
export function goTo({ kind, id }: Entry): void {
  switch (kind) {
    case 'position': return goToPosition(id)
    case 'responsibility': return goToResponsibility(id)
    case 'finding': return goToFinding(id)
    case 'action': return actionOf(id).run()
  }
}

function goToPosition(id: string): void {
  unfoldAbove([id])
  sessionStore.setState({ place: 'chart' })
  select({ kind: 'position', id })
  focusCard(id)
}

function goToResponsibility(id: string): void {
  const owners = ownersOf(currentOrganisation().assignments, id)
  unfoldAbove(owners)
  select({ kind: 'responsibility', id })
  if (owners.length > 0) flyTo(owners)
}

function goToFinding(id: string): void {
  const finding = findingOf(currentOrganisation(), id)
  if (!finding) return
  unfoldAbove(finding.positionIds)
  flushSync(() => {
    openFinding(finding)
    sessionStore.setState({ place: 'findings' })
  })
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] button`)?.focus()
}

/** Nobody is flown to whom a folded manager hides. */
function unfoldAbove(ids: readonly string[]): void {
  const { positions } = currentOrganisation()
  const { collapsed } = sessionStore.getState()
  const folded = ids.flatMap((id) => managersOf(positions, id).map((manager) => manager.id)).filter((id) => collapsed.has(id))
  if (folded.length > 0) setCollapsed(folded, false)
}
