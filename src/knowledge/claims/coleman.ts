/** What `coleman` says, in our own words. */
export const colemanClaims = {
  'common-ground':
    'Both roles need leadership with a business mindset, a technical background, operational skill, ' +
    'and the ability to talk to technical and other people alike.',
  'single-needs-complement':
    'Where a company has only one of the two, a strong manager should back it with skills that cover its weaknesses.',
  'cio-strengths':
    'A CIO may know the PMO and agile practice well, ' +
    'yet lack depth in physical infrastructure or software architecture.',
  'cto-strengths':
    'A CTO may know the stack, production technology and coming technology well, ' +
    'yet be less sure of change management and of smoothing internal communication.',
  'cio-bottom-line':
    'The CIO faces inward and works on the bottom line: internal communication, the PMO and process control.',
  'cio-operations': 'The CIO has an operations role, typically with infrastructure, service delivery and the PMO.',
  'cto-top-line':
    'The CTO faces the customer and works on the top line: technology that makes product development better.',
  'cto-engineering':
    'The CTO generally leads the engineers and sets a technical strategy that makes the product better.',
  'infrastructure-exception':
    'A CTO may hold infrastructure as far as it belongs to the product, but not internal IT operations.',
  'too-costly-when-small': 'Small companies rarely see a need for both roles, which are costly to employ.',
  'first-role-by-goal':
    'The company’s main goal decides which role comes first: for a well-funded start-up that may be ' +
    'technology strategy, hence a CTO; for a growing mid-size company whose strategy is sound, ' +
    'it may be efficiency, hence a CIO.',
  'both-at-scale':
    'At around two hundred employees both roles become necessary, all the more where technology is core ' +
    'to the business; there the CTO may matter more at first.',
  'both-hats-short-term':
    'In a small company either one can wear both hats for a while, ' +
    'if a strong manager takes the opposing role.',
  'roles-blur': 'As a company grows and its divisions and roles multiply, the two roles start to overlap and blur.',
  'deciding-question':
    'To place a responsibility, ask whether operations need it (CIO) or whether it is part of the ' +
    'technology strategy behind product development (CTO).',
  division:
    'Typically the CIO has infrastructure, service delivery and the PMO; the CTO has product development, ' +
    'web development (the engineers who build the product) and vendor management.',
  'unclear-hiring': 'Companies seem to fill these seats without knowing which of the two they need, or why.',
} as const
