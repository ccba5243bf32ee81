import { unnamed } from '../../model/nameless'
import type { Organisation } from '../../model/organisation'
import { maxIdLength } from '../json/file-limits'
import { withoutNothing } from '../people/people'

/** What may stand between ids where a cell lists several. */
const separator = /[,;|:\n]/

/**
 * What each position is known by in a table. Its own id where that can stand in a cell; else all are numbered. So they are
 * where names are hidden: lists without ids have names or e-mail addresses in their place.
 */
export function tableIdsOf({ positions, collaborations }: Pick<Organisation, 'positions' | 'collaborations'>): ReadonlyMap<string, string> {
  const areListed = collaborations.length > 0
  const isNumbered = positions.some(({ id, holder }) => holder === unnamed || !isPlain(id) || (areListed && separator.test(id)))
  return new Map(positions.map(({ id }, at) => [id, isNumbered ? `P${at + 1}` : id]))
}

function isPlain(id: string): boolean {
  return id !== '' && id.length <= maxIdLength && id === id.trim() && withoutNothing(id) === id && !/[\p{Cc}\p{Cs}]/u.test(id)
}
