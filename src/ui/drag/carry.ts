import { createStore } from 'zustand/vanilla'
import { dispatch, documentStore } from '../../store/document-store'
import { currentOrganisation, presentLayout } from '../../store/derived'
import { announce, select, sessionStore, toggleExpanded } from '../../store/session-store'
import { isRefusal, type Refusal } from '../../commands'
import { effectOf, type Effect } from '../../rules/effect-of'
import { commandsFor, type Cargo, type Target } from './cargo'
import { spokenEffect } from './spoken-effect'

/** What is being carried, how, and what it is over: momentary, for as long as one gesture lasts. */
export interface Carry {
  readonly cargo: Cargo
  readonly by: 'pointer' | 'tap' | 'keyboard'
  readonly over: Target | null
  /** Where the pointer is, in the window's px. */
  readonly x: number
  readonly y: number
}

export const carryStore = createStore<{ readonly carry: Carry | null }>()(() => ({ carry: null }))

export function pickUp(cargo: Cargo, by: Carry['by'], at: { readonly x: number, readonly y: number } = { x: 0, y: 0 }): void {
  carryStore.setState({ carry: { cargo, by, over: null, ...at } })
}

export function carryTo(change: Partial<Pick<Carry, 'over' | 'x' | 'y'>>): void {
  const { carry } = carryStore.getState()
  if (carry) carryStore.setState({ carry: { ...carry, ...change } })
}

export function putBack(): void {
  carryStore.setState({ carry: null })
}

/** What dropping would do, or why it cannot be done; null where it would do nothing. Changes nothing. */
export function previewOf(cargo: Cargo, target: Target): Effect | Refusal | null {
  const organisation = currentOrganisation()
  const commands = commandsFor(organisation, cargo, target)
  return commands.length === 0 ? null : effectOf(documentStore.getState().document, organisation.scenarioId, commands)
}

/** Drops what is carried: one step of the history. Says what came of it; a refusal leaves everything as it was. */
export function drop(target: Target): void {
  const { carry } = carryStore.getState()
  putBack()
  if (!carry) return
  const organisation = currentOrganisation()
  const commands = commandsFor(organisation, carry.cargo, target)
  if (commands.length === 0) return
  const effect = previewOf(carry.cargo, target)
  const refusal = dispatch(commands)
  if (refusal) return announce(refusal.refused, 'problem')
  const label = documentStore.getState().past.at(-1)?.label ?? 'Done'
  announce(effect && !isRefusal(effect) ? `${label}. ${spokenEffect(effect)}` : label)
  if (target.kind === 'position' && carry.cargo.kind === 'responsibility') reveal(carry.cargo.responsibilityId, target.id)
  if (target.kind === 'position' && carry.by === 'keyboard') focusAfterDrop(carry.cargo, target.id)
  else if (carry.cargo.kind === 'position') select({ kind: 'position', id: carry.cargo.positionId })
}

/** What was placed is to be seen: from far away too, and where it would be one of "+n" the card shows all it has. */
function reveal(responsibilityId: string, positionId: string): void {
  sessionStore.setState({ chartFocusId: positionId })
  const { expanded } = sessionStore.getState()
  const layout = presentLayout(currentOrganisation(), expanded).cards.get(positionId)
  const isShown = layout?.columns.some(({ rows }) => rows.flat().some(({ responsibility }) => responsibility.id === responsibilityId))
  if (isShown === false && !expanded.has(positionId)) toggleExpanded(positionId)
}

/** The chip has moved to another card; the focus goes with it. */
function focusAfterDrop(cargo: Cargo, positionId: string): void {
  requestAnimationFrame(() => {
    const chip = cargo.kind === 'responsibility' ? document.querySelector<HTMLElement>(`[data-chip="${CSS.escape(`${cargo.responsibilityId}@${positionId}`)}"]`) : null
    const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(cargo.kind === 'position' ? cargo.positionId : positionId)}"]`)
    ;(chip ?? card)?.focus()
  })
}

