import type { ClaimId } from './claims'
import type { Home } from './roles'

export interface Stakeholder {
  readonly name: string
  /** The executive who serves them, by every claim cited. */
  readonly side: Home
  readonly claims: readonly ClaimId[]
}

/** The people each role serves. A claim is cited only where it names them. */
export const stakeholders = {
  customers: {
    name: 'Customers',
    side: 'CTO',
    claims: [
      'cto-academy/cto-external-customers',
      'coleman/cto-top-line',
      'race-car/stakeholders',
      'roles-compared/users',
      'careercruise/cto-evangelist',
    ],
  },
  investors: { name: 'Investors', side: 'CTO', claims: ['race-car/stakeholders'] },
  'product-managers': { name: 'Product managers', side: 'CTO', claims: ['race-car/stakeholders'] },
  hr: { name: 'HR', side: 'CIO', claims: ['race-car/stakeholders'] },
  finance: { name: 'Finance', side: 'CIO', claims: ['race-car/stakeholders'] },
  'operations-team': { name: 'Operations', side: 'CIO', claims: ['race-car/stakeholders'] },
  employees: { name: 'Employees', side: 'CIO', claims: ['cto-academy/cio-internal-customers', 'roles-compared/users'] },
} as const satisfies Record<string, Stakeholder>

export type StakeholderId = keyof typeof stakeholders

export const stakeholderIds: readonly StakeholderId[] = Object.keys(stakeholders) as StakeholderId[]
