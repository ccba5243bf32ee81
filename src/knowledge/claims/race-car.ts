/** What `race-car` says, in our own words. */
export const raceCarClaims = {
  'engineer-mechanic':
    'The CTO, the engineer, makes the company faster and more competitive; ' +
    'the CIO, the mechanic, keeps it running smoothly, reliably and securely.',
  'risk-overload': 'Where the roles are unclear, one position may be overloaded with responsibilities that conflict.',
  'risk-neglect':
    'Where the roles are unclear, innovation (the CTO’s part) or operational excellence (the CIO’s part) ' +
    'may be neglected.',
  'risk-misalignment':
    'Where the roles are unclear, miscommunication or gaps in leadership ' +
    'may leave technology out of step with business goals.',
  focus:
    'The CTO looks outward, for an edge over competitors; ' +
    'the CIO looks inward, at internal systems, infrastructure and IT services.',
  priorities:
    'The CTO puts R&D, product development and emerging technology first; ' +
    'the CIO puts system performance, IT budgets and cybersecurity first.',
  stakeholders:
    'The CTO works with customers, investors and product managers; the CIO works with HR, finance and operations.',
  metrics:
    'The measures of a CTO are innovation, time to market and adaptability; ' +
    'those of a CIO are cost efficiency, system reliability and operational performance.',
  style: 'The CTO leads as a visionary, the CIO as a steady hand.',
  together: 'With their roles clearly split, the two drive growth, efficiency and resilience together.',
} as const
