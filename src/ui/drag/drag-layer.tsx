import { useStore } from 'zustand'
import { isRefusal } from '../../commands'
import { growthFactorOf } from '../../load/effort'
import type { Organisation } from '../../model/organisation'
import { responsibilitiesOf } from '../../model/responsibilities'
import { toneOf } from '../../layout/card'
import { points } from '../kit/numbers'
import { useOrganisation } from '../kit/use-store'
import { nameOf, slotWords } from './cargo'
import { carryStore, drop, previewOf, putBack, type Carry } from './carry'
import { chartSpace } from './chart-space'
import { showInItsPlace } from './take'
import './drag-layer.css'

/** What is in the hand: under the pointer while it is dragged, in a bar at the bottom after a tap or with the keyboard. */
export function DragLayer() {
  const carry = useStore(carryStore, (state) => state.carry)
  const organisation = useOrganisation()
  if (!carry) return null
  const { cargo } = carry
  const name = nameOf(organisation, cargo)
  const held = cargo.kind === 'responsibility' ? cargo.responsibilityIds.flatMap((id) => responsibilitiesOf(organisation).get(id) ?? []) : []
  const [responsibility] = held
  const effort = held.reduce((sum, each) => sum + each.effort, 0)
  const chip = <span className={`drag-chip ${responsibility ? `chip-${new Set(held.map(toneOf)).size > 1 ? 'plain' : toneOf(responsibility)}` : 'drag-chip-position'}`}>{name}</span>
  if (carry.by === 'pointer') {
    if (cargo.kind === 'line') return <DrawnLine carry={carry} />
    return (
      <div className="drag-held" style={{ transform: `translate(${carry.x + 8}px, ${carry.y - 44}px)` }} aria-hidden="true">
        <div className="drag-held-inner">
          {chip}
          {responsibility && <em>{points(effort * growthFactorOf(organisation.company))} pts</em>}
          <Landing carry={carry} organisation={organisation} />
        </div>
      </div>
    )
  }
  const isTap = carry.by === 'tap'
  return (
    <div className="drag-bar" role="group" aria-label={`Holding ${name}`}>
      {chip}
      <span className="drag-bar-hint">{isTap ? 'Tap a card to place it' : cargo.kind === 'positions' ? 'Arrows choose, Enter drops, B before, A after, Esc puts back' : 'Arrows choose, Enter drops, Esc puts back'}</span>
      {isTap && cargo.kind === 'responsibility' && cargo.fromId !== null && (
        <button type="button" className="button" onClick={() => drop({ kind: 'palette' })}>Take off</button>
      )}
      {isTap && cargo.kind === 'responsibility' && (
        <button type="button" className="button" onClick={() => showInItsPlace(cargo)}>Details</button>
      )}
      {isTap && <button type="button" className="button" onClick={putBack}>Cancel</button>}
    </div>
  )
}

/** Where a card would land that is over no other card: a card says itself what a drop on it would do. */
function Landing({ carry: { cargo, over }, organisation }: { readonly carry: Carry, readonly organisation: Organisation }) {
  if (over?.kind === 'free') return <em>placed here by hand</em>
  if (over?.kind !== 'slot') return null
  const effect = previewOf(cargo, over)
  if (effect !== null && isRefusal(effect)) return <em className="drag-refused">{effect.refused}</em>
  return <em>{slotWords(organisation, over)}</em>
}

/** From the card where it began to the pointer. */
function DrawnLine({ carry: { cargo, from, x, y } }: { readonly carry: Carry }) {
  const space = chartSpace()
  if (cargo.kind !== 'line' || !from || !space) return null
  const start = space.toWindow(from)
  return <svg className={`drawn-line drawn-line-${cargo.line}`} aria-hidden="true"><line x1={start.x} y1={start.y} x2={x} y2={y} /></svg>
}
