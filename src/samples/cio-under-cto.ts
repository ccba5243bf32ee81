import { documentFromOutline } from '../formats/outline/read-outline'
import type { Sample } from './sample'

/** One source alone describes this line, and on a condition: the CTO is a visionary with strong expertise. */
export const cioUnderCto: Sample = {
  id: 'cio-under-cto',
  kind: 'template',
  name: 'CIO under a visionary CTO',
  summary: 'A software company whose CTO is a visionary with strong expertise, so the CIO reports to the CTO.',
  claims: ['careercruise/cio-under-cto', 'careercruise/it-varies', 'race-car/style', 'coleman/both-at-scale'],
  document: documentFromOutline({ name: 'Polaris Robotics', headcount: 320, kind: 'software-internet', technologyIsCore: true }, `
    CEO (Björn Sigurdsson): investor-relations
      CTO (Adaeze Obi) [visionary, outward, expert]: all-outward, -investor-relations, -marketing-sales-support
        CIO (Michael Tran) [steady-hand, inward]: all-inward, -infrastructure-vendors
          IT Operations Manager (Ivana Horvat) [inward]: ~it-infrastructure, ~it-operations, ~it-support, ~service-delivery, infrastructure-vendors
          Business Systems Manager (Carlos Mendes) [inward]: ~enterprise-systems, ~process-improvement, ~data-management
          Security Manager (Ruth Cohen) [inward]: ~cybersecurity, ~data-protection
        VP Engineering (Li Wei) [outward, expert]: ~engineering, ~web-development, ~product-infrastructure
        Head of Product (Zanele Dlamini) [outward]: ~product-development, ~digital-experience
        Research Lead (Pierre Lefèvre) [outward]: ~research-development, ~emerging-technology
      Chief Marketing Officer (Keiko Mori) [other]: marketing-sales-support
    link CTO -- Chief Marketing Officer
  `),
}
