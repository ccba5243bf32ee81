import type { Organisation, Position } from '../model/organisation'
import { rowOf } from '../model/rows'
import { executiveOf } from './chart'
import { defineRule } from './define-rule'
import { handOver } from './edits'
import type { Fix } from './finding'
import { called } from './texts'
import { areBothSeatsFilled, hearsBothReadings, infrastructureVendors, ownersOfAllVendors, productVendors, splitReading, wholeReading } from './vendors'

/**
 * With one of the two chosen, or vendors not all with one executive, misplaced-responsibility speaks. Under a CIO neither
 * reading is met, so there are two ways to go.
 */
export const vendorManagementSplit = defineRule({
  id: 'vendor-management-split',
  title: 'Vendor management: in one hand or split',
  category: 'clarity',
  severity: 'note',
  basis: 'stated',
  outcome: 'question',
  // The rule rests on their disagreement; a finding has one reading on either side.
  claims: { supporting: [...splitReading, ...wholeReading], opposing: [] },
  assumptions: [],
  messages: {
    'with-cto': {
      title: 'All vendors are with the {title}: split them?',
      message: '{who} is accountable for all vendors, as one source has it. By the other, those of infrastructure are for {other}. It is for you to decide.',
    },
    'with-cio': {
      title: 'All vendors are with the {title}: split them, or give all away?',
      message: '{who} is accountable for all vendors. One source would give those of the product to {other}, another all of them. It is for you to decide.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    if (!hearsBothReadings(organisation.company)) return notApplicable('Only one of the two sources that disagree about vendors is chosen.')
    if (!areBothSeatsFilled(organisation)) return notApplicable('There is no CIO and CTO to split vendor management between.')
    for (const { position, role } of ownersOfAllVendors(organisation)) {
      const other = otherOf(organisation, position)
      flag({
        message: role === 'CTO' ? 'with-cto' : 'with-cio',
        key: position.id,
        positions: [position.id],
        responsibilities: [infrastructureVendors, productVendors],
        data: { title: position.title, who: called(position), other: other ? called(other) : '' },
        supporting: splitReading,
        opposing: wholeReading,
      })
    }
  },
  fixes(finding, organisation) {
    const position = rowOf(organisation.positions, finding.positionIds[0] ?? '')
    const to = position && otherOf(organisation, position)
    if (!to) return []
    const moving = (title: string, ids: readonly string[]): Fix => ({ title, commands: handOver(organisation, ids, position.id, to.id) })
    if (finding.messageId === 'with-cto') return [moving(`Split: infrastructure vendors to ${called(to)}`, [infrastructureVendors])]
    return [
      moving(`Split: product vendors to ${called(to)}`, [productVendors]),
      moving(`All vendors to ${called(to)}`, [infrastructureVendors, productVendors]),
    ]
  },
})

function otherOf(organisation: Organisation, { id, role }: Position): Position | undefined {
  return executiveOf(organisation, role === 'CIO' ? 'CTO' : 'CIO', id)
}
