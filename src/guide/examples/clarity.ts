import type { OwnResponsibility } from '../../model/organisation'
import type { ExamplesByRule } from './example'

const workshop: OwnResponsibility = { id: 'robot-workshop', name: 'Robot workshop', orientation: null, area: null, effort: 4 }

export const clarity: ExamplesByRule = {
  'misplaced-responsibility': {
    fires: {
      title: 'A CTO is accountable for the PMO',
      message: 'misplaced',
      profile: { headcount: 250 },
      outline: `
        CEO (Ada)
          CIO (Sam): it-infrastructure, it-operations
          CTO (Maya): product-development, engineering, pmo
      `,
    },
    silent: {
      title: 'The same work, done by the CTO and answered for by the CIO',
      profile: { headcount: 250 },
      outline: `
        CEO (Ada)
          CIO (Sam): it-infrastructure, it-operations, pmo
          CTO (Maya): product-development, engineering, ~pmo
      `,
    },
  },
  'internal-it-under-product-leader': {
    fires: {
      title: 'The CTO runs the infrastructure of the company',
      message: 'internal',
      profile: { headcount: 250 },
      outline: `
        CEO (Ada)
          CIO (Sam): cybersecurity, pmo
          CTO (Maya): product-development, it-infrastructure
      `,
    },
    silent: {
      title: 'The CTO runs the infrastructure of the product',
      profile: { headcount: 250 },
      outline: `
        CEO (Ada)
          CIO (Sam): cybersecurity, pmo
          CTO (Maya): product-development, product-infrastructure
      `,
    },
  },
  'vendor-management-split': {
    fires: {
      title: 'All vendors with the CTO',
      message: 'with-cto',
      profile: { headcount: 250 },
      outline: `
        CEO (Ada)
          CIO (Sam): it-infrastructure
          CTO (Maya): engineering, product-vendors, infrastructure-vendors
      `,
    },
    silent: {
      title: 'Vendors of infrastructure with the CIO',
      profile: { headcount: 250 },
      outline: `
        CEO (Ada)
          CIO (Sam): it-infrastructure, infrastructure-vendors
          CTO (Maya): engineering, product-vendors
      `,
    },
  },
  'two-owners': {
    fires: {
      title: 'Both are accountable for data management',
      message: 'unintended',
      profile: { headcount: 250 },
      outline: `
        CEO (Ada)
          CIO (Sam): it-operations, data-management
          CTO (Maya): engineering, data-management
      `,
    },
    silent: {
      title: 'The CTO does a part of it for the CIO, who answers for it',
      profile: { headcount: 250 },
      outline: `
        CEO (Ada)
          CIO (Sam): it-operations, data-management
          CTO (Maya): engineering, ~data-management
      `,
    },
  },
  'unclassified-responsibility': {
    fires: {
      title: 'A responsibility of the company’s own that nobody has placed',
      message: 'one',
      profile: { headcount: 60 },
      outline: `
        CEO (Ada)
          CTO (Maya): engineering, robot-workshop
      `,
      work: { own: [workshop], adjustments: [] },
    },
    silent: {
      title: 'The same after the answer: it is part of the technology strategy',
      profile: { headcount: 60 },
      outline: `
        CEO (Ada)
          CTO (Maya): engineering, robot-workshop
      `,
      work: { own: [{ ...workshop, orientation: 'outward', area: 'innovation' }], adjustments: [] },
    },
  },
}
