import type { ExamplesByRule } from './example'

/** Structure too: who reports to whom. */
export const reporting: ExamplesByRule = {
  'cio-under-cto': {
    fires: {
      title: 'Below a visionary whose expertise nobody has stated',
      message: 'unfit',
      profile: { headcount: 320 },
      outline: `
        CEO (Ada)
          CTO (Maya) [visionary]: all-outward
            CIO (Sam): all-inward
      `,
    },
    silent: {
      title: 'Below a visionary with strong expertise',
      profile: { headcount: 320 },
      outline: `
        CEO (Ada)
          CTO (Maya) [visionary, expert]: all-outward
            CIO (Sam): all-inward
      `,
    },
  },
  'cto-under-cio': {
    fires: {
      title: 'The CTO below the CIO',
      message: 'under',
      profile: { headcount: 320 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
            CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The two side by side',
      profile: { headcount: 320 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward
      `,
    },
  },
  'team-under-wrong-executive': {
    fires: {
      title: 'A team that builds the website, below the CIO',
      message: 'work',
      profile: { headcount: 260 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
            Web team [team]: ~web-development
          CTO (Maya): all-outward
      `,
    },
    silent: {
      title: 'The same team below the CTO',
      profile: { headcount: 260 },
      outline: `
        CEO (Ada)
          CIO (Sam): all-inward
          CTO (Maya): all-outward
            Web team [team]: ~web-development
      `,
    },
  },
}
