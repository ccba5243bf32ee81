import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/** Just past two hundred employees: the CTO came first and has the deeper bench, the CIO is the newer seat. */
export const technologyCore: Sample = {
  id: 'technology-core',
  kind: 'template',
  name: 'Technology at the core',
  summary: 'A platform company past two hundred people, where the CTO leads the larger part and a CIO runs what is inside.',
  claims: [
    'coleman/both-at-scale', 'coleman/infrastructure-exception', 'roles-compared/cto-fits', 'roles-compared/departments',
    'cto-academy/inward-outward', 'cto-academy/cio-infrastructure-vendors', 'careercruise/cto-evangelist',
  ],
  document: documentFromOutline({
    name: 'Orbit Ledger', headcount: 260, kind: 'digital-platform', goal: 'technology-strategy', technologyIsCore: true, itBudgetIsSignificant: true,
  }, `
    CEO (Aroha Ngata): investor-relations
      CTO (Ravi Subramaniam) [visionary, outward, expert]: all-outward, -investor-relations, -marketing-sales-support
        VP Engineering (Elena Popescu) [outward, expert]: ~engineering, ~web-development, ~product-architecture
          Software Engineering Team [team]: ~engineering, ~web-development
        Head of Platform (Bao Nguyen) [outward]: ~product-infrastructure, ~product-vendors
        Head of Product (Amina Diallo) [outward]: ~product-development, ~digital-experience, ~product-business-alignment
        Research Lead (Jonas Weber) [outward]: ~research-development, ~emerging-technology
        Developer Relations Team [team]: ~customer-engagement
      CIO (Ximena Vargas) [steady-hand, inward]: all-inward
        IT Operations Manager (Samuel Okoro) [inward]: ~it-infrastructure, ~it-operations, ~it-support, ~service-delivery
        Security Manager (Noor Rahman) [inward]: ~cybersecurity, ~data-protection
      Chief Commercial Officer (Emre Yılmaz) [other]: marketing-sales-support
    link CIO -- CTO
    link Head of Platform -- IT Operations Manager
    link CTO -- Chief Commercial Officer
  `),
}
