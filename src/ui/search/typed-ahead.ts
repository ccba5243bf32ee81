import { sessionStore } from '../../store/session-store'

let typed = ''

/** Whether this key was typed for the search before its field was there, which is fetched when it is first opened. */
export function isTypedAhead({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isAwaited = sessionStore.getState().dialog?.kind === 'search' && document.querySelector('dialog[open]') === null
  // Nothing is left over of a search that never came.
  if (!isAwaited) typed = ''
  if (!isAwaited || ctrlKey || metaKey || altKey) return false
  if (key === 'Backspace') typed = typed.slice(0, -1)
  else if (key?.length === 1) typed += key
  else return false
  return true
}

/** What the field begins with. */
export function takeTypedAhead(): string {
  const taken = typed
  typed = ''
  return taken
}
