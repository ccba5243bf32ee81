import { memo } from 'react'
import { toneOf } from '../../layout/card'
import type { Responsibility } from '../../model/responsibilities'
import { select } from '../../store/session-store'
import { pickUp } from '../drag/carry'
import type { Cargo } from '../drag/cargo'
import { pickUpByKeyboard } from '../drag/keyboard-carry'
import { beginPress } from '../drag/pointer-drag'
import { useSession } from '../kit/use-store'

interface Props {
  readonly responsibility: Responsibility
  readonly owner: string
  /** Nobody, or a seat in which nobody sits. */
  readonly isGap: boolean
}

/**
 * One responsibility: drag it, tap it and tap a card, or pick it up with Space. A click or Enter shows it. Rests through
 * every edit that leaves its owner alone.
 */
export const PaletteRow = memo(function PaletteRow({ responsibility, owner, isGap }: Props) {
  const { id, name, shortName } = responsibility
  const isSelected = useSession(({ selection }) => selection?.kind === 'responsibility' && selection.id === id)
  const tone = toneOf(responsibility)
  const cargo: Cargo = { kind: 'responsibility', responsibilityId: id, fromId: null }
  return (
    <button
      type="button"
      className={`palette-row palette-row-${tone}${isSelected ? ' palette-row-selected' : ''}`}
      aria-describedby="how-to-carry"
      aria-pressed={isSelected}
      title={name}
      data-responsibility={id}
      onPointerDown={(event) => beginPress(event, cargo, 'after-hold')}
      onClick={(event) => {
        if ((event.nativeEvent as PointerEvent).pointerType === 'touch') pickUp(cargo, 'tap')
        else select({ kind: 'responsibility', id })
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        pickUpByKeyboard(cargo)
      }}
    >
      <i aria-hidden="true" />
      <span>{shortName}<span className="visually-hidden">, </span></span>
      <em className={isGap ? 'palette-row-gap' : undefined}>{owner}</em>
    </button>
  )
})
