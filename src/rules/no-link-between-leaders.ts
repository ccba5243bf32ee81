import { collaborationBetween } from '../commands/connect-positions'
import type { Organisation, Position } from '../model/organisation'
import { managersOf } from '../model/reporting'
import { seatsOf } from './chart'
import { defineRule } from './define-rule'
import { link } from './edits'
import { called } from './texts'

/**
 * Vacant seats too: the line is between the seats. Whoever has both hats needs no line to themselves. Any superior
 * above both will do, however far up, and so will one of the two above the other. Of several CIOs and CTOs each has to
 * be linked with one of the other kind, not with all.
 */
export const noLinkBetweenLeaders = defineRule({
  id: 'no-link-between-leaders',
  title: 'The CIO and the CTO are linked',
  why: 'Two executives with nobody above both and no line between them find out late that their plans do not fit.',
  whenToIgnore: 'When the two work together anyway and the chart just does not show it: then draw the line.',
  category: 'alignment',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-misalignment', 'roles-compared/collaborate'], opposing: [] },
  messages: {
    unlinked: {
      title: 'Nothing links {cio} and {cto}',
      message: '{who} and {other} have no superior in common and no collaboration line between them.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const [cios, ctos] = [seatsOf(organisation, 'CIO'), seatsOf(organisation, 'CTO')]
    const [firstCio, firstCto] = [cios[0], ctos[0]]
    if (!firstCio || !firstCto) return notApplicable('There are no separate seats of a CIO and a CTO.')
    const unlinked = (one: Position, others: readonly Position[]) => !others.some((other) => areLinked(organisation, one, other))
    const pairs = [
      ...cios.filter((cio) => unlinked(cio, ctos)).map((cio) => [cio, firstCto] as const),
      ...ctos.filter((cto) => unlinked(cto, cios)).map((cto) => [firstCio, cto] as const),
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

function areLinked(organisation: Organisation, a: Position, b: Position): boolean {
  if (collaborationBetween(organisation, a.id, b.id)) return true
  const above = new Set([a, ...managersOf(organisation.positions, a.id)].map(({ id }) => id))
  return [b, ...managersOf(organisation.positions, b.id)].some(({ id }) => above.has(id))
}
