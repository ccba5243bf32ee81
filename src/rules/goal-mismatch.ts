import { attentionByArea } from '../load/attention'
import type { Responsibility } from '../model/responsibilities'
import { isAbove } from '../load/bounds'
import { loadAssumptions } from '../load/load-assumptions'
import { defineRule } from './define-rule'
import { attentionFixes, missingOf } from './neglect'
import { neglectedInnovation } from './neglected-innovation'
import { neglectedOperations } from './neglected-operations'
import { attentionPercent } from './texts'
import { toldBy } from './told'

const isInnovation = ({ area }: Responsibility) => area === 'innovation'
const isOperations = ({ area }: Responsibility) => area === 'operations'

export const goalMismatch = defineRule({
  id: 'goal-mismatch',
  title: 'Attention goes where the goal is',
  category: 'alignment',
  severity: 'note',
  basis: 'inferred',
  claims: { supporting: ['coleman/first-role-by-goal', 'coleman/deciding-question'], opposing: [] },
  assumptions: [...loadAssumptions, 'goal-gap-from', 'neglect-below', 'critical-neglect-below'],
  messages: {
    'strategy-behind': {
      title: 'The goal is technology strategy, and innovation comes second',
      message: 'The goal is to develop a technology strategy. Innovation gets {behind} of the attention it needs, operations {ahead}.',
    },
    'efficiency-behind': {
      title: 'The goal is efficiency, and operations come second',
      message: 'The goal is to improve efficiency. Operations get {behind} of the attention they need, innovation {ahead}.',
    },
  },
  check(organisation, { flag, notApplicable, assumption, limit }) {
    const { goal } = organisation.company
    if (!goal) return notApplicable('No goal is stated in the company’s profile.')
    const isStrategy = goal === 'technology-strategy'
    const { innovation, operations } = attentionByArea(organisation)
    if (innovation === null || operations === null) return notApplicable('Nothing of innovation or nothing of operations is in scope.')
    if (toldBy(isStrategy ? neglectedInnovation : neglectedOperations, organisation).length > 0) {
      return notApplicable('Another rule says already that the goal’s side is neglected.')
    }
    const [least, most] = isStrategy ? [innovation, operations] : [operations, innovation]
    if (!isAbove(most - least, assumption('goal-gap-from'))) return
    const { positionIds, responsibilityIds } = missingOf(organisation, isStrategy ? isInnovation : isOperations)
    flag({
      message: isStrategy ? 'strategy-behind' : 'efficiency-behind',
      key: 'company',
      positions: positionIds,
      responsibilities: responsibilityIds,
      data: { behind: attentionPercent(least), ahead: attentionPercent(most) },
      evidence: [
        { label: 'Gap in attention', value: most - least, unit: 'share', limit: limit('goal-gap-from') },
        { label: 'Attention to the goal’s side', value: least, unit: 'attention' },
        { label: 'Attention to the other side', value: most, unit: 'attention' },
      ],
    })
  },
  fixes: (finding, organisation) =>
    attentionFixes(organisation, finding.messageId === 'strategy-behind' ? isInnovation : isOperations),
})
