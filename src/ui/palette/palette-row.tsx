import { memo } from 'react'
import { toneOf } from '../../layout/card'
import type { Responsibility } from '../../model/responsibilities'
import { beginPress } from '../drag/pointer-drag'
import { onResponsibilityClick, onResponsibilityKey } from '../drag/take'
import { useSession } from '../kit/use-store'

interface Props {
  /** Several: what one source speaks of as one, to be taken whole. */
  readonly responsibilities: readonly Responsibility[]
  readonly label: string
  readonly owner: string
  /** Nobody, or a seat in which nobody sits. */
  readonly isGap: boolean
}

/**
 * One responsibility: drag it, tap it and tap a card, or pick it up with Space. A click or Enter shows it. Rests through
 * every edit that leaves its owner alone.
 */
export const PaletteRow = memo(function PaletteRow({ responsibilities, label, owner, isGap }: Props) {
  const ids = responsibilities.map(({ id }) => id)
  const isSelected = useSession(({ selection }) => ids.length === 1 && selection?.kind === 'responsibility' && selection.id === ids[0])
  const tones = [...new Set(responsibilities.map(toneOf))]
  const cargo = { kind: 'responsibility', responsibilityIds: ids, fromId: null } as const
  return (
    <button
      type="button"
      className={`palette-row palette-row-${tones.join('-')}${isSelected ? ' palette-row-selected' : ''}`}
      aria-describedby="how-to-carry"
      aria-pressed={isSelected}
      title={responsibilities.map(({ name }) => name).join('; ')}
      data-responsibility={ids.join(' ')}
      onPointerDown={(event) => beginPress(event, cargo, 'sideways-or-hold')}
      onClick={(event) => onResponsibilityClick(event, cargo)}
      onKeyDown={(event) => onResponsibilityKey(event, cargo)}
    >
      <i aria-hidden="true" />
      <span>{label}<span className="visually-hidden">, </span></span>
      <em className={isGap ? 'palette-row-gap' : undefined}>{owner}</em>
    </button>
  )
}, isDrawnAlike)

function isDrawnAlike(a: Props, b: Props): boolean {
  return a.label === b.label && a.owner === b.owner && a.isGap === b.isGap
    && a.responsibilities.length === b.responsibilities.length && a.responsibilities.every((each, at) => each === b.responsibilities[at])
}
