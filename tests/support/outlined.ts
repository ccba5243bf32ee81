import { catalogue, type Orientation } from '../../src/knowledge/responsibilities'
import { assignmentsOfPosition } from '../../src/model/assignments'
import type { Assignment, Organisation, Position } from '../../src/model/organisation'
import { managersOf, reportsByManager } from '../../src/model/reporting'

/**
 * An organisation as `organisationFromOutline` would read it, for cases that say what a chart becomes. Roles and
 * strengths are always written; own responsibilities stand below with the side they are on.
 */
export function outlined(organisation: Organisation): readonly string[] {
  const { positions, collaborations, assignments, shared, own } = organisation
  const line = (position: Position): string => {
    const { id, title, role, holder, strength } = position
    const held = assignmentsOfPosition(assignments, id)
    const work = [...workOf(held, 'accountable'), ...workOf(held, 'delegated').map((item) => `~${item}`)]
    const words = [role, ...strength ? [strength] : []].filter((word) => word !== title).join(', ')
    const sitting = holder ?? (role === 'team' ? null : 'vacant')
    const named = `${title}${sitting === null ? '' : ` (${sitting})`}${words && ` [${words}]`}`
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

/** Each side in one word where it is complete. */
function workOf(held: readonly Assignment[], kind: Assignment['kind']): readonly string[] {
  const ids = held.filter((one) => one.kind === kind).map(({ responsibilityId }) => responsibilityId)
  const sides = (['inward', 'outward'] as const).map((side) => ({ word: `all-${side}`, of: idsOn(side) }))
  const whole = sides.filter(({ of }) => of.every((id) => ids.includes(id)))
  return [...whole.map(({ word }) => word), ...ids.filter((id) => !whole.some(({ of }) => of.includes(id)))]
}

function idsOn(side: Orientation): readonly string[] {
  return catalogue.filter(({ orientation }) => orientation === side).map(({ id }) => id)
}
