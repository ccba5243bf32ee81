import { sourceIds } from '../knowledge/sources'
import { assumptionOf } from './assumptions'
import type { Company, CompanyKind, Goal, Stage } from './organisation'

export const companyKindNames: Readonly<Record<CompanyKind, string>> = {
  'start-up': 'Start-up',
  'software-internet': 'Software or internet company',
  'digital-platform': 'Digital platform',
  biotech: 'Biotech',
  bank: 'Bank',
  university: 'University',
  government: 'Government',
  enterprise: 'Enterprise',
  other: 'Other',
}

export const stageNames: Readonly<Record<Stage, string>> = { 'start-up': 'Start-up', growing: 'Growing', mature: 'Mature' }

export const goalNames: Readonly<Record<Goal, string>> = {
  'technology-strategy': 'Develop a technology strategy',
  efficiency: 'Improve efficiency',
}

/** The user's word if there is one; else by headcount. The bounds are assumptions of ours. */
export function stageOf(company: Company): Stage {
  if (company.stage) return company.stage
  if (company.headcount < assumptionOf(company, 'growing-from')) return 'start-up'
  return company.headcount < assumptionOf(company, 'both-roles-from') ? 'growing' : 'mature'
}

export function newCompany(name: string): Company {
  return {
    name, headcount: 50, kind: 'other', stage: null, goal: null,
    technologyIsCore: false, itBudgetIsSignificant: false, sources: sourceIds, assumptions: {},
  }
}
