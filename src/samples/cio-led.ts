import { documentFromOutline } from '../formats/outline/read-outline'
import { outOfScope } from './out-of-scope'
import type { Sample } from './sample'

/** One source calls a CIO the better choice here; another wants both roles at this size, and the app says so. */
export const cioLed: Sample = {
  id: 'cio-led',
  kind: 'template',
  name: 'University led by a CIO',
  summary: 'A university that needs stable systems above all: a CIO leads, and a director of digital services looks outward.',
  claims: [
    'roles-compared/cio-fits', 'cto-academy/cio-more-strategic', 'coleman/single-needs-complement', 'coleman/cio-operations',
    'careercruise/cio-focus',
  ],
  document: documentFromOutline({ name: 'Lakeside University', headcount: 800, kind: 'university', goal: 'efficiency' }, `
    President (Rosa Delgado) [CEO]
      CIO (Tariq Hussain) [steady-hand, inward]: all-inward, -infrastructure-vendors
        Infrastructure Manager (Wanjiku Kamau) [inward]: ~it-infrastructure, ~it-operations, ~data-management, infrastructure-vendors
          Service Desk Team [team]: ~it-support, ~service-delivery
        PMO Lead (Stefan Keller) [inward]: ~pmo, ~process-improvement, ~change-management
        Campus Systems Manager (Lin Jiayi) [inward]: ~enterprise-systems, ~internal-communication
        Information Security Officer (Eoin Byrne) [inward]: ~cybersecurity, ~data-protection
        Director of Digital Services (Nadia Benali) [visionary, outward, expert]: product-development, engineering, web-development, product-architecture, emerging-technology, product-infrastructure, digital-experience, product-vendors, technology-strategy, product-business-alignment
          Learning Platform Team [team]: ~product-development, ~product-infrastructure
          Web and Mobile Team [team]: ~engineering, ~web-development, ~digital-experience
      Director of Communications (Hamish Reid) [other]: customer-engagement, marketing-sales-support
    link Director of Digital Services -- Director of Communications
  `, outOfScope({
    'research-development': 'Research belongs to the faculties, not to technology leadership.',
    'investor-relations': 'A public university has no investors.',
  })),
}
