import type { HatrackDocument } from '../../model/organisation'
import type { CsvProblem } from '../csv/csv-problem'
import type { Description, ReadProblem } from '../json/read-problem'
import type { FileFormat } from './file-format'

/** What comes of a file, in whichever format it is. */
export type FileReading =
  | {
    readonly ok: true
    readonly format: FileFormat
    readonly document: HatrackDocument
    /** What was put right or is worth knowing, a sentence each. */
    readonly told: readonly string[]
  }
  | { readonly ok: false, readonly kind: ReadProblem['kind'] | CsvProblem['kind'], readonly description: Description }
