import type { ClaimId } from './claims'
import type { Home } from './roles'

export interface Metric {
  readonly name: string
  /** The executive whose success it measures. */
  readonly side: Home
  readonly claims: readonly ClaimId[]
}

/** How success is measured. Only `race-car` speaks of measures; goals that other sources set are in `roles`. */
export const metrics = {
  innovation: { name: 'Innovation', side: 'CTO', claims: ['race-car/metrics'] },
  'time-to-market': { name: 'Time to market', side: 'CTO', claims: ['race-car/metrics'] },
  adaptability: { name: 'Adaptability', side: 'CTO', claims: ['race-car/metrics'] },
  'system-reliability': { name: 'System reliability', side: 'CIO', claims: ['race-car/metrics'] },
  'cost-efficiency': { name: 'Cost efficiency', side: 'CIO', claims: ['race-car/metrics'] },
  'operational-performance': { name: 'Operational performance', side: 'CIO', claims: ['race-car/metrics'] },
} as const satisfies Record<string, Metric>

export type MetricId = keyof typeof metrics

export const metricIds: readonly MetricId[] = Object.keys(metrics) as MetricId[]
