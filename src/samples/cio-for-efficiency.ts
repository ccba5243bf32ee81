import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/** The strategy is sound, and the head of product, strong where a CIO may not be, carries it on. */
export const cioForEfficiency: Sample = {
  id: 'cio-for-efficiency',
  kind: 'template',
  name: 'Growing company, CIO for efficiency',
  summary: 'A mid-size company with a sound strategy that wants efficiency: a CIO, backed by a strong head of product.',
  claims: [
    'coleman/first-role-by-goal', 'coleman/single-needs-complement', 'coleman/cio-strengths', 'coleman/cio-bottom-line',
    'cto-academy/cio-processes', 'roles-compared/goal',
  ],
  document: documentFromOutline({ name: 'Harbour and Pine Logistics', headcount: 140, kind: 'other', goal: 'efficiency' }, `
    CEO (Grace Wanjiru): investor-relations
      CIO (Henrik Larsen) [steady-hand, inward]: all-inward, -infrastructure-vendors
        Infrastructure Manager (Priya Nair) [inward]: ~it-infrastructure, ~it-operations, ~it-support, ~cybersecurity, infrastructure-vendors
        PMO Lead (Omar Farouk) [inward]: ~pmo, ~process-improvement, ~change-management
        Head of Product (Chen Mei-Ling) [visionary, outward, expert]: all-outward, -investor-relations, -marketing-sales-support, -customer-engagement
          Development Team [team]: ~product-development, ~engineering, ~web-development
      Sales Director (Luca Bianchi) [other]: marketing-sales-support, customer-engagement
    link Head of Product -- Sales Director
  `),
}
