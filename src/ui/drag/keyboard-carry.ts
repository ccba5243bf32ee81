import { isRefusal } from '../../commands'
import { reportsByManager } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import { currentLayout, currentOrganisation } from '../../store/derived'
import { announce, flyTo, sessionStore } from '../../store/session-store'
import { nameOf, type Cargo } from './cargo'
import { carryStore, carryTo, drop, pickUp, previewOf, putBack } from './carry'
import { directions, neighbourOf, type Direction } from './neighbour'
import { spokenEffect } from './spoken-effect'

/** The position next to this one; null: none that way. */
export type Neighbour = (fromId: string, direction: Direction) => string | null

/**
 * Picks something up with the keyboard: arrows walk the cards by where they stand, off screen too; Enter or Space drops,
 * Delete takes a responsibility off its card, Escape puts it back. All of it is announced.
 * Where no chart is drawn, the view says which position is next.
 */
export function pickUpByKeyboard(cargo: Cargo, neighbour: Neighbour = neighbourOnChart): void {
  const organisation = currentOrganisation()
  const origin = cargo.kind === 'positions' ? cargo.positionIds.at(-1) : cargo.fromId
  const startId = origin ?? selectedPositionId() ?? organisation.positions[0]?.id
  if (startId === undefined) return announce('There is no position on the chart yet. Add one first.', 'problem')
  pickUp(cargo, 'keyboard')
  const beside = cargo.kind === 'positions' ? ', B puts it before and A after that position' : ''
  announce(`Picked up ${nameOf(organisation, cargo)}. Arrow keys choose a position, Enter drops${beside}, Escape puts it back.`)
  carryTo({ over: { kind: 'position', id: startId } })
  flyTo([startId])
  listen(startId, neighbour)
}

const besideKeys: Readonly<Record<string, 'before' | 'after'>> = { b: 'before', a: 'after' }

/** Into the row of another position, on its one side or the other. */
function dropBeside(id: string, side: 'before' | 'after'): void {
  const { carry } = carryStore.getState()
  const { positions } = currentOrganisation()
  const position = rowOf(positions, id)
  if (carry?.cargo.kind !== 'positions' || !position) return
  const carried = carry.cargo.positionIds
  if (carried.includes(id)) return announce('Choose another position first.')
  const siblings = (reportsByManager(positions).get(position.managerId) ?? []).filter((sibling) => !carried.includes(sibling.id))
  const at = siblings.findIndex((sibling) => sibling.id === id)
  drop({ kind: 'slot', managerId: position.managerId, beforeId: siblings[side === 'before' ? at : at + 1]?.id ?? null })
}

function selectedPositionId(): string | undefined {
  const { selection } = sessionStore.getState()
  return selection?.kind === 'position' ? selection.id : undefined
}

function listen(startId: string, neighbour: Neighbour): void {
  const listening = new AbortController()
  let at = startId
  const stop = carryStore.subscribe(({ carry }) => { if (!carry) end() })
  function end(): void {
    listening.abort()
    stop()
  }
  /** Whoever turns to the pointer: a line that a menu began is drawn on with a tap; all else is put back. */
  function turnToPointer(): void {
    const { carry } = carryStore.getState()
    if (carry?.cargo.kind !== 'line') return letGo()
    end()
    carryStore.setState({ carry: { ...carry, by: 'tap', over: null } })
  }
  function letGo(): void {
    putBack()
    announce('Put back.')
  }
  function onKey(event: KeyboardEvent): void {
    const direction = directions[event.key]
    const beside = event.ctrlKey || event.metaKey ? undefined : besideKeys[event.key.toLowerCase()]
    const isHandled = direction !== undefined || beside !== undefined || ['Enter', ' ', 'Escape', 'Delete', 'Backspace', 'Tab'].includes(event.key)
    if (!isHandled) return
    event.preventDefault()
    event.stopPropagation()
    // The key that picked up may still be held down.
    if (event.repeat && !direction) return
    if (direction) at = walk(at, direction, neighbour)
    else if (beside) dropBeside(at, beside)
    else if (event.key === 'Enter' || event.key === ' ') drop({ kind: 'position', id: at })
    else if (event.key === 'Delete' || event.key === 'Backspace') drop({ kind: 'palette' })
    else letGo()
  }
  // On the way down, before the page; the key that picked up has passed the window already.
  window.addEventListener('pointerdown', turnToPointer, { signal: listening.signal, capture: true })
  window.addEventListener('keydown', onKey, { signal: listening.signal, capture: true })
}

function neighbourOnChart(fromId: string, direction: Direction): string | null {
  return neighbourOf(currentLayout().boxes, fromId, direction)
}

function walk(fromId: string, direction: Direction, neighbour: Neighbour): string {
  const organisation = currentOrganisation()
  const toId = neighbour(fromId, direction)
  if (toId === null) {
    announce('No position that way.')
    return fromId
  }
  const target = { kind: 'position', id: toId } as const
  carryTo({ over: target })
  flyTo([toId])
  const { carry } = carryStore.getState()
  const effect = carry ? previewOf(carry.cargo, target) : null
  const title = rowOf(organisation.positions, toId)?.title ?? ''
  announce(`${title}. ${effect === null ? 'It is there already.' : isRefusal(effect) ? effect.refused : spokenEffect(effect, toId)}`)
  return toId
}
