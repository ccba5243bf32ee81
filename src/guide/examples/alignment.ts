import type { ExamplesByRule } from './example'

export const alignment: ExamplesByRule = {
  'alignment-gap': {
    fires: {
      title: 'Nobody answers for keeping IT in step with the business',
      message: 'unowned',
      profile: { headcount: 150 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward, -it-business-alignment
          CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The CEO does',
      profile: { headcount: 150 },
      outline: `
        CEO (Ada): it-business-alignment
          CIO (Sam): all-inward, -it-business-alignment
          CTO (Maya): all-outward
      `,
    },
  },
  'no-link-between-leaders': {
    fires: {
      title: 'Two executives with nobody above and no line between them',
      message: 'unlinked',
      profile: { headcount: 250 },
      outline: `
        CIO (Sam): all-inward
        CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The same with a collaboration line',
      profile: { headcount: 250 },
      outline: `
        CIO (Sam): all-inward
        CTO (Maya): all-outward
        link CIO -- CTO
      `,
    },
  },
  'goal-mismatch': {
    fires: {
      title: 'The goal is a technology strategy, and nobody does research',
      message: 'strategy-behind',
      profile: { headcount: 120, goal: 'technology-strategy' },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward, -research-development
      `,
    },
    silent: {
      title: 'Something smaller is left undone instead: less than a tenth behind is as good as even',
      profile: { headcount: 120, goal: 'technology-strategy' },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward, -product-architecture
      `,
    },
  },
  'style-mismatch': {
    fires: {
      title: 'A visionary who mostly keeps things running',
      message: 'visionary',
      profile: { headcount: 120 },
      outline: `
        CEO (Ada)
          CTO (Maya) [visionary]: product-development, it-infrastructure, it-operations
      `,
    },
    silent: {
      title: 'The same without IT operations: a little more than half is the product',
      profile: { headcount: 120 },
      outline: `
        CEO (Ada)
          CTO (Maya) [visionary]: product-development, it-infrastructure
      `,
    },
  },
}
