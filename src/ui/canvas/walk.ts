import { reportsOf } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import { currentLayout, currentOrganisation } from '../../store/derived'
import { announce, flyTo, selectedPositionIds, selectPositions, sessionStore } from '../../store/session-store'
import { neighbourOf } from '../drag/neighbour'

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

function nextCard(id: string, key: string): string | null {
  const { positions } = currentOrganisation()
  const { boxes } = currentLayout()
  switch (key) {
    case 'ArrowUp': return rowOf(positions, id)?.managerId ?? neighbourOf(boxes, id, 'up')
    case 'ArrowDown': return reportsOf(positions, id)[0]?.id ?? neighbourOf(boxes, id, 'down')
    case 'ArrowLeft': return neighbourOf(boxes, id, 'left')
    case 'ArrowRight': return neighbourOf(boxes, id, 'right')
    case 'Home': return positions[0]?.id ?? null
    case 'End': return positions.at(-1)?.id ?? null
    default: return null
  }
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
