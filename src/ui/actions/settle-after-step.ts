import type { Organisation, Position } from '../../model/organisation'
import { assignmentsOfPosition } from '../../model/assignments'
import { managersOf } from '../../model/reporting'
import { hasRow, rowOf } from '../../model/rows'
import { currentLayout, currentOrganisation } from '../../store/derived'
import { flyTo, selectedPositionIds, selectPositions, sessionStore } from '../../store/session-store'
import { focusCard } from '../canvas/walk'
import { chartSpace } from '../drag/chart-space'

/** A step that is about more than this is seen without going there. */
const mostShown = 20

/** After a step back or forth: what it is about comes into view, and neither focus nor selection stays on what is gone. */
export function settleAfterStep(before: Organisation): void {
  if (leaveWhatIsGone(before)) return
  const changed = changedIn(before, currentOrganisation())
  if (changed.length > 0 && changed.length <= mostShown && !isSeen(changed)) flyTo(changed)
}

/** Neither focus nor selection stays on what an edit that was not made here took away. True: the focus has moved. */
export function leaveWhatIsGone(before: Organisation): boolean {
  const after = currentOrganisation()
  const session = sessionStore.getState()
  const selected = selectedPositionIds(session)
  const left = selected.filter((id) => hasRow(after.positions, id))
  if (left.length < selected.length) selectPositions(left)
  const focusId = session.chartFocusId
  const wasInside = document.activeElement?.closest('.view-area') != null
  if (!wasInside || focusId === null || hasRow(after.positions, focusId)) return false
  focusHeir(before.positions, after.positions, focusId)
  return true
}

function focusHeir(before: readonly Position[], after: readonly Position[], goneId: string): void {
  const heir = managersOf(before, goneId).find(({ id }) => hasRow(after, id)) ?? after[0]
  if (heir) focusCard(heir.id)
}

/** Positions that are new, or whose record or work is another. */
function changedIn(before: Organisation, after: Organisation): readonly string[] {
  if (before.positions === after.positions && before.assignments === after.assignments) return []
  return after.positions
    .filter((position) => rowOf(before.positions, position.id) !== position
      || assignmentsOfPosition(before.assignments, position.id) !== assignmentsOfPosition(after.assignments, position.id))
    .map(({ id }) => id)
}

/** Whether some of it is on the window on the canvas, however small: then nothing has to move for it. */
function isSeen(ids: readonly string[]): boolean {
  const space = chartSpace()
  if (!space) return false
  const { boxById } = currentLayout()
  const { left, top, right, bottom } = space.element.getBoundingClientRect()
  return ids.some((id) => {
    const box = boxById.get(id)
    const middle = box && space.toWindow({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    return middle !== undefined && middle.x > left && middle.x < right && middle.y > top && middle.y < bottom
  })
}
