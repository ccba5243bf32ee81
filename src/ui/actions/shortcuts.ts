import { carryStore, putBack } from '../drag/carry'
import { sessionStore } from '../../store/session-store'
import { isTypedAhead } from '../search/typed-ahead'
import type { Action } from './action'
import { actions, isEnabled } from './actions'
import { isPressed } from './keys'
import { isTypingIn } from './typing'

/** Runs the action that these keys stand for, unless something nearer wants them: a field, a dialog, what is being carried. */
export function handleShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented) return
  if (isTypedAhead(event)) return event.preventDefault()
  if (carryStore.getState().carry && !sessionStore.getState().dialog) {
    if (event.key === 'Escape') putBack()
    return
  }
  const action = actions.find(({ shortcuts, isBrowserEvent }) => !isBrowserEvent && shortcuts.some((shortcut) => isPressed(shortcut, event)))
  if (!action || !isForHere(action, event.target)) return
  event.preventDefault()
  // Held down, only what says so goes on: a chart must not melt away under the Delete key.
  if (event.repeat && !action.isRepeated) return
  if (isEnabled(action)) action.run()
}

/** Fields keep their keys from what lies around them; what is the page's own, such as saving, is heard before they do. */
export function hearKeysInFields(): () => void {
  const hear = (event: KeyboardEvent) => { if (event.target instanceof HTMLElement && isTypingIn(event.target)) handleShortcut(event) }
  window.addEventListener('keydown', hear, { capture: true })
  return () => window.removeEventListener('keydown', hear, { capture: true })
}

/** A field keeps its own undo, a dialog its own keys; what is everybody's says so. */
function isForHere({ scope, worksIn }: Action, target: EventTarget | null): boolean {
  if (sessionStore.getState().dialog && !worksIn?.includes('dialogs')) return false
  if (!(target instanceof HTMLElement)) return scope === 'page'
  if (isTypingIn(target)) return worksIn?.includes('fields') ?? false
  return scope === 'page' || isInViews(target)
}

/** Chart, outline and matrix; or nothing at all has the focus. */
export function isInViews(target: Element): boolean {
  return target === document.body || target.closest('main, .view-area') !== null
}
