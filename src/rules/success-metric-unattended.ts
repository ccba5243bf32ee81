import { metricIds, metrics } from '../knowledge/metrics'
import { catalogueById, type MetricId } from '../knowledge/responsibilities'
import { attentionToMetric } from '../load/attention'
import { loadAssumptions } from '../load/load-assumptions'
import { defineRule } from './define-rule'
import { attentionFixes, type Belongs } from './neglect'
import { checkServed, unservedMessages } from './unserved'

export const successMetricUnattended = defineRule({
  id: 'success-metric-unattended',
  title: 'Every measure of success has somebody who moves it',
  category: 'neglect',
  severity: 'note',
  basis: 'inferred',
  claims: { supporting: [...new Set(metricIds.flatMap((id) => metrics[id].claims))], opposing: [] },
  assumptions: [...loadAssumptions, 'neglect-below', 'critical-neglect-below', 'unattended-below'],
  messages: unservedMessages,
  check(organisation, context) {
    checkServed(organisation, metricIds.map((id) => ({
      id, name: metrics[id].name, verb: 'What moves', belongs: moving(id),
      attention: attentionToMetric(organisation, id), claims: metrics[id].claims,
    })), context)
  },
  fixes(finding, organisation) {
    const id = metricIds.find((one) => finding.id.endsWith(`/${one}`))
    return id ? attentionFixes(organisation, moving(id)) : []
  },
})

function moving(metric: MetricId): Belongs {
  return ({ id }) => catalogueById.get(id)?.metrics.includes(metric) ?? false
}
