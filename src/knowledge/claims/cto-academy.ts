/** What `cto-academy` says, in our own words. */
export const ctoAcademyClaims = {
  'inward-outward':
    'The CIO looks inward, at technology that runs the business; the CTO looks outward, at customers and the market.',
  'cio-infrastructure': 'The CIO is the most senior manager of technology infrastructure.',
  'cio-operations': 'The CIO is in charge of internal IT operations.',
  'cio-processes': 'The CIO uses technology to make business processes leaner.',
  'cio-internal-customers': 'The CIO serves customers inside the company: users and business units.',
  'cio-infrastructure-vendors': 'The CIO works with and manages the vendors of infrastructure.',
  'cio-aligns-infrastructure': 'The CIO keeps IT infrastructure in line with what the business puts first.',
  'cio-bottom-line': 'The CIO’s strategies raise profitability, the bottom line.',
  'cio-organised': 'A CIO succeeds as a skilled, organised manager.',
  'cto-architect': 'The CTO is the most senior architect of technology.',
  'cto-engineering': 'The CTO is in charge of the engineering group.',
  'cto-product': 'The CTO uses technology to improve what the company sells.',
  'cto-external-customers': 'The CTO serves customers outside the company: buyers.',
  'cto-product-vendors': 'The CTO works with and manages the vendors whose solutions improve the product.',
  'cto-aligns-architecture': 'The CTO keeps product architecture in line with what the business puts first.',
  'cto-top-line': 'The CTO’s strategies raise revenue, the top line.',
  'cto-creative': 'A CTO succeeds as a creative technologist who innovates.',
  'cio-more-strategic':
    'The CIO role is fast becoming more strategic and now asks for wider management and softer skills.',
} as const
