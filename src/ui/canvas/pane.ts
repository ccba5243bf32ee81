import type { MouseEvent } from 'react'
import { select, toggleSelected } from '../../store/session-store'
import { cardAt } from '../drag/card-at'
import { carryStore, drop, putBack } from '../drag/carry'

/** After a tap on a responsibility the next tap on a card places it there. With Shift, Ctrl or Command a click adds to the selection. */
export function onCardClick(id: string, { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): void {
  if (carryStore.getState().carry?.by === 'tap') drop({ kind: 'position', id })
  else if (shiftKey || ctrlKey || metaKey) toggleSelected(id)
  else select({ kind: 'position', id })
}

/** A click beside all cards deselects; from far away the cards are drawn, and lie on the pane. */
export function onPaneClick(event: MouseEvent): void {
  const id = cardAt(event.clientX, event.clientY)
  if (id !== null) return onCardClick(id, event)
  if (carryStore.getState().carry?.by === 'tap') putBack()
  if (!event.shiftKey) select(null)
}
