export interface Source {
  readonly title: string
  /** Null where the article is unsigned. */
  readonly author: string | null
  readonly publisher: string | null
  /** As a reader would write it; null where the article is undated. */
  readonly date: string | null
  /** The citation as a list shows it. */
  readonly short: string
}

/** The five articles that every rule rests on. Their order is the order in which citations are listed. */
export const sources = {
  'cto-academy': {
    title: 'The Chief Information Officer – What’s the difference?',
    author: 'Andrew Weaver',
    publisher: 'CTO Academy',
    date: '19 April 2022',
    short: 'CTO Academy, 2022',
  },
  coleman: {
    title: 'CIO vs. CTO – What’s The Difference?',
    author: 'Christopher J. Coleman',
    publisher: 'personal blog',
    // The post itself is undated; the first blog to link to it did so on 19 January 2013.
    date: 'by January 2013',
    short: 'Coleman, by January 2013',
  },
  'race-car': {
    // The article has no heading, so this title is a description.
    title: 'Newsletter on CTO and CIO as a race car’s engineer and mechanic',
    author: null,
    publisher: null,
    date: null,
    short: 'Race-car newsletter, unsigned, undated',
  },
  'roles-compared': {
    title: 'Difference Between CTO and CIO: Roles, Responsibilities',
    author: null,
    publisher: null,
    date: null,
    short: 'Roles compared, unsigned, undated',
  },
  careercruise: {
    title: 'Distinguishing Between a Chief Technology Officer (CTO) and a Chief Information Officer (CIO)',
    author: null,
    publisher: 'CareerCruise',
    date: '27 February 2025',
    short: 'CareerCruise, 2025',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

export const sourceIds: readonly SourceId[] = Object.keys(sources) as SourceId[]
