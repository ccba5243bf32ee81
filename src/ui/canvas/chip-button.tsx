import type { Chip } from '../../layout/card'
import { toneOf } from '../../layout/card'
import { sessionStore } from '../../store/session-store'
import { beginPress } from '../drag/pointer-drag'
import { onResponsibilityClick, onResponsibilityKey } from '../drag/take'
import { Icon } from '../kit/icon'
import { useIsNamed } from './use-concern'
import './chip.css'

interface Props {
  readonly chip: Chip
  readonly positionId: string
  readonly positionTitle: string
  readonly isCarried: boolean
  /** Only tried out: the document does not have it here, or not in this part. */
  readonly isNew: boolean
  /** Only the chips of the card that has the focus are on the Tab key's way. */
  readonly isOnTheWay: boolean
}

/** A responsibility on a card: drag it, tap it and tap where it shall go, or pick it up with Space. Enter or a click shows it. */
export function ChipButton({ chip: { responsibility, kind, width }, positionId, positionTitle, isCarried, isNew, isOnTheWay }: Props) {
  const cargo = { kind: 'responsibility', responsibilityIds: [responsibility.id], fromId: positionId } as const
  const tone = toneOf(responsibility)
  const isNamed = useIsNamed(positionId, responsibility.id)
  const part = kind === 'accountable' ? `${positionTitle} is accountable` : `delegated to ${positionTitle}`
  return (
    <button
      type="button"
      className={`chip chip-${tone} chip-${kind} nodrag nopan nokey${isCarried ? ' chip-carried' : ''}${isNamed ? ' chip-named' : ''}${isNew ? ' chip-new' : ''}`}
      style={{ width }}
      data-chip={`${responsibility.id}@${positionId}`}
      title={isNew ? `New here: ${responsibility.name}` : responsibility.name}
      tabIndex={isOnTheWay ? 0 : -1}
      onFocus={() => sessionStore.setState({ chartFocusId: positionId })}
      aria-describedby="how-to-carry"
      onPointerDown={(event) => beginPress(event, cargo, 'at-once')}
      onClick={(event) => onResponsibilityClick(event, cargo)}
      onKeyDown={(event) => onResponsibilityKey(event, cargo)}
    >
      {kind === 'delegated' && <Icon name="delegate" size={12} />}
      <span className="chip-label">{responsibility.shortName}</span>
      <span className="visually-hidden">, {part}{isNew && ', new here'}</span>
    </button>
  )
}
