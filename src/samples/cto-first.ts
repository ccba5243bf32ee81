import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/** Infrastructure vendors are the CTO’s, as coleman/division has it; the manager who runs operations does the work. */
export const ctoFirst: Sample = {
  id: 'cto-first',
  kind: 'template',
  name: 'Funded start-up, CTO first',
  summary: 'A well-funded start-up that wants a technology strategy first: a CTO, backed by a strong operations manager.',
  claims: [
    'coleman/first-role-by-goal', 'roles-compared/start-ups-cto-first', 'roles-compared/cto-fits',
    'coleman/single-needs-complement', 'coleman/cto-strengths', 'careercruise/cto-duties',
  ],
  document: documentFromOutline({ name: 'Saffron Maps', headcount: 45, kind: 'start-up', goal: 'technology-strategy', technologyIsCore: true }, `
    CEO (Leïla Haddad): investor-relations
      CTO (Arjun Rao) [visionary, outward, expert]: all-outward, -investor-relations, -marketing-sales-support, infrastructure-vendors
        Engineering Team [team]: ~engineering, ~web-development, ~product-infrastructure
        Operations Manager (Marta Kowalska) [steady-hand, inward]: all-inward, -infrastructure-vendors, ~infrastructure-vendors
      Head of Growth (Noah Fischer) [other]: marketing-sales-support
    link CTO -- Head of Growth
  `),
}
