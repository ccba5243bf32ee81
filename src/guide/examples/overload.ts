import type { ExamplesByRule } from './example'

export const overload: ExamplesByRule = {
  'overloaded-position': {
    fires: {
      title: 'One leader for everything, at 110 employees',
      message: 'overloaded',
      profile: { headcount: 110 },
      outline: `
        CEO (Ada)
          CTO (Maya): all
      `,
    },
    silent: {
      title: 'The same chart at 65 employees',
      profile: { headcount: 65 },
      outline: `
        CEO (Ada)
          CTO (Maya): all
      `,
    },
  },
  'conflicting-responsibilities': {
    fires: {
      title: 'A CTO with two responsibilities of either side',
      message: 'both-hats',
      profile: { headcount: 120 },
      outline: `
        CEO (Ada)
          CTO (Maya): product-development, engineering, it-operations, it-support
      `,
    },
    silent: {
      title: 'The same without IT support: one responsibility of the other side is an exception, not a second hat',
      profile: { headcount: 120 },
      outline: `
        CEO (Ada)
          CTO (Maya): product-development, engineering, it-operations
      `,
    },
  },
}
