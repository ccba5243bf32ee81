import { announce } from '../../store/session-store'
import type { Action } from './action'
import { duplicateTargets, pasteClip } from './clipboard'
import { lastClipText } from './clipboard-events'
import { shortcutText } from './keys'
import { hasTargets } from './targets'

export const clipboardActions: readonly Action[] = [
  { id: 'copy', name: 'Copy', group: 'Clipboard', shortcuts: ['Mod+c'], scope: 'views', isBrowserEvent: true, isEnabled: hasTargets, run: () => ask('copy', 'Mod+c') },
  { id: 'cut', name: 'Cut', group: 'Clipboard', shortcuts: ['Mod+x'], scope: 'views', isBrowserEvent: true, isEnabled: hasTargets, run: () => ask('cut', 'Mod+x') },
  { id: 'paste', name: 'Paste', group: 'Clipboard', shortcuts: ['Mod+v'], scope: 'views', isBrowserEvent: true, run: paste },
  { id: 'duplicate', name: 'Duplicate', group: 'Clipboard', shortcuts: ['Mod+d'], scope: 'views', isEnabled: hasTargets, run: duplicateTargets },
]

/** Has the browser send the event that the keys would send: nothing else copies a type of one’s own without a permission. */
function ask(what: 'copy' | 'cut', shortcut: string): void {
  if (!document.execCommand(what)) announce(`Press ${shortcutText(shortcut)}: the browser lets no menu do this here.`, 'problem')
}

function paste(): void {
  const clip = lastClipText()
  if (clip === null) announce(`Press ${shortcutText('Mod+v')} to paste what was copied elsewhere.`)
  else pasteClip(clip)
}
