import { assumptionOf } from '../model/assumptions'
import type { Company } from '../model/organisation'

/** How many times the stated efforts apply at this headcount: `(headcount / 200) ^ 0.5` with our default assumptions. */
export function growthFactorOf(company: Company): number {
  return (company.headcount / assumptionOf(company, 'reference-headcount')) ** assumptionOf(company, 'growth-exponent')
}
