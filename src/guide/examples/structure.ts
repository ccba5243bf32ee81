import type { ExamplesByRule } from './example'

/** Which of the two there are. */
export const structure: ExamplesByRule = {
  'both-roles-needed': {
    fires: {
      title: '240 employees, and a vice president in the place of a CIO',
      message: 'no-cio',
      profile: { headcount: 240 },
      outline: `
        CEO (Ada)
          VP Operations (Sam): all-inward
          CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The same with Sam as CIO',
      profile: { headcount: 240 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward
      `,
    },
  },
  'budget-needs-both': {
    fires: {
      title: 'Much goes into IT, and a vice president is in the place of a CIO',
      message: 'no-cio',
      profile: { headcount: 120, itBudgetIsSignificant: true },
      outline: `
        CEO (Ada)
          VP Operations (Sam): all-inward
          CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The same with Sam as CIO',
      profile: { headcount: 120, itBudgetIsSignificant: true },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward
      `,
    },
  },
  'second-executive-too-early': {
    fires: {
      title: 'A CIO and a CTO for thirty people',
      message: 'early',
      profile: { headcount: 30 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The same with Sam as a manager below the CTO',
      profile: { headcount: 30 },
      outline: `
        CEO (Ada)
          CTO (Maya): all-outward
            IT manager (Sam): all-inward
      `,
    },
  },
  'first-role-by-goal': {
    fires: {
      title: 'A start-up that wants a technology strategy has a CIO',
      message: 'other-fits',
      profile: { headcount: 30, kind: 'start-up', goal: 'technology-strategy' },
      outline: `
        CEO (Ada)
          CIO (Sam): all
      `,
    },
    silent: {
      title: 'The same with a CTO',
      profile: { headcount: 30, kind: 'start-up', goal: 'technology-strategy' },
      outline: `
        CEO (Ada)
          CTO (Sam): all
      `,
    },
  },
  'missing-complement': {
    fires: {
      title: 'A manager below, of whom nobody says what they are strong on',
      message: 'nobody-below',
      profile: { headcount: 60 },
      outline: `
        CEO (Ada)
          CTO (Maya): all
            IT manager (Bo): ~it-operations
      `,
    },
    silent: {
      title: 'The same manager, strong on the inward side',
      profile: { headcount: 60 },
      outline: `
        CEO (Ada)
          CTO (Maya): all
            IT manager (Bo) [inward]: ~it-operations
      `,
    },
  },
  'distinct-roles-in-biotech': {
    fires: {
      title: 'One executive with both roles',
      message: 'both-hats',
      profile: { headcount: 120, kind: 'biotech' },
      outline: `
        CEO (Ada)
          Head of Technology (Maya) [CIO-CTO]: all-outward
            IT manager (Bo): all-inward
      `,
    },
    silent: {
      title: 'The same with Maya as CTO only',
      profile: { headcount: 120, kind: 'biotech' },
      outline: `
        CEO (Ada)
          Head of Technology (Maya) [CTO]: all-outward
            IT manager (Bo): all-inward
      `,
    },
  },
}
