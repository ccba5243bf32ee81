import { memo, useState, type ReactNode } from 'react'
import type { Position } from '../../model/organisation'
import { rowOf } from '../../model/rows'

interface Props {
  readonly positions: readonly Position[]
  /** Ids, separated by line breaks: a text, so that it compares by value. */
  readonly except: string
  /** A position's id, or the value of one of the entries in `children`. */
  readonly value: string
  readonly choose: (value: string) => void
  readonly leave?: () => void
  readonly label: string
  /** Only spoken, where the first entry says the same. */
  readonly isLabelHidden?: boolean
  /** Entries before the positions. */
  readonly children?: ReactNode
}

/** Thousands of entries that nobody looks at must not be drawn anew with every edit. */
const mostAtOnce = 200

/** A list of positions to choose from. In a large chart it is filled when somebody turns to it. */
export function PositionSelect({ positions, except, value, choose, leave, label, isLabelHidden = false, children }: Props) {
  const [isWanted, setWanted] = useState(false)
  const present = rowOf(positions, value)
  const list = (
    <select
      className="select"
      aria-label={isLabelHidden ? label : undefined}
      value={value}
      onChange={(event) => choose(event.target.value)}
      onFocus={() => setWanted(true)}
      onPointerEnter={() => setWanted(true)}
      onPointerLeave={(event) => { if (document.activeElement !== event.currentTarget) setWanted(false) }}
      onBlur={() => {
        setWanted(false)
        leave?.()
      }}
    >
      {children}
      {isWanted || positions.length <= mostAtOnce ? <PositionOptions positions={positions} except={except} />
        : present && <option value={present.id}>{namedPosition(present)}</option>}
    </select>
  )
  return isLabelHidden ? list : <label className="field"><span>{label}</span>{list}</label>
}

const PositionOptions = memo(function PositionOptions({ positions, except }: Pick<Props, 'positions' | 'except'>) {
  const left = new Set(except.split('\n'))
  return positions.filter(({ id }) => !left.has(id)).map((position) => <option key={position.id} value={position.id}>{namedPosition(position)}</option>)
})

/** "CTO, Maya Chen": titles repeat in large charts. */
export function namedPosition({ title, holder }: Position): string {
  return holder ? `${title}, ${holder}` : title
}
