import { carryStore, putBack } from '../drag/carry'
import { sessionStore } from '../../store/session-store'
import { actions, type Action } from './actions'

/** Runs the action that these keys stand for, unless something nearer wants them: a field, a dialog, what is being carried. */
export function handleShortcut(event: KeyboardEvent): void {
  // A dialog has keys of its own, but saving is the page's everywhere; and what is in the hand goes back first.
  if (event.defaultPrevented || (sessionStore.getState().dialog && !isPressed('Mod+s', event))) return
  if (carryStore.getState().carry) {
    if (event.key === 'Escape') putBack()
    return
  }
  const action = actions.find((candidate) => candidate.shortcut !== undefined && isPressed(candidate.shortcut, event))
  if (!action || !isForHere(action, event.target)) return
  event.preventDefault()
  // Held down, only stepping through the history goes on: a chart must not melt away under the Delete key.
  if (event.repeat && action.id !== 'undo' && action.id !== 'redo') return
  if (action.isEnabled?.() ?? true) action.run()
}

export function isPressed(shortcut: string, event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1)!
  // By place for the digits, which need Shift on some keyboards and give something else with it on others. Autofill sends no key at all.
  const isKey = /^\d$/.test(key) ? event.code === `Digit${key}` : event.key?.toLowerCase() === key.toLowerCase()
  return isKey
    && (event.ctrlKey || event.metaKey) === parts.includes('Mod')
    && event.shiftKey === parts.includes('Shift')
    && !event.altKey
}

/** While a field has the focus, undo is the field's own; saving is the page's everywhere. */
function isForHere(action: Action, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return !action.isForChart
  const isTyping = target.closest('input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]') !== null
  if (isTyping) return action.id === 'save' || action.id === 'export'
  return !action.isForChart || target === document.body || target.closest('.chart') !== null
}

const isMac = () => /Mac|iP(hone|ad)/.test(navigator.platform)

/** "Ctrl+Z", or "⌘Z" on a Mac. */
export function shortcutText(shortcut: string): string {
  const parts = shortcut.split('+').map((part) => part.length === 1 ? part.toUpperCase() : part)
  return isMac() ? parts.map((part) => part === 'Mod' ? '⌘' : part === 'Shift' ? '⇧' : part).join('') : parts.map((part) => part === 'Mod' ? 'Ctrl' : part).join('+')
}
