import { topmostOf } from '../../model/reporting'
import { currentLayout, currentOrganisation } from '../../store/derived'

/** Those of these that have to be placed themselves: who is below another one comes along with it, unless placed by hand already. */
export function movedByHand(ids: readonly string[]): readonly string[] {
  const { placedIds } = currentLayout()
  return [...new Set([...topmostOf(currentOrganisation().positions, ids), ...ids.filter((id) => placedIds.has(id))])]
}
