import { memo, type MouseEvent } from 'react'
import { useStore } from 'zustand'
import { toneOf } from '../../layout/card'
import { loadsOf } from '../../load/load'
import { responsibilitiesOf } from '../../model/responsibilities'
import { carryStore } from '../drag/carry'
import { useIsNamed } from '../canvas/use-concern'
import { beginPress } from '../drag/pointer-drag'
import { Icon } from '../kit/icon'
import { points } from '../kit/numbers'
import { usePresent, useSession } from '../kit/use-store'
import '../canvas/chip.css'
import { takeOff } from './outline-edits'
import type { WorkRow as Row } from './outline-rows'
import { startPicking } from './outline-store'
import { RowButton } from './position-row'
import { RowFrame } from './row-frame'

interface Props {
  readonly row: Row
  readonly isStop: boolean
  readonly top: number
  readonly onClick: (event: MouseEvent, key: string) => void
  /** What has the focus next when this is taken off. */
  readonly besideId: string | null
}

/** A responsibility below the position that has it, coloured as its chip is on the canvas. */
export const WorkRow = memo(function WorkRow({ row, isStop, top, onClick, besideId }: Props) {
  const { responsibilityId, positionId, part } = row
  const { responsibility, carried } = usePresent((organisation) => ({
    responsibility: responsibilitiesOf(organisation).get(responsibilityId),
    carried: loadsOf(organisation).get(positionId)?.carried.find((each) => each.responsibility.id === responsibilityId)?.points,
  }))
  const isSelected = useSession(({ selection }) => selection?.kind === 'responsibility' && selection.id === responsibilityId)
  const isNamed = useIsNamed(positionId, responsibilityId)
  const isCarried = useStore(carryStore, ({ carry }) => carry?.cargo.kind === 'responsibility' && carry.cargo.fromId === positionId && carry.cargo.responsibilityIds.includes(responsibilityId))
  if (!responsibility) return null
  const { shortName, name } = responsibility
  const taken = carried === undefined ? '' : `${points(carried)} pts`
  return (
    <RowFrame
      row={row}
      label={[shortName, part, carried !== undefined && `${points(carried)} points`].filter(Boolean).join(', ')}
      className=""
      isStop={isStop}
      isSelected={isSelected}
      top={top}
      onClick={onClick}
      onPress={(event) => beginPress(event, { kind: 'responsibility', responsibilityIds: [responsibilityId], fromId: positionId }, 'hold')}
    >
      <span className="outline-twisty" />
      <span className="outline-names" aria-hidden="true">
        <span className={`outline-chip chip chip-${toneOf(responsibility)} chip-${part}${isNamed ? ' chip-named' : ''}${isCarried ? ' chip-carried' : ''}`} title={name}>
          {part === 'delegated' ? <Icon name="delegate" size={12} /> : <i className="outline-dot" aria-hidden="true" />}
          <span>{shortName}</span>
        </span>
      </span>
      <span className="outline-role" aria-hidden="true">{part === 'delegated' && 'Delegated'}</span>
      <span className="outline-figure outline-points" aria-hidden="true">{taken}</span>
      <span className="outline-acts" aria-hidden="true">
        <RowButton icon="delegate" label={`Delegate ${name}`} act={() => startPicking({ kind: 'delegate', positionId, responsibilityId })} />
        <RowButton icon="trash" label={`Take ${name} off`} act={() => takeOff(positionId, responsibilityId, besideId)} />
      </span>
    </RowFrame>
  )
})
