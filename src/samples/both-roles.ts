import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/** The split of coleman/division, all vendor management included; cto-academy would split that, so a question is asked. */
export const bothRoles: Sample = {
  id: 'both-roles',
  kind: 'template',
  name: 'Mature company with a CIO and a CTO',
  summary: 'Two peers with a clear split: infrastructure, service delivery and PMO here; product, web and vendors there.',
  claims: [
    'coleman/both-at-scale', 'coleman/division', 'coleman/deciding-question', 'race-car/together',
    'roles-compared/collaborate', 'careercruise/budget-needs-both',
  ],
  document: documentFromOutline({ name: 'Meridian Tools', headcount: 450, kind: 'enterprise', itBudgetIsSignificant: true }, `
    CEO (Thandiwe Nkosi): investor-relations
      CIO (Claire Dubois) [steady-hand, inward]: all-inward, -infrastructure-vendors
        Infrastructure Manager (Rahul Mehta) [inward]: ~it-infrastructure, ~it-operations, ~data-management
          IT Support Team [team]: ~it-support
        Service Delivery Manager (Anna Lindqvist) [inward]: ~service-delivery, ~internal-communication, ~enterprise-systems
        PMO Lead (Juan Herrera) [inward]: ~pmo, ~process-improvement, ~change-management
        Security Manager (Fatima Zahra Alaoui) [inward]: ~cybersecurity, ~data-protection
      CTO (Daniel Kim) [visionary, outward, expert]: all-outward, -investor-relations, -marketing-sales-support, infrastructure-vendors
        Head of Product (Sofia Petrova) [outward]: ~product-development, ~digital-experience
        Web Development Lead (Kwame Boateng) [outward]: ~engineering, ~web-development, ~product-infrastructure
        Research Lead (Hana Suzuki) [outward]: ~research-development, ~emerging-technology
        Vendor Manager (Petr Novák) [both]: ~product-vendors, ~infrastructure-vendors
      Chief Marketing Officer (Camila Rojas) [other]: marketing-sales-support
    link CIO -- CTO
    link CTO -- Chief Marketing Officer
  `),
}
