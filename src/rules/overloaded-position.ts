import { loadsOf } from '../load/load'
import { assumptionOf } from '../model/assumptions'
import { isVacant } from '../model/position'
import { isAbove, isAtLeast } from '../load/bounds'
import { loadAssumptions } from '../load/load-assumptions'
import { defineRule } from './define-rule'
import type { Evidence } from './finding'
import { delegationFixes, handOverFixes } from './relief'
import { called, counted, percent, seatWord } from './texts'

export const overloadedPosition = defineRule({
  id: 'overloaded-position',
  title: 'Nobody carries more than they can',
  category: 'overload',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-overload'], opposing: [] },
  assumptions: [...loadAssumptions, 'stretched-from', 'critical-overload-above'],
  messages: {
    overloaded: {
      title: '{title} is overloaded: {utilisation}',
      many: '{count} positions are overloaded',
      message: '{who} carries {utilisation} of what this {seat} can take. What does not fit is left undone, {across}.',
    },
    'no-capacity': {
      title: '{title} has work and no capacity',
      many: '{count} positions have work and no capacity',
      message: '{who} carries {work} and has no capacity for any of it, so none of it gets attention.',
    },
    stretched: {
      title: '{title} is stretched: {utilisation}',
      many: '{count} positions are stretched',
      message: '{who} carries {utilisation} of what this {seat} can take. That works until something unexpected comes up.',
    },
  },
  checkLoad(load, _company, { flag, assumption, limit }) {
    const { position, utilisation, capacity, carried } = load
    if (isVacant(position) || !isAbove(load.total, 0)) return
    const positions = [position.id]
    const isGuessed = position.role === 'other' && position.capacity === null
    const gravest = isGuessed ? 'warning' : 'critical'
    const texts = { title: position.title, who: called(position) }
    const points: readonly Evidence[] = [
      { label: 'Work carried', value: load.total, unit: 'points' },
      { label: 'Capacity', value: capacity, unit: 'points' },
    ]
    const shareOf = (bound?: Evidence['limit']): readonly Evidence[] =>
      [{ label: 'Utilisation', value: utilisation, unit: 'share', ...(bound && { limit: bound }) }, ...points]
    if (!Number.isFinite(utilisation)) {
      flag({ message: 'no-capacity', severity: gravest, data: { ...texts, work: counted(carried.length) }, evidence: points, positions })
    } else if (isAbove(utilisation, 1)) {
      const isCritical = !isGuessed && isAbove(utilisation, assumption('critical-overload-above'))
      const across = carried.length === 1 ? 'in its one responsibility' : `across its ${counted(carried.length)}`
      const data = { ...texts, utilisation: percent(utilisation), seat: seatWord(position), across }
      const evidence = shareOf(isCritical ? limit('critical-overload-above') : undefined)
      flag({ message: 'overloaded', severity: isCritical ? 'critical' : 'warning', data, evidence, positions })
    } else if (isAtLeast(utilisation, assumption('stretched-from'))) {
      const data = { ...texts, utilisation: percent(utilisation), seat: seatWord(position) }
      flag({ message: 'stretched', severity: 'note', data, evidence: shareOf(limit('stretched-from')), positions })
    }
  },
  fixes(finding, organisation) {
    const load = loadsOf(organisation).get(finding.positionIds[0] ?? '')
    if (!load) return []
    const isStretched = finding.messageId === 'stretched'
    // To stay clear of the bound at which somebody counts as stretched.
    const target = isStretched ? assumptionOf(organisation.company, 'stretched-from') - 0.001 : 1
    return [...handOverFixes(organisation, load), ...delegationFixes(organisation, load, target)]
  },
})
