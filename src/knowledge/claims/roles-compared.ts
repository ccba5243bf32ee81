/** What `roles-compared` says, in our own words. */
export const rolesComparedClaims = {
  focus:
    'The CTO works on innovation and product development; the CIO on business processes and internal systems: ' +
    'databases, enterprise systems, internal communication software.',
  goal:
    'The CTO wants technology that makes products and services better; ' +
    'the CIO wants efficient operations, for instance through ERP and data management.',
  users: 'The CTO serves customers and other users outside; the CIO serves employees and teams inside.',
  implementation:
    'The CTO builds product technology: software architecture and digital platforms; ' +
    'the CIO looks after infrastructure: networks, servers and databases.',
  innovation:
    'The CTO drives innovation and follows trends into products; ' +
    'the CIO keeps operations reliable: systems up and data secure.',
  departments:
    'The CTO leads engineering: software engineers report to the CTO and product developers work with the CTO. ' +
    'The CIO leads IT operations: network administrators and IT support.',
  investment:
    'The CTO invests in new product technology, such as machine learning research and mobile platforms; ' +
    'the CIO in productive systems, such as cybersecurity tools and enterprise software.',
  impact:
    'The CTO makes the company more competitive in its market, for instance by the experience customers have; ' +
    'the CIO makes it more efficient, by workflow automation and less downtime.',
  approach:
    'The CTO looks ahead and experiments, for instance with emerging technology; ' +
    'the CIO seeks stability and structure, with compliance and security.',
  strategy:
    'The CTO ties technology innovation to product strategy (digital platforms, customers’ digital experience); ' +
    'the CIO ties IT systems to business operations (finance software, communication networks).',
  nature:
    'A CTO is innovative, ready to take risks, turned to the future and creative; ' +
    'a CIO is organised, strategic, thinks in systems and manages risk.',
  'one-person': 'In a small company one executive may do the work of both.',
  'cto-fits':
    'A CTO fits organisations that live by new technology: tech start-ups, software companies, digital platforms.',
  'cio-fits':
    'A CIO fits large organisations that depend on stable internal systems: ' +
    'enterprises, universities, banks, government.',
  'start-ups-cto-first': 'Start-ups often put a CTO first, since their growth depends on product technology.',
  collaborate: 'The two work together, so that technology serves products and internal operations alike.',
} as const
