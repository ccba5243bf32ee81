import { rowOf } from '../model/rows'
import { executiveOf, seatsOf } from './chart'
import { defineRule } from './define-rule'
import { handOver } from './edits'
import { homeClaimsOf } from './homes'
import { hasCio, infrastructureException, internalItUnder } from './internal-it'
import { called, counted, listed } from './texts'

/**
 * The exception draws the line inside infrastructure: what the product runs on may be the CTO's, what the company runs
 * on is not. Without a CIO to give it to, or where this source is not listened to, misplaced-responsibility speaks.
 */
export const internalItUnderProductLeader = defineRule({
  id: 'internal-it-under-product-leader',
  title: 'The CTO’s infrastructure is the product’s',
  category: 'clarity',
  severity: 'warning',
  basis: 'stated',
  claims: { supporting: [infrastructureException], opposing: [] },
  assumptions: [],
  messages: {
    internal: {
      title: '{title} runs internal IT: {what}',
      many: '{count} CTOs run internal IT',
      message: '{who} is accountable for {names}, and there is a CIO: {cio}. Infrastructure is the CTO’s as far as it belongs to the product.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const ctos = seatsOf(organisation, 'CTO')
    const cio = executiveOf(organisation, 'CIO')
    if (ctos.length === 0) return notApplicable('There is no CTO in a seat of their own.')
    if (!cio || !hasCio(organisation)) return notApplicable('There is no CIO to run internal IT.')
    for (const position of ctos) {
      const work = internalItUnder(organisation, position)
      if (work.length === 0) continue
      const names = work.map(({ shortName }) => shortName)
      flag({
        message: 'internal',
        key: position.id,
        positions: [position.id],
        responsibilities: work.map(({ id }) => id),
        data: {
          title: position.title, who: called(position), cio: called(cio),
          what: names.length === 1 ? names[0]! : counted(names.length), names: listed(names),
        },
        evidence: [{ label: 'Internal infrastructure and operations', value: work.length, unit: 'responsibilities' }],
        supporting: [infrastructureException, ...work.flatMap((one) => homeClaimsOf(organisation.company, one).CIO)],
      })
    }
  },
  fixes(finding, organisation) {
    const position = rowOf(organisation.positions, finding.positionIds[0] ?? '')
    const to = executiveOf(organisation, 'CIO', position?.id)
    if (!position || !to) return []
    const what = finding.responsibilityIds.length === 1 ? 'it' : 'them'
    return [{ title: `Move ${what} to ${called(to)}`, commands: handOver(organisation, finding.responsibilityIds, position.id, to.id) }]
  },
})
