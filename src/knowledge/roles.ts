import type { ClaimId } from './claims'

/** The executive a responsibility belongs to. */
export type Home = 'CIO' | 'CTO'

/** `coleman/deciding-question`: inward supports operations, outward is technology strategy for the product. */
export type Orientation = 'inward' | 'outward'

export interface Role {
  readonly title: string
  readonly summary: string
  readonly orientation: Orientation
  /** What the role looks at, what kind of person does well in it, and what it is there to achieve. */
  readonly claims: {
    readonly focus: readonly ClaimId[]
    readonly style: readonly ClaimId[]
    readonly goals: readonly ClaimId[]
  }
}

export const roles = {
  CIO: {
    title: 'Chief Information Officer',
    summary: 'Looks inward and keeps the technology that runs the business reliable, secure and efficient.',
    orientation: 'inward',
    claims: {
      focus: [
        'cto-academy/inward-outward',
        'coleman/cio-operations',
        'race-car/focus',
        'roles-compared/focus',
        'careercruise/cio-focus',
      ],
      style: ['cto-academy/cio-organised', 'race-car/style', 'roles-compared/approach', 'roles-compared/nature'],
      goals: ['cto-academy/cio-bottom-line', 'coleman/cio-bottom-line', 'race-car/metrics', 'roles-compared/goal'],
    },
  },
  CTO: {
    // `coleman` says Chief Technical Officer; the other four articles say Technology.
    title: 'Chief Technology Officer',
    summary: 'Looks outward and turns technology into products that customers want and competitors lack.',
    orientation: 'outward',
    claims: {
      focus: [
        'cto-academy/inward-outward',
        'coleman/cto-top-line',
        'race-car/focus',
        'roles-compared/focus',
        'careercruise/cto-direction',
      ],
      style: ['cto-academy/cto-creative', 'race-car/style', 'roles-compared/approach', 'roles-compared/nature'],
      goals: ['cto-academy/cto-top-line', 'coleman/cto-top-line', 'race-car/metrics', 'roles-compared/goal'],
    },
  },
} as const satisfies Record<Home, Role>
