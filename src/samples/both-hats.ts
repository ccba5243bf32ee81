import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/**
 * Works while it is small: the strong manager in the opposing role is there, and little is delegated yet. Set to 240
 * employees it shows what the sources warn of: too much for one head, in two directions at once, and both seats needed.
 */
export const bothHats: Sample = {
  id: 'both-hats',
  kind: 'template',
  name: 'Start-up with one leader for both',
  summary: 'Forty people, one technology leader who wears both hats, and a strong manager who runs operations.',
  claims: [
    'coleman/both-hats-short-term', 'coleman/too-costly-when-small', 'coleman/single-needs-complement',
    'roles-compared/one-person', 'careercruise/same-when',
  ],
  document: documentFromOutline({ name: 'Tidewren', headcount: 40, kind: 'start-up', goal: 'technology-strategy', technologyIsCore: true }, `
    CEO (Inês Carvalho): investor-relations, customer-engagement
      Head of Technology (Kofi Mensah) [CIO-CTO, visionary, outward, expert]: all, -investor-relations, -customer-engagement, -marketing-sales-support
        IT and Operations Manager (Yuki Tanaka) [steady-hand, inward]: ~it-infrastructure, ~it-operations, ~service-delivery, ~it-support, ~internal-communication
        Product Team [team]: ~web-development, ~product-infrastructure
      Head of Sales (Mateo Ruiz) [other]: marketing-sales-support
    link Head of Technology -- Head of Sales
  `),
}
