import { reportsOf } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import { currentArrangement, currentLayout, currentOrganisation } from '../../store/derived'
import { announce, flyTo, selectedPositionIds, selectPositions, sessionStore } from '../../store/session-store'
import { directions, neighbourOf } from '../drag/neighbour'

/** Moves the focus from one card to another: up to the manager, down to the first report, sideways to the next card. False: not such a key, or nobody there. */
export function walkFrom(id: string, key: string): boolean {
  const toId = nextCard(id, key)
  if (toId === null) return false
  focusCard(toId)
  return true
}

/** The same with Shift held: the card that is reached is selected too. */
export function extendFrom(id: string, key: string): boolean {
  const toId = nextCard(id, key)
  if (toId === null) return false
  const selected = selectedPositionIds(sessionStore.getState())
  selectPositions([...new Set([...selected, id])].filter((other) => other !== toId).concat(toId))
  focusCard(toId)
  announce(`${selectedPositionIds(sessionStore.getState()).length} positions selected.`)
  return true
}

/** Towards the manager and the reports, whichever way the chart goes; else to the card that stands there. Only to what is shown. */
function nextCard(id: string, key: string): string | null {
  const { positions } = currentOrganisation()
  const { boxes, boxById } = currentLayout()
  const [up, below] = currentArrangement().direction === 'down' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight']
  const related = key === up ? rowOf(positions, id)?.managerId : key === below ? reportsOf(positions, id)[0]?.id : undefined
  if (related != null && boxById.has(related)) return related
  const direction = directions[key]
  if (direction) return neighbourOf(boxes, id, direction)
  return (key === 'Home' ? boxes[0] : key === 'End' ? boxes.at(-1) : undefined)?.id ?? null
}

const longestWaitFrames = 60

/**
 * Brings a card into view and gives it the focus, or a part of it, once that is on the page: cards off screen are not. What
 * the user turns to meanwhile keeps the focus.
 */
export function focusCard(id: string, partSelector?: string): void {
  sessionStore.setState({ chartFocusId: id })
  flyTo([id])
  const before = document.activeElement
  let frames = 0
  function tryFocus(): void {
    if (document.activeElement !== before && document.activeElement !== document.body) return
    const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
    const part = partSelector === undefined ? card : document.querySelector<HTMLElement>(partSelector)
    if (part) part.focus({ preventScroll: true })
    else if (frames++ < longestWaitFrames) requestAnimationFrame(tryFocus)
    else card?.focus({ preventScroll: true })
  }
  tryFocus()
}
