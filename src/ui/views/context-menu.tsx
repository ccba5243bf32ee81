import { useEffect, useState } from 'react'
import { withActions } from '../actions/fetch-actions'
import type { ContextMenu } from '../actions/context-menu-groups'
import { focusCard } from '../canvas/walk'
import { cardAt } from '../drag/card-at'
import { Menu, type MenuProps } from '../kit/menu'

interface Open extends ContextMenu {
  readonly at: MenuProps['at']
  /** What had the focus before. */
  readonly before: Element | null
}

/** The menu of what is under the pointer or has the focus, in any view: the browser asks for it by click and by key. */
export function ContextMenuOf({ area }: { readonly area: React.RefObject<HTMLElement | null> }) {
  const [open, setOpen] = useState<Open | null>(null)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const show = (event: MouseEvent) => {
      const target = event.target
      // In a field the browser's own menu has what one needs.
      if (!(target instanceof Element) || target.closest('input, textarea, [contenteditable], .menu')) return
      event.preventDefault()
      const before = document.activeElement
      const at = placeOf(event, target)
      void withActions(({ contextMenuAt }) => setOpen({ ...contextMenuAt(target, cardAt(at.left, at.top)), at, before }), undefined)
    }
    element.addEventListener('contextmenu', show)
    return () => element.removeEventListener('contextmenu', show)
  }, [area])
  const close = () => {
    setOpen(null)
    if (open) giveFocusBack(open)
  }
  return open && open.groups.length > 0 && <Menu label={open.label} groups={open.groups} at={open.at} onLeave={() => setOpen(null)} onClose={close} />
}

/** Some browsers say no place when a key asked. */
function placeOf({ clientX, clientY }: MouseEvent, target: Element): MenuProps['at'] {
  if (clientX > 0 || clientY > 0) return { left: clientX, top: clientY }
  const { left, bottom } = target.getBoundingClientRect()
  return { left, top: bottom }
}

/** To the card that the menu was about, which not every browser focuses when it is pressed. */
function giveFocusBack({ positionId, before }: Open): void {
  const card = positionId === null ? null : document.querySelector<HTMLElement>(`.view-area [data-card="${CSS.escape(positionId)}"]`)
  if (card) card.focus({ preventScroll: true })
  else if (positionId !== null) focusCard(positionId)
  else if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
}
