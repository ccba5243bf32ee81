import type { Organisation, Position } from '../model/organisation'
import { hasRow, memoisedRecent, rowOf } from '../model/rows'
import { seatsOf } from './chart'
import { defineRule } from './define-rule'
import { link } from './edits'
import { called } from './texts'

export const noLinkBetweenLeaders = defineRule({
  id: 'no-link-between-leaders',
  title: 'The CIO and the CTO are linked',
  category: 'alignment',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-misalignment', 'roles-compared/collaborate'], opposing: [] },
  assumptions: [],
  messages: {
    unlinked: {
      title: 'Nothing links {cio} and {cto}',
      many: '{count} times nothing links a CIO and a CTO',
      message: '{who} and {other} have no superior in common and no collaboration line between them.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const [cios, ctos] = [seatsOf(organisation, 'CIO'), seatsOf(organisation, 'CTO')]
    const [firstCio, firstCto] = [cios[0], ctos[0]]
    if (!firstCio || !firstCto) return notApplicable('There are no separate seats of a CIO and a CTO.')
    const pairs = [
      ...unlinked(organisation, cios, ctos).map((cio) => [cio, firstCto] as const),
      ...unlinked(organisation, ctos, cios).map((cto) => [firstCio, cto] as const),
    ]
    for (const [cio, cto] of pairs) {
      flag({
        message: 'unlinked',
        positions: [cio.id, cto.id],
        data: { cio: cio.title, cto: cto.title, who: called(cio), other: called(cto) },
      })
    }
  },
  fixes(finding, organisation) {
    const [a, b] = finding.positionIds
    if (a === undefined || b === undefined) return []
    return [{ title: 'Draw a collaboration line between them', commands: [link(organisation, a, b)] }]
  },
})

/** Those of the one kind that nothing joins with any of the other. */
function unlinked(organisation: Organisation, ones: readonly Position[], others: readonly Position[]): readonly Position[] {
  const otherIds = new Set(others.map(({ id }) => id))
  const otherTops = new Set(others.map(({ id }) => topOf(organisation, id)))
  const joined = new Set(organisation.collaborations.flatMap(({ between: [a, b] }) => [...(otherIds.has(a) ? [b] : []), ...(otherIds.has(b) ? [a] : [])]))
  return ones.filter(({ id }) => !joined.has(id) && !otherTops.has(topOf(organisation, id)))
}

/** Two have a superior in common, or one is above the other, exactly when they stand under the same top. */
function topOf({ positions }: Organisation, id: string): string {
  return tops(positions).get(id) ?? id
}

const tops = memoisedRecent((positions: readonly Position[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { id } of positions) {
    const path: string[] = []
    const seen = new Set<string>()
    let at = id
    // Up to a top, to a loop, or to where somebody has been before: each position is walked through once.
    while (!found.has(at) && !seen.has(at)) {
      seen.add(at)
      path.push(at)
      const managerId = rowOf(positions, at)?.managerId
      if (managerId === null || managerId === undefined || !hasRow(positions, managerId)) break
      at = managerId
    }
    const top = found.get(at) ?? at
    for (const passed of path) found.set(passed, top)
  }
  return found
})
