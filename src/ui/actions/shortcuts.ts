import { carryStore, putBack } from '../drag/carry'
import { sessionStore } from '../../store/session-store'
import type { Action } from './action'
import { actions, isEnabled } from './actions'
import { isPressed } from './keys'

/** Runs the action that these keys stand for, unless something nearer wants them: a field, a dialog, what is being carried. */
export function handleShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented) return
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

/** A field keeps its own undo, a dialog its own keys; what is everybody's says so. */
function isForHere({ scope, worksIn }: Action, target: EventTarget | null): boolean {
  if (sessionStore.getState().dialog && !worksIn?.includes('dialogs')) return false
  if (!(target instanceof HTMLElement)) return scope === 'page'
  if (isTypingIn(target)) return worksIn?.includes('fields') ?? false
  return scope === 'page' || isInViews(target)
}

export function isTypingIn(target: Element): boolean {
  return target.closest('input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]') !== null
}

/** Chart, outline and matrix; or nothing at all has the focus. */
export function isInViews(target: Element): boolean {
  return target === document.body || target.closest('main, .view-area') !== null
}
