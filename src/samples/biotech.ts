import { documentFromOutline } from '../formats/outline/read-outline'
import { outOfScope } from './out-of-scope'
import type { Sample } from './sample'

/** Product development is medicine here, not IT: the CTO is a doctor, and everything inside is the CIO’s. */
export const biotech: Sample = {
  id: 'biotech',
  kind: 'template',
  name: 'Biotech with distinct roles',
  summary: 'A biotech company whose CTO is a doctor who develops medicines, while the CIO has all of IT.',
  claims: [
    'careercruise/distinct-in-biotech', 'coleman/both-at-scale', 'race-car/engineer-mechanic', 'roles-compared/approach',
    'cto-academy/cio-infrastructure-vendors',
  ],
  document: documentFromOutline({ name: 'Alder Therapeutics', headcount: 240, kind: 'biotech' }, `
    CEO (Margaret Sinclair): investor-relations
      CTO (Dr. Ngozi Eze) [visionary, outward, expert]: all-outward, -web-development, -digital-experience, -investor-relations, -marketing-sales-support
        Clinical Development Lead (Dr. Vikram Iyer) [outward]: ~product-development
        Process Engineering Lead (Lukas Baumann) [outward]: ~engineering, ~product-infrastructure
        Research Team [team]: ~research-development, ~emerging-technology
      CIO (Hye-jin Park) [steady-hand, inward]: all-inward
        IT Manager (Diego Castillo) [inward]: ~it-infrastructure, ~it-operations, ~it-support, ~service-delivery
        Data and Compliance Manager (Aisha Bello) [inward]: ~data-management, ~data-protection, ~cybersecurity
      Chief Commercial Officer (Olga Ivanova) [other]: marketing-sales-support
    link CIO -- CTO
    link Research Team -- Data and Compliance Manager
  `, outOfScope({
    'web-development': 'The product is a medicine; the website is a page that an agency keeps.',
    'digital-experience': 'Hospitals and partners are served by people; there is no digital product.',
  })),
}
