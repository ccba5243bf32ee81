import type { CSSProperties, MouseEvent, PointerEvent, ReactNode } from 'react'
import type { OutlineRow } from './outline-rows'
import { setStop } from './outline-store'

interface Props {
  readonly row: OutlineRow
  /** Read out in place of all that stands in it, which is hidden from screen readers. */
  readonly label: string
  readonly className: string
  readonly isStop: boolean
  readonly isSelected: boolean
  readonly top: number
  readonly onClick: (event: MouseEvent, key: string) => void
  readonly onPress: (event: PointerEvent) => void
  readonly children: ReactNode
}

/** What all rows have in common: their place in the tree, for eyes and for assistive technology, and where a drop lands. */
export function RowFrame({ row, label, className, isStop, isSelected, top, onClick, onPress, children }: Props) {
  const { kind, key, positionId, level, place, siblings } = row
  const marks = kind === 'position' ? { 'data-card': positionId } : { 'data-chip': `${row.responsibilityId}@${positionId}` }
  return (
    // Keys are heard by the tree around it.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
    <div
      role="treeitem"
      className={`outline-row outline-row-${kind} ${className}`}
      style={{ transform: `translateY(${top}px)`, '--level': level } as CSSProperties}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={isSelected}
      aria-expanded={kind === 'position' && row.isExpandable ? row.isExpanded : undefined}
      tabIndex={isStop ? 0 : -1}
      data-row={key}
      data-drop={`position:${positionId}`}
      {...marks}
      onFocus={() => setStop(positionId, kind === 'work' ? row.responsibilityId : null)}
      onPointerDown={onPress}
      onClick={(event) => onClick(event, key)}
    >
      <span className="visually-hidden">{label}</span>
      {children}
    </div>
  )
}
