import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/**
 * The company grew and the work stayed where it was: managers were hired below the one leader, and little was handed on.
 * Both halves of the warning show: too much for one head, and work that pulls it in two directions.
 */
export const overload: Sample = {
  id: 'overload',
  kind: 'goes-wrong',
  name: 'Overload: it all ends on one desk',
  summary: 'The first engineer now leads all technology for 190 people; managers were hired, and little was handed on.',
  claims: [
    'race-car/risk-overload', 'coleman/both-hats-short-term', 'coleman/roles-blur', 'coleman/single-needs-complement',
    'roles-compared/one-person',
  ],
  document: documentFromOutline({ name: 'Kestrel Freight', headcount: 190, kind: 'enterprise', goal: 'technology-strategy', technologyIsCore: true }, `
    CEO (Oluwaseun Adeyemi): investor-relations
      Director of Technology (Birgit Halvorsen) [CIO-CTO, visionary, outward, expert]: all, -investor-relations, -marketing-sales-support
        IT Manager (Tomasz Wiśniewski) [steady-hand, inward]: ~it-support, ~it-infrastructure
          Service Desk Team [team]: ~it-support
        Engineering Manager (Priya Nair) [outward, expert]: ~web-development
          Web Team [team]: ~web-development
          Platform Team [team]: ~product-infrastructure
        Product Manager (Lucía Fernández) [outward]
      Chief Commercial Officer (Gabriel Santos) [other]: marketing-sales-support
      Chief Operating Officer (Mei-Ling Wu) [other]
    link Director of Technology -- Chief Commercial Officer
    link IT Manager -- Engineering Manager
  `),
}
