import { announce, sessionStore } from '../../store/session-store'
import { carryStore } from '../drag/carry'
import { copyTargets, cutTargets, pasteClip, type Clip } from './clipboard'
import { isInViews } from './shortcuts'
import { isTypingIn } from './typing'

const clipType = 'application/x-hatrack+json'

/** The clip that this tab made last, for a menu's Paste: reading the clipboard itself needs the keys, or a permission. */
let lastClip: string | null = null

export function lastClipText(): string | null {
  return lastClip
}

/** Copy, cut and paste as the browser hears them, whatever keys or menus it has for them. Returns how to stop. */
export function hearClipboard(): () => void {
  const taking = (take: () => Clip | null) => (event: ClipboardEvent) => {
    // Text that somebody has marked is what they want.
    if (!isForViews(event) || !(getSelection()?.isCollapsed ?? true)) return
    const clip = take()
    if (!clip || !event.clipboardData) return
    event.preventDefault()
    lastClip = clip.text
    event.clipboardData.setData(clipType, clip.text)
    event.clipboardData.setData('text/plain', clip.words)
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData(clipType) ?? ''
    if (!isFree(event) || !event.clipboardData) return
    // A list becomes a chart of its own, so it does not matter where on the page it is pasted.
    if (text === '') return pasteFromElsewhere(event.clipboardData)
    if (!isForViews(event)) return
    event.preventDefault()
    pasteClip(text)
  }
  const [copy, cut] = [taking(copyTargets), taking(cutTargets)]
  document.addEventListener('copy', copy)
  document.addEventListener('cut', cut)
  document.addEventListener('paste', paste)
  return () => {
    document.removeEventListener('copy', copy)
    document.removeEventListener('cut', cut)
    document.removeEventListener('paste', paste)
  }
}

/** A list, or a file: what takes it is fetched then, and the clipboard is read now, because it is empty after the event. */
function pasteFromElsewhere(data: DataTransfer): void {
  const pasted = { plain: data.getData('text/plain'), html: data.getData('text/html'), file: data.files[0] ?? null }
  import('../import/pasted').then(({ openPasted }) => openPasted(pasted), () => {
    announce('What reads lists could not be loaded. Check the connection and paste again: the chart is kept.', 'problem')
  })
}

function isForViews(event: ClipboardEvent): boolean {
  return isFree(event) && isInViews(event.target as Element)
}

/** Nobody else wants it: no field, no dialog, no grid, nothing that is being carried. */
function isFree({ target, defaultPrevented }: ClipboardEvent): boolean {
  return !defaultPrevented && carryStore.getState().carry === null && sessionStore.getState().dialog === null && target instanceof Element && !isTypingIn(target)
}
