import { type Entry, named } from './entry'

/** What keeps technology and the business in step. */
export const alignment = [
  {
    id: 'it-business-alignment',
    name: 'Aligning IT with business priorities',
    shortName: 'IT–business alignment',
    orientation: 'inward',
    area: 'alignment',
    effort: 4,
    homes: [
      named('CIO', 'cto-academy/cio-aligns-infrastructure'),
      named('CIO', 'roles-compared/strategy'),
      named('CIO', 'careercruise/cio-focus'),
    ],
    stakeholders: ['hr', 'finance', 'operations-team'],
    metrics: ['cost-efficiency', 'operational-performance'],
  },
  {
    id: 'product-business-alignment',
    name: 'Aligning product architecture with business priorities',
    shortName: 'Product alignment',
    orientation: 'outward',
    area: 'alignment',
    effort: 4,
    homes: [
      named('CTO', 'cto-academy/cto-aligns-architecture'),
      named('CTO', 'roles-compared/strategy'),
      named('CTO', 'careercruise/cto-direction'),
    ],
    stakeholders: ['customers', 'investors', 'product-managers'],
    metrics: ['adaptability'],
  },
] as const satisfies readonly Entry[]
