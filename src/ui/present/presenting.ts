import { announce, flyTo, selectedPositionIds, sessionStore, type SessionState } from '../../store/session-store'
import { focusCard } from '../canvas/walk'

/** What the user looked at before, and comes back to. */
interface Before {
  readonly session: Pick<SessionState, 'selection' | 'findingId' | 'panel' | 'view' | 'place' | 'collapsed'>
  readonly focused: Element | null
}

let before: Before | null = null

/** Shows the chart to others, on the whole screen where the browser allows it: from a press or a key only. */
export function startPresenting(): void {
  const { slide, selection, findingId, panel, view, place, collapsed } = sessionStore.getState()
  if (slide !== null) return
  before = { session: { selection, findingId, panel, view, place, collapsed }, focused: document.activeElement }
  sessionStore.setState({ slide: 0, selection: null, findingId: null, view: 'canvas', place: 'chart', collapsed: new Set<string>() })
  fillTheScreen()
}

/** Ends it: selection, panel and focus are again as they were. */
export function endPresenting(): void {
  if (sessionStore.getState().slide === null || !before) return
  sessionStore.setState({ slide: null, ...before.session })
  announce('The presentation has ended.')
}

/** Gives the screen and the focus back, when what was shown has left the page. */
export function leaveTheScreen(): void {
  const focused = before?.focused
  before = null
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
  whenLaidOut(() => {
    const ids = selectedPositionIds(sessionStore.getState())
    flyTo(ids.length > 0 ? ids : 'all')
    giveFocus(focused ?? null)
  })
}

/** Where it is refused, the window has to do. */
function fillTheScreen(): void {
  document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).then(
    // Whoever has ended it meanwhile does not want the screen filled any more.
    () => { if (sessionStore.getState().slide === null) document.exitFullscreen().catch(() => undefined) },
    () => undefined,
  )
}

/** The page may be used again, and the chart has its usual place, one painting later. */
function whenLaidOut(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}

function giveFocus(element: Element | null): void {
  const cardId = element?.closest<HTMLElement>('[data-card]')?.dataset.card
  // A card that went out of view has left the page, and comes back as another element.
  if (cardId !== undefined) focusCard(cardId)
  else if (element instanceof HTMLElement) element.focus()
}
