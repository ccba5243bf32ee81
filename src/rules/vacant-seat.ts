import { isVacant } from '../model/position'
import { managersOf } from '../model/reporting'
import { rowOf } from '../model/rows'
import { positionsInOrder, workOf } from './chart'
import { defineRule } from './define-rule'
import { fillSeat, handOver } from './edits'
import type { Fix } from './finding'
import { called, counted, listed } from './texts'

/** Whether a CIO or a CTO is missing is both-roles-needed's to say. */
export const vacantSeat = defineRule({
  id: 'vacant-seat',
  title: 'Every seat that has work has a holder',
  category: 'neglect',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-misalignment'], opposing: [] },
  assumptions: [],
  messages: {
    vacant: {
      title: '{title} is vacant and has work',
      many: '{count} vacant seats have work',
      message: 'Nobody sits in the seat of {title}, which holds {work}: {names}.',
    },
  },
  check(organisation, { flag }) {
    for (const position of positionsInOrder(organisation)) {
      if (!isVacant(position)) continue
      const work = workOf(organisation, position.id)
      if (work.length === 0) continue
      flag({
        message: 'vacant',
        key: position.id,
        positions: [position.id],
        responsibilities: work.map(({ id }) => id),
        data: {
          title: position.title,
          work: counted(work.length),
          names: listed(work.map(({ shortName }) => shortName)),
        },
        evidence: [{ label: 'Held by the vacant seat', value: work.length, unit: 'responsibilities' }],
      })
    }
  },
  fixes(finding, organisation) {
    const seat = rowOf(organisation.positions, finding.positionIds[0] ?? '')
    if (!seat) return []
    const fixes: Fix[] = [{ title: `Fill the seat of ${seat.title}`, commands: [fillSeat(organisation, seat.id)] }]
    const manager = managersOf(organisation.positions, seat.id).find((above) => !isVacant(above))
    if (manager) {
      // All of it, delegated parts too, or the seat would still have work that nobody does.
      const commands = handOver(organisation, finding.responsibilityIds, seat.id, manager.id)
      fixes.push({ title: `Hand its work to ${called(manager)}`, commands })
    }
    return fixes
  },
})
