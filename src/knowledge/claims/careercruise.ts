/** What `careercruise` says, in our own words. */
export const careercruiseClaims = {
  'cto-direction':
    'The CTO sets the direction of technology: innovation, new technology and product development, ' +
    'in step with the goals of the business.',
  'cto-duties':
    'The CTO leads R&D, evaluates and adopts new technology, oversees product development, ' +
    'and works with marketing and sales.',
  'cto-evangelist': 'In many high-tech companies the CTO also meets customers and promotes the brand at events.',
  'cio-focus':
    'The CIO manages IT operations and infrastructure, compliance and data security, ' +
    'and keeps IT in line with what the business needs.',
  'cio-duties':
    'The CIO oversees infrastructure and operations, cybersecurity, data protection and governance, ' +
    'and puts in place the IT that business processes rely on.',
  'same-when':
    'The two may be one role in smaller companies and start-ups, and in computer, software or internet companies, ' +
    'where both kinds of technology are the core of the business.',
  'cio-under-cto':
    'It makes sense for the CIO to report to the CTO where the CTO is a visionary with strong expertise.',
  'distinct-in-biotech':
    'In biotech the CTO may be a doctor or an engineer who knows product development and not necessarily IT, ' +
    'so the two roles typically stay distinct.',
  'budget-needs-both':
    'Many organisations spend a significant share of their budget on IT; ' +
    'a strong CTO and a strong CIO give full coverage.',
  'it-varies': 'Duties and reporting lines vary a good deal from one organisation to another.',
} as const
