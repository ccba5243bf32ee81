import type { ClaimId } from '../knowledge/claims'
import type { Orientation } from '../knowledge/responsibilities'
import { loadsOf } from '../load/load'
import type { LeadershipStyle } from '../model/organisation'
import { isVacant } from '../model/position'
import { rowOf } from '../model/rows'
import { isAbove } from '../load/bounds'
import { loadAssumptions } from '../load/load-assumptions'
import { executiveOf, homeFor, opposite, positionsInOrder, workOf } from './chart'
import { defineRule } from './define-rule'
import { handOver } from './edits'
import { called, percent } from './texts'

interface Fit {
  readonly side: Orientation
  readonly claims: readonly ClaimId[]
}

/** The kind of work that a style is for. */
const fits: Readonly<Record<LeadershipStyle, Fit>> = {
  visionary: { side: 'outward', claims: ['race-car/style', 'roles-compared/nature', 'cto-academy/cto-creative'] },
  'steady-hand': { side: 'inward', claims: ['race-car/style', 'roles-compared/nature', 'cto-academy/cio-organised'] },
}

/**
 * Whoever has both hats has work that no one style suits: that is conflicting-responsibilities' to say. No fix changes the
 * style: that is a fact about a person.
 */
export const styleMismatch = defineRule({
  id: 'style-mismatch',
  title: 'Work suits the style of whoever does it',
  category: 'alignment',
  severity: 'note',
  basis: 'inferred',
  claims: { supporting: [...new Set([...fits.visionary.claims, ...fits['steady-hand'].claims])], opposing: [] },
  assumptions: [...loadAssumptions],
  messages: {
    visionary: {
      title: '{title} is a visionary with mostly inward work',
      many: '{count} visionaries have mostly inward work',
      message: '{who} is a visionary, and {part} of the load is inward work, which asks for a steady hand.',
    },
    'steady-hand': {
      title: '{title} is a steady hand with mostly outward work',
      many: '{count} steady hands have mostly outward work',
      message: '{who} is a steady hand, and {part} of the load is outward work, which asks for a visionary.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const styled = positionsInOrder(organisation)
      .filter((position) => position.style && position.role !== 'team' && position.role !== 'CIO-CTO' && !isVacant(position))
    if (styled.length === 0) return notApplicable('No leadership style is stated of anybody with one hat.')
    for (const position of styled) {
      const load = loadsOf(organisation).get(position.id)
      const style = position.style
      if (!load || !style || !isAbove(load.total, 0)) continue
      const foreign = opposite(fits[style].side)
      const part = load[foreign] / load.total
      if (!isAbove(part, 0.5)) continue
      flag({
        message: style,
        positions: [position.id],
        // Its work may vary while the fact stays the same.
        key: position.id,
        responsibilities: workOf(organisation, position.id).filter(({ orientation }) => orientation === foreign).map(({ id }) => id),
        data: { title: position.title, who: called(position), part: percent(part) },
        evidence: [{ label: foreign === 'inward' ? 'Inward part of the load' : 'Outward part of the load', value: part, unit: 'share' }],
        supporting: fits[style].claims,
      })
    }
  },
  fixes(finding, organisation) {
    const position = rowOf(organisation.positions, finding.positionIds[0] ?? '')
    if (!position?.style) return []
    const foreign = opposite(fits[position.style].side)
    const to = executiveOf(organisation, homeFor(foreign), position.id)
    if (!to) return []
    return [{ title: `Move the ${foreign} work to ${called(to)}`, commands: handOver(organisation, finding.responsibilityIds, position.id, to.id) }]
  },
})
