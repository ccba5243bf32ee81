import { assignmentsOfPosition } from '../../model/assignments'
import type { Organisation } from '../../model/organisation'
import { rowOf } from '../../model/rows'
import { standingOrganisation } from '../../store/derived'

/**
 * What is tried out on one card: the ids of the work that is new there, a line each, or '' where it differs otherwise.
 * null: it is as it stands in the document. A text, so that a card for which it stays the same rests.
 */
export function triedHere(shown: Organisation, id: string): string | null {
  const standing = standingOrganisation()
  if (shown === standing) return null
  const [is, was] = [assignmentsOfPosition(shown.assignments, id), assignmentsOfPosition(standing.assignments, id)]
  const fresh = is.filter((one) => !was.some(({ responsibilityId, kind }) => responsibilityId === one.responsibilityId && kind === one.kind))
  const isSame = fresh.length === 0 && is.length === was.length && rowOf(shown.positions, id) === rowOf(standing.positions, id)
  return isSame ? null : fresh.map(({ responsibilityId }) => responsibilityId).join('\n')
}
