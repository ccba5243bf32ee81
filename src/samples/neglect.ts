import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/** Nobody decided against looking inward: it was never said whose it is, so an IT manager does what one person can. */
export const neglect: Sample = {
  id: 'neglect',
  kind: 'goes-wrong',
  name: 'Neglect: everything for the product',
  summary: 'A growing platform puts all its leaders on the product, and most of what keeps the company running is nobody’s.',
  claims: [
    'race-car/risk-neglect', 'race-car/engineer-mechanic', 'roles-compared/start-ups-cto-first', 'careercruise/cio-duties',
    'cto-academy/inward-outward',
  ],
  document: documentFromOutline({ name: 'Marigold Tickets', headcount: 130, kind: 'digital-platform', goal: 'technology-strategy', technologyIsCore: true }, `
    CEO (Hugo Lindberg): investor-relations
      CTO (Samira Haidari) [visionary, outward, expert]: all-outward, -investor-relations, -marketing-sales-support
        Head of Engineering (Dmitri Volkov) [outward, expert]: ~engineering, ~product-architecture
          Web Team [team]: ~web-development
          Platform Team [team]: ~product-infrastructure
        Head of Product (Chiara Romano) [outward]: ~product-development, ~digital-experience
        Research Lead (Tuan Pham) [outward]: ~research-development, ~emerging-technology
        IT Manager (Ebba Nyström) [steady-hand, inward]: it-support, it-infrastructure, infrastructure-vendors, it-business-alignment
      Chief Marketing Officer (Rafael Moreno) [other]: marketing-sales-support
      Chief Financial Officer (Grace Mwangi) [other]: it-budget
    link CTO -- Chief Marketing Officer
    link IT Manager -- Chief Financial Officer
  `),
}
