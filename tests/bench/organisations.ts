import type { Assignment, HatrackDocument, Organisation, OwnResponsibility, Position } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { newDocument } from '../../src/model/new-document'
import { newPosition } from '../../src/model/position'

/**
 * A company of `count` positions with a span of six and about ten responsibilities each, most of them delegated: the size
 * that the promises are made for. The same every time.
 */
export function largeDocument(count: number, perPosition = 10, ownCount = Math.max(1, Math.round(count / 4))): HatrackDocument {
  const empty = newDocument('Large')
  const own: OwnResponsibility[] = Array.from({ length: ownCount }, (_, at) => ({
    id: `own-${at}`, name: `Own responsibility ${at}`, orientation: at % 2 === 0 ? 'inward' : 'outward',
    area: at % 2 === 0 ? 'operations' : 'innovation', effort: 1 + (at % 7),
  }))
  const positions = Array.from({ length: count }, (_, at): Position => ({
    ...newPosition(`p${at}`, titleOf(at), roleOf(at), at === 0 ? null : `p${Math.floor((at - 1) / 6)}`), holder: `Person ${at}`,
  }))
  const assignments: Assignment[] = []
  for (let at = 0; at < count * perPosition; at++) {
    const positionId = `p${at % count}`
    const responsibilityId = `own-${(at * 7 + Math.floor(at / count)) % own.length}`
    assignments.push({ positionId, responsibilityId, kind: at < own.length ? 'accountable' : 'delegated' })
  }
  const unique = new Map(assignments.map((assignment) => [`${assignment.positionId} ${assignment.responsibilityId}`, assignment]))
  return {
    ...empty,
    company: { ...empty.company, headcount: count },
    work: { own, adjustments: [] },
    scenarios: [{ ...empty.scenarios[0]!, positions, assignments: [...unique.values()] }],
  }
}

function titleOf(at: number): string {
  return ['CEO', 'CIO', 'CTO'][at] ?? `Position ${at}`
}

function roleOf(at: number): Position['role'] {
  return (['CEO', 'CIO', 'CTO'] as const)[at] ?? 'manager'
}

export function organisation(document: HatrackDocument): Organisation {
  return organisationOf(document, document.baselineId)!
}

/** The same content under new references, so that nothing is remembered from the last turn. */
export function fresh(document: HatrackDocument): Organisation {
  const { positions, assignments, own, ...rest } = organisation(document)
  return { ...rest, positions: [...positions], assignments: [...assignments], own: [...own] }
}
