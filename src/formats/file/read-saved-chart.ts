import { describeRepairs } from '../json/describe-repairs'
import { readDocument } from '../json/read-document'
import { describeProblem } from '../json/read-problem'
import type { FileReading } from './file-reading'

/** A *.hatrack.json file, with what had to be put right in it. */
export function readSavedChart(text: string): FileReading {
  const reading = readDocument(text)
  if (!reading.ok) return { ok: false, kind: reading.problem.kind, description: describeProblem(reading.problem) }
  return { ok: true, document: reading.document, told: describeRepairs(reading.repairs), ...(reading.shownId === undefined ? {} : { shownId: reading.shownId }) }
}
