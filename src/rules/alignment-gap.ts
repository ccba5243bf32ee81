import { attentionByArea } from '../load/attention'
import { scopeInOrder, type Responsibility } from '../model/responsibilities'
import { isBelow } from '../load/bounds'
import { loadAssumptions } from '../load/load-assumptions'
import { isNothingAssigned, nothingAssigned, ownersOnChart } from './chart'
import { defineRule } from './define-rule'
import type { Evidence } from './finding'
import { givingFixes } from './giving'
import { attentionFixes, missingOf } from './neglect'
import { attentionPercent, listed } from './texts'

const isAlignment = ({ area }: Responsibility) => area === 'alignment'

/** Being the more specific, this rule speaks of alignment work without an owner, and unowned-responsibility does not. */
export const alignmentGap = defineRule({
  id: 'alignment-gap',
  title: 'Technology stays in step with the business',
  category: 'alignment',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-misalignment'], opposing: [] },
  assumptions: [...loadAssumptions, 'unattended-below'],
  messages: {
    unowned: {
      title: 'Nobody owns {what}',
      message: 'Nobody on the chart is accountable for {what}, so technology and the business may drift apart.',
    },
    vacant: {
      title: 'Alignment with the business: {attention}',
      message: 'Aligning technology with the business gets {attention} of the attention it needs. What is missing mostly waits for somebody in a vacant seat: {seats}.',
    },
    'crowded-out': {
      title: 'Alignment with the business: {attention}',
      message: 'Aligning technology with the business gets {attention} of the attention it needs. What is missing is mostly crowded out: {who} {overload}.',
    },
  },
  check(organisation, { flag, notApplicable, assumption, limit }) {
    const work = scopeInOrder(organisation).filter(isAlignment)
    if (work.length === 0) return notApplicable('Alignment with the business: nothing of it is in scope.')
    if (isNothingAssigned(organisation)) return notApplicable(nothingAssigned)
    const attention = attentionByArea(organisation).alignment
    const given: readonly Evidence[] = attention === null ? []
      : [{ label: 'Attention', value: attention, unit: 'attention', limit: limit('unattended-below') }]
    const unowned = work.filter(({ id }) => ownersOnChart(organisation, id).length === 0)
    if (unowned.length > 0) {
      return flag({
        message: 'unowned', severity: unowned.length === work.length ? 'critical' : 'warning', key: 'alignment',
        responsibilities: unowned.map(({ id }) => id),
        data: { what: listed(unowned.map(({ shortName }) => shortName)) },
        evidence: [{ label: 'Without an owner', value: unowned.length, unit: 'responsibilities' }, ...given],
      })
    }
    if (attention === null || !isBelow(attention, assumption('unattended-below'))) return
    const { cause, positionIds, responsibilityIds, parts, texts } = missingOf(organisation, isAlignment)
    flag({
      // Not 'unowned': owners and delegates together do all of it.
      message: cause === 'vacant' ? 'vacant' : 'crowded-out', key: 'alignment',
      positions: positionIds, responsibilities: responsibilityIds,
      data: { attention: attentionPercent(attention), ...texts },
      evidence: [...given, ...parts],
    })
  },
  fixes: (finding, organisation) => finding.messageId === 'unowned'
    ? givingFixes(organisation, finding.responsibilityIds)
    : attentionFixes(organisation, isAlignment),
})
