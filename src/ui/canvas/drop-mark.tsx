import { ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { currentLayout } from '../../store/derived'
import { carryStore } from '../drag/carry'
import './drop-mark.css'

/** Where what is in the hand would stand: a mark between two cards, or the outline of a card on the free canvas. */
export function DropMark() {
  const { over, cargo } = useStore(carryStore, useShallow(({ carry }) => ({ over: carry?.over ?? null, cargo: carry?.cargo ?? null })))
  if (cargo?.kind !== 'positions') return null
  if (over?.kind === 'slot') return over.mark && <ViewportPortal><svg className="drop-mark"><line {...over.mark} /></svg></ViewportPortal>
  if (over?.kind !== 'free') return null
  const { boxById } = currentLayout()
  return (
    <ViewportPortal>
      {over.places.map(({ id, x, y }) => (
        <div key={id} className="drop-ghost" style={{ translate: `${x}px ${y}px`, width: boxById.get(id)?.width, height: boxById.get(id)?.height }} />
      ))}
    </ViewportPortal>
  )
}
