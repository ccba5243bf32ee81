import { assumptionOf } from '../model/assumptions'
import type { Company } from '../model/organisation'

/** How many times the stated efforts apply at this headcount: `(headcount / 200) ^ 0.5` with our default assumptions, up to 1,000. */
export function growthFactorOf(company: Company): number {
  return (countedHeadcountOf(company) / assumptionOf(company, 'reference-headcount')) ** assumptionOf(company, 'growth-exponent')
}

/** The employees that efforts grow with: all of them, up to where efforts stop growing. */
export function countedHeadcountOf(company: Company): number {
  return Math.min(company.headcount, assumptionOf(company, 'growth-until'))
}
