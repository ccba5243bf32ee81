import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/**
 * Each house is well led. What is missing is between them: a line, somebody above both, somebody who compares technology
 * with what the business wants, and an owner of the very work that the goal of the merger is about.
 */
export const misalignment: Sample = {
  id: 'misalignment',
  kind: 'goes-wrong',
  name: 'Misalignment: merged, not joined',
  summary: 'Two houses merged to save cost; each kept its technology leader, and nobody keeps the two in step with the goal.',
  claims: [
    'race-car/risk-misalignment', 'roles-compared/collaborate', 'race-car/together', 'coleman/first-role-by-goal',
    'cto-academy/cio-aligns-infrastructure', 'cto-academy/cto-aligns-architecture',
  ],
  document: documentFromOutline({ name: 'Harrow & Pike Instruments', headcount: 380, kind: 'enterprise', goal: 'efficiency', itBudgetIsSignificant: true }, `
    Managing Director Harrow (Judith Ames) [CEO]
      CIO (Kenji Watanabe) [steady-hand, inward]: all-inward, -it-business-alignment, -infrastructure-vendors, -it-budget, -process-improvement
        Infrastructure Manager (Olena Bondar) [inward]: ~it-infrastructure, ~it-operations, infrastructure-vendors
          Service Desk Team [team]: ~it-support, ~service-delivery
        Business Systems Manager (Patrick Doyle) [inward]: ~enterprise-systems, ~data-management, ~pmo
        Security Manager (Yasmin Farouk) [inward]: ~cybersecurity, ~data-protection
    Managing Director Pike (Anders Holm) [CEO]: investor-relations
      CTO (Valentina Rossi) [visionary, outward, expert]: all-outward, -investor-relations, -marketing-sales-support, -product-business-alignment
        Head of Engineering (Sipho Ndlovu) [outward, expert]: ~engineering, ~product-architecture, ~web-development
          Instrument Software Team [team]: ~product-infrastructure
        Head of Product (Marie Laurent) [outward]: ~product-development, ~digital-experience
      Head of Sales (Ivo Dimitrov) [other]: marketing-sales-support
    link CTO -- Head of Sales
  `),
}
