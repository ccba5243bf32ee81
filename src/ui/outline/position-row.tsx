import { memo, type MouseEvent } from 'react'
import { useStore } from 'zustand'
import { maxNameLength } from '../../model/limits'
import { isVacant, roleNames } from '../../model/position'
import { isPositionSelected, sessionStore, setCollapsed } from '../../store/session-store'
import { LoadBar } from '../canvas/load-bar'
import { useConcern } from '../canvas/use-concern'
import { carryStore } from '../drag/carry'
import { addReport } from '../actions/edits'
import { namePosition } from '../actions/name-position'
import { beginPress } from '../drag/pointer-drag'
import { Icon } from '../kit/icon'
import { InPlace, type InPlaceEnd } from '../kit/in-place'
import { percent } from '../kit/numbers'
import { SeverityBadge } from '../kit/severity-mark'
import { usePresent, useSession } from '../kit/use-store'
import { DropEffect } from './drop-effect'
import { removePositions } from './outline-edits'
import type { PositionRow as Row } from './outline-rows'
import { rowSlice, spokenRow } from './outline-slice'
import { outlineStore, refocus, startEditing, startPicking, stopEditing, type Field } from './outline-store'
import { RowFrame } from './row-frame'

interface Props {
  readonly row: Row
  readonly isStop: boolean
  readonly isFlown: boolean
  readonly top: number
  readonly onClick: (event: MouseEvent, key: string) => void
}

/** One position as a row. Takes its own slice of the store, so that an edit elsewhere leaves it alone. */
export const PositionRow = memo(function PositionRow({ row, isStop, isFlown, top, onClick }: Props) {
  const { positionId: id } = row
  const slice = usePresent((organisation, waivers) => rowSlice(organisation, waivers, id))
  const isSelected = useSession((session) => isPositionSelected(session, id))
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  const isTarget = useStore(carryStore, ({ carry }) => carry?.over?.kind === 'position' && carry.over.id === id)
  const editing = useStore(outlineStore, (state) => state.editing?.positionId === id ? state.editing : null)
  const concern = useConcern(id)
  const { position, total, utilisation, isOver, worst, count } = slice
  if (!position) return null
  const vacant = isVacant(position)
  const holder = vacant ? 'Vacant' : areNamesHidden ? null : position.holder
  return (
    <RowFrame
      row={row}
      label={spokenRow({ ...slice, position }, row, areNamesHidden)}
      className={[isTarget && 'outline-row-target', concern && `outline-row-concerned-${concern}`, isFlown && 'outline-row-flown'].filter(Boolean).join(' ')}
      isStop={isStop}
      isSelected={isSelected}
      top={top}
      onClick={onClick}
      onPress={(event) => beginPress(event, { kind: 'positions', positionIds: [id] }, 'hold')}
    >
      <Twisty row={row} />
      <span className="outline-names">
        <Name field="title" text={position.title} isEdited={editing?.field === 'title'} className="outline-title" positionId={id}>
          <InPlace label="Title" value={position.title} maxLength={maxNameLength} commit={(title) => namePosition(position, { title })}
            onEnd={(end) => endTitle(end, id, areNamesHidden)} />
        </Name>
        <Name field="holder" text={holder ?? ''} isEdited={editing?.field === 'holder'} className={vacant ? 'outline-holder outline-vacant' : 'outline-holder'} positionId={id}>
          <InPlace label={`Holder of ${position.title}`} value={position.holder ?? ''} maxLength={maxNameLength} placeholder={position.role === 'team' ? 'Nobody named' : 'Vacant'}
            commit={(holder) => namePosition(position, { holder })} onEnd={(end) => endHolder(end, id)} />
        </Name>
        {row.isExpandable && !row.isExpanded && row.below > 0 && <span className="outline-below" aria-hidden="true" title="Positions folded away">{row.below} below</span>}
      </span>
      {isTarget ? <DropEffect positionId={id} /> : <>
        <span className="outline-role" aria-hidden="true">{roleNames[position.role] === position.title ? '' : roleNames[position.role]}</span>
        <span className="outline-mark" aria-hidden="true">{worst && <SeverityBadge severity={worst} count={count} />}</span>
        <span className="outline-load">{total > 0 && <LoadBar load={slice} isVacant={vacant} />}</span>
        <span className={isOver ? 'outline-figure outline-figure-over' : 'outline-figure'} aria-hidden="true">{total > 0 && !vacant ? percent(utilisation) : ''}</span>
      </>}
      <span className="outline-acts" aria-hidden="true">
        <RowButton icon="plus" label={`Add a report to ${position.title}`} act={() => addReport(id)} />
        <RowButton icon="link" label={`Assign a responsibility to ${position.title}`} act={() => startPicking({ kind: 'assign', positionId: id })} />
        <RowButton icon="trash" label={`Remove ${position.title}`} act={() => removePositions(id)} />
      </span>
    </RowFrame>
  )
})

function endTitle(end: InPlaceEnd, id: string, areNamesHidden: boolean): void {
  if (end === 'next' && !areNamesHidden) return startEditing(id, 'holder')
  stopEditing()
  if (end !== 'left') refocus()
}

function endHolder(end: InPlaceEnd, id: string): void {
  if (end === 'previous') return startEditing(id, 'title')
  stopEditing()
  if (end !== 'left') refocus()
}

interface NameProps {
  readonly field: Field
  readonly text: string
  readonly isEdited: boolean
  readonly className: string
  readonly positionId: string
  /** In its place while it is edited. */
  readonly children: React.ReactNode
}

function Name({ field, text, isEdited, className, positionId, children }: NameProps) {
  if (isEdited) return <span className={`${className} outline-edited`}>{children}</span>
  return <span className={className} title={text} aria-hidden="true" onDoubleClick={() => startEditing(positionId, field)}>{text}</span>
}

/** For the mouse; a key folds from anywhere on the row. */
function Twisty({ row }: { readonly row: Row }) {
  if (!row.isExpandable) return <span className="outline-twisty" />
  return (
    <button type="button" className="outline-twisty" tabIndex={-1} aria-hidden="true" onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        sessionStore.setState({ chartFocusId: row.positionId })
        setCollapsed([row.positionId], row.isExpanded)
        refocus()
      }}>
      <Icon name={row.isExpanded ? 'down' : 'right'} size={14} />
    </button>
  )
}

/** For mouse and finger: the keys do the same from anywhere on the row, and the inspector has it all with its names. */
export function RowButton({ icon, label, act }: { readonly icon: 'plus' | 'link' | 'trash' | 'delegate', readonly label: string, readonly act: () => void }) {
  return (
    <button type="button" className="outline-act" tabIndex={-1} title={label}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        act()
      }}>
      <Icon name={icon} size={14} />
    </button>
  )
}
