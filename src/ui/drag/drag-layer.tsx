import { useStore } from 'zustand'
import { growthFactorOf } from '../../load/effort'
import { responsibilitiesOf } from '../../model/responsibilities'
import { toneOf } from '../../layout/card'
import { points } from '../kit/numbers'
import { useOrganisation } from '../kit/use-store'
import { nameOf } from './cargo'
import { carryStore, drop, putBack } from './carry'
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
    return (
      <div className="drag-held" style={{ transform: `translate(${carry.x + 8}px, ${carry.y - 44}px)` }} aria-hidden="true">
        <div className="drag-held-inner">
          {chip}
          {responsibility && <em>{points(effort * growthFactorOf(organisation.company))} pts</em>}
        </div>
      </div>
    )
  }
  const isTap = carry.by === 'tap'
  return (
    <div className="drag-bar" role="group" aria-label={`Holding ${name}`}>
      {chip}
      <span className="drag-bar-hint">{isTap ? 'Tap a card to place it' : 'Arrows choose, Enter drops, Esc puts back'}</span>
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
