import type { KeyboardEvent, MouseEvent } from 'react'
import { sessionStore, select } from '../../store/session-store'
import { carryStore, drop, pickUp, putBack } from './carry'
import type { Cargo } from './cargo'
import { pickUpByKeyboard } from './keyboard-carry'

type ResponsibilityCargo = Extract<Cargo, { kind: 'responsibility' }>

/**
 * What a click on a responsibility means, on a card and in the palette alike. A finger picks it up; with something in the hand
 * already it places that on the chip's card, or puts it back where it is the very same. A mouse shows the responsibility.
 */
export function onResponsibilityClick(event: MouseEvent, cargo: ResponsibilityCargo): void {
  event.stopPropagation()
  const { carry } = carryStore.getState()
  if (carry?.by === 'tap' && isSame(carry.cargo, cargo)) putBack()
  else if (carry?.by === 'tap' && cargo.fromId !== null) drop({ kind: 'position', id: cargo.fromId })
  else if ((event.nativeEvent as PointerEvent).pointerType === 'touch') pickUp(cargo, 'tap')
  else show(cargo)
}

/** Space picks up. Enter is the button's own click. */
export function onResponsibilityKey(event: KeyboardEvent, cargo: ResponsibilityCargo): void {
  if (event.key !== ' ') return
  event.preventDefault()
  event.stopPropagation()
  if (!event.repeat) pickUpByKeyboard(cargo)
}

/** Opens it in the inspector, on a narrow screen too, where that is another place. */
function show(cargo: ResponsibilityCargo): void {
  const [id] = cargo.responsibilityIds
  if (id !== undefined) select({ kind: 'responsibility', id })
}

export function showInItsPlace(cargo: ResponsibilityCargo): void {
  putBack()
  show(cargo)
  sessionStore.setState({ place: 'findings' })
}

function isSame(a: Cargo, b: ResponsibilityCargo): boolean {
  return a.kind === 'responsibility' && a.fromId === b.fromId && a.responsibilityIds.join() === b.responsibilityIds.join()
}
