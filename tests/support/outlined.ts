import { assignmentsOfPosition } from '../../src/model/assignments'
import type { Organisation, Position } from '../../src/model/organisation'
import { managersOf, reportsByManager } from '../../src/model/reporting'

/**
 * An organisation as `organisationFromOutline` would read it, for cases that say what a chart becomes. Roles and
 * strengths are always written; own responsibilities stand below with the side they are on.
 */
export function outlined(organisation: Organisation): readonly string[] {
  const { positions, collaborations, assignments, shared, own } = organisation
  const line = (position: Position): string => {
    const { id, title, role, holder, strength } = position
    const work = assignmentsOfPosition(assignments, id).map(({ responsibilityId, kind }) => `${kind === 'delegated' ? '~' : ''}${responsibilityId}`)
    const words = [role, ...strength ? [strength] : []].filter((word) => word !== title).join(', ')
    const named = `${title} (${holder ?? 'vacant'})${words && ` [${words}]`}`
    return `${'  '.repeat(managersOf(positions, id).length)}${named}${work.length > 0 ? `: ${work.join(', ')}` : ''}`
  }
  const below = (id: string | null): readonly string[] =>
    (reportsByManager(positions).get(id) ?? []).flatMap((position) => [line(position), ...below(position.id)])
  return [
    ...below(null),
    ...collaborations.map(({ between }) => `link ${between.join(' -- ')}`),
    ...shared.map((id) => `shared ${id}`),
    ...own.map(({ id, orientation, area }) => `own ${id}: ${orientation ?? 'unknown'}, ${area ?? 'no area'}`),
  ]
}
