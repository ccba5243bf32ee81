import { memo } from 'react'
import type { Position } from '../../model/organisation'

/** The positions to choose from. Memoised: a large chart has thousands of them, and most edits change none. */
export const PositionOptions = memo(function PositionOptions({ positions, except }: {
  readonly positions: readonly Position[]
  /** Ids, separated by line breaks: a text, so that it compares by value. */
  readonly except: string
}) {
  const left = new Set(except.split('\n'))
  return positions.filter(({ id }) => !left.has(id)).map((position) => <option key={position.id} value={position.id}>{namedPosition(position)}</option>)
})

/** "CTO, Maya Chen": titles repeat in large charts. */
export function namedPosition({ title, holder }: Position): string {
  return holder === null ? title : `${title}, ${holder}`
}
