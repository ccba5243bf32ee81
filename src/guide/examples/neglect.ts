import type { ExamplesByRule } from './example'

export const neglect: ExamplesByRule = {
  'neglected-innovation': {
    fires: {
      title: 'Three parts of innovation that nobody does',
      message: 'unowned',
      profile: { headcount: 120 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward, -research-development, -product-architecture, -digital-experience
      `,
    },
    silent: {
      title: 'The same with one of the three in the CTO’s hands: more than three quarters get done',
      profile: { headcount: 120 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward, -research-development, -product-architecture
      `,
    },
  },
  'neglected-operations': {
    fires: {
      title: 'The CIO has left',
      message: 'vacant',
      profile: { headcount: 150 },
      outline: `
        CEO (Ada)
          CIO (vacant): all-inward
          CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The same with somebody in the seat',
      profile: { headcount: 150 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward
      `,
    },
  },
  'unowned-responsibility': {
    fires: {
      title: 'A project manager does the PMO’s work for nobody',
      message: 'area',
      profile: { headcount: 60 },
      outline: `
        CEO (Ada)
          CTO (Maya): all, -pmo
            Project manager (Bo): ~pmo
      `,
    },
    silent: {
      title: 'The same with the project manager accountable',
      profile: { headcount: 60 },
      outline: `
        CEO (Ada)
          CTO (Maya): all, -pmo
            Project manager (Bo): pmo
      `,
    },
  },
  'vacant-seat': {
    fires: {
      title: 'Operations are on a seat with nobody in it',
      message: 'vacant',
      profile: { headcount: 90 },
      outline: `
        CEO (Ada)
          CTO (Maya): all-outward
            IT manager (vacant): all-inward
      `,
    },
    silent: {
      title: 'The same seat with a holder',
      profile: { headcount: 90 },
      outline: `
        CEO (Ada)
          CTO (Maya): all-outward
            IT manager (Bo): all-inward
      `,
    },
  },
  'stakeholder-unserved': {
    fires: {
      title: 'Operations are well looked after, but for what HR depends on',
      message: 'unowned',
      profile: { headcount: 150 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward, -enterprise-systems, -process-improvement, -change-management
          CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The same with change management in the CIO’s hands',
      profile: { headcount: 150 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward, -enterprise-systems, -process-improvement
          CTO (Maya): all-outward
      `,
    },
  },
  'success-metric-unattended': {
    fires: {
      title: 'Nobody does what moves cost efficiency',
      message: 'unowned',
      profile: { headcount: 150 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward, -enterprise-systems, -pmo, -it-budget
          CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The same with the IT budget in the CIO’s hands',
      profile: { headcount: 150 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward, -enterprise-systems, -pmo
          CTO (Maya): all-outward
      `,
    },
  },
}
