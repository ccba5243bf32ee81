import type { Organisation, Position } from '../model/organisation'
import { hasRow, memoisedRecent, rowOf } from '../model/rows'
import { seatsOf } from './chart'
import { defineRule } from './define-rule'
import { link } from './edits'
import { called } from './texts'

export const noLinkBetweenLeaders = defineRule({
  id: 'no-link-between-leaders',
  title: 'The CIO and the CTO are linked',
  why: 'Two executives with nobody above both and no line between them find out late that their plans do not fit.',
  whenToIgnore: 'When the two work together anyway and the chart just does not show it: then draw the line.',
  category: 'alignment',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-misalignment', 'roles-compared/collaborate'], opposing: [] },
  inference: 'The sources want the two to work together; that a chart shows it by a common superior or a line is our conclusion.',
  assumptions: [],
  choices: [
    'Vacant seats too: the line is between the seats.',
    'Any superior above both will do, however far up, and so will one of the two above the other. Whoever has both hats needs no line to themselves.',
    'Of several CIOs and CTOs each has to be linked with one of the other kind, not with all.',
  ],
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
