import { createStore } from 'zustand/vanilla'
import { dispatch, documentStore, editedElsewhere } from '../../store/document-store'
import { asShown, currentDocument, currentLayout, currentOrganisation } from '../../store/derived'
import { announce, select, selectPositions, sessionStore, toggleExpanded } from '../../store/session-store'
import { isRefusal, type Refusal } from '../../commands'
import type { Point } from '../../layout/tidy/tidy-tree'
import type { Organisation } from '../../model/organisation'
import { effectOf, type Effect } from '../../rules/effect-of'
import { commandsFor, labelFor, sameTarget, type Cargo, type Target } from './cargo'
import { focusCard } from '../canvas/walk'
import { spokenEffect } from './spoken-effect'

/** What is being carried, how, and what it is over: momentary, for as long as one gesture lasts. */
export interface Carry {
  readonly cargo: Cargo
  readonly by: 'pointer' | 'tap' | 'keyboard'
  readonly over: Target | null
  /** Where the pointer is, in the window's px. */
  readonly x: number
  readonly y: number
  /** Where on the chart it was taken, in px of the chart; null: not by a pointer, or not on the canvas. */
  readonly from: Point | null
}

export const carryStore = createStore<{ readonly carry: Carry | null }>()(() => ({ carry: null }))

export function pickUp(cargo: Cargo, by: Carry['by'], at: Pick<Carry, 'x' | 'y' | 'from'> = { x: 0, y: 0, from: null }): void {
  carryStore.setState({ carry: { cargo, by, over: null, ...at } })
}

export function carryTo(change: Partial<Pick<Carry, 'over' | 'x' | 'y'>>): void {
  const { carry } = carryStore.getState()
  if (carry) carryStore.setState({ carry: { ...carry, ...change } })
}

export function putBack(): void {
  carryStore.setState({ carry: null })
}

interface Preview {
  readonly organisation: Organisation
  readonly cargo: Cargo
  readonly target: Target
  readonly effect: Effect | Refusal | null
}

let lastPreview: Preview | null = null

/**
 * What dropping would do, or why it cannot be done; null where it would do nothing. Changes nothing. The last answer is
 * kept: the card shows it, the keyboard says it, and the drop announces it.
 */
export function previewOf(cargo: Cargo, target: Target): Effect | Refusal | null {
  const organisation = currentOrganisation()
  if (lastPreview?.organisation === organisation && lastPreview.cargo === cargo && sameTarget(lastPreview.target, target)) return orRefused(lastPreview.effect)
  const commands = commandsFor(organisation, cargo, target)
  const document = currentDocument()
  const outcome = commands.length === 0 ? null : effectOf(document, organisation.scenarioId, commands, asShown)
  const effect = outcome && !isRefusal(outcome) && outcome.document === document ? null : outcome
  lastPreview = { organisation, cargo, target, effect }
  return orRefused(effect)
}

/** A preview promises nothing that the drop would be refused. */
function orRefused(effect: Effect | Refusal | null): Effect | Refusal | null {
  return effect && documentStore.getState().isReadOnly ? editedElsewhere : effect
}

/** Drops what is carried: one step of the history. Says what came of it; a refusal leaves everything as it was. */
export function drop(target: Target): void {
  const { carry } = carryStore.getState()
  putBack()
  if (!carry) return
  const organisation = currentOrganisation()
  const commands = commandsFor(organisation, carry.cargo, target)
  const effect = previewOf(carry.cargo, target)
  if (effect === null) {
    if (target.kind !== 'palette') announce('It is there already.')
    // A finger that rested on a card and let go has chosen it.
    if (carry.by === 'pointer' && carry.cargo.kind === 'positions') selectPositions(carry.cargo.positionIds)
    if (carry.by === 'keyboard') focusAfterDrop(carry.cargo, target)
    return
  }
  const label = labelFor(organisation, carry.cargo, target)
  // The eye is where the pointer is: what was dropped on stays there while the chart is laid out anew.
  if (carry.by === 'pointer' && target.kind === 'position') sessionStore.setState({ chartFocusId: target.id })
  const refusal = dispatch(commands, label === undefined ? {} : { label })
  if (refusal) return announce(refusal.refused, 'problem')
  const done = documentStore.getState().past.at(-1)?.label ?? 'Done'
  announce(!isRefusal(effect) ? `${done}. ${spokenEffect(effect)}` : done)
  if (target.kind === 'position' && carry.cargo.kind === 'responsibility') reveal(carry.cargo.responsibilityIds, target.id)
  if (carry.by === 'keyboard') focusAfterDrop(carry.cargo, target)
  else if (carry.cargo.kind === 'positions') selectPositions(carry.cargo.positionIds)
  else if (carry.cargo.kind === 'line') select({ kind: 'position', id: carry.cargo.fromId })
}

/** What was placed is to be seen: from far away too, and where it would be one of "+n" the card shows all it has. */
function reveal(responsibilityIds: readonly string[], positionId: string): void {
  sessionStore.setState({ chartFocusId: positionId })
  const { expanded } = sessionStore.getState()
  const shown = currentLayout().cards.get(positionId)?.columns.flatMap(({ rows }) => rows.flat()) ?? []
  const isHidden = responsibilityIds.some((id) => !shown.some(({ responsibility }) => responsibility.id === id))
  if (isHidden && !expanded.has(positionId)) toggleExpanded(positionId)
}

/** The focus goes with what was carried; where that has left the chart, to the card it came from. */
function focusAfterDrop(cargo: Cargo, target: Target): void {
  if (cargo.kind !== 'responsibility') return focusCard(cargo.kind === 'line' ? cargo.fromId : cargo.positionIds.at(-1)!)
  if (target.kind !== 'position') return cargo.fromId === null ? undefined : focusCard(cargo.fromId)
  focusCard(target.id, `[data-chip="${CSS.escape(`${cargo.responsibilityIds[0] ?? ''}@${target.id}`)}"]`)
}
