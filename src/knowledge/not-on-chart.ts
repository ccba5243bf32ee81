import type { ClaimId } from './claims'

/** Claims that nothing rests on, and why a chart cannot show whether they hold. A test refuses a reason that is not needed. */
export const notOnChart: Readonly<Partial<Record<ClaimId, string>>> = {
  'cto-academy/cto-architect':
    'It says how high the CTO stands among those who design technology. A chart shows who answers for architecture, not who is best at it.',
  'coleman/common-ground':
    'It is about what a person can do. A chart knows of a holder’s style, strength and expertise, and not how they lead or talk.',
  'coleman/unclear-hiring':
    'It is about what a company had in mind when it hired. A chart shows who was hired, not why.',
}
