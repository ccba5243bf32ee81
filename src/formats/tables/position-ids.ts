import { unnamed } from '../../model/nameless'
import type { Position } from '../../model/organisation'
import { maxIdLength } from '../json/file-limits'

/**
 * What each position is known by in a table. Its own id where that can stand in a cell; else all are numbered. So they are
 * where names are hidden: lists without ids have names or e-mail addresses in their place.
 */
export function tableIdsOf(positions: readonly Position[]): ReadonlyMap<string, string> {
  const isNumbered = positions.some(({ id, holder }) => holder === unnamed || !isPlain(id))
  return new Map(positions.map(({ id }, at) => [id, isNumbered ? `P${at + 1}` : id]))
}

function isPlain(id: string): boolean {
  return id !== '' && id.length <= maxIdLength && id === id.trim() && !/[\p{Cc}\p{Cs}]/u.test(id)
}
