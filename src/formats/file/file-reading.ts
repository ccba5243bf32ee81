import type { HatrackDocument } from '../../model/organisation'
import type { Description } from '../json/read-problem'
import type { PeopleFormat } from '../people/people-reading'

export type FileFormat = 'hatrack-json' | PeopleFormat

/** What comes of a saved chart. */
export type FileReading =
  | {
    readonly ok: true
    readonly document: HatrackDocument
    /** What was put right or is worth knowing, a sentence each. */
    readonly told: readonly string[]
    /** The scenario to open with; absent: the baseline. */
    readonly shownId?: string | undefined
  }
  | { readonly ok: false, readonly kind: string, readonly description: Description }
