import { maxNameLength } from '../../model/limits'
import { newDocument } from '../../model/new-document'
import { describeCsvProblem } from '../csv/csv-problem'
import { describeNotes } from '../csv/import-note'
import { readCsv } from '../csv/read-csv'
import type { FileReading } from './file-reading'

/** A list of people as a document of its own: named after the file, with as many employees as the list has positions. */
export function readPeopleList(text: string, fileName: string): FileReading {
  const reading = readCsv(text)
  if (!reading.ok) return { ok: false, kind: reading.problem.kind, description: describeCsvProblem(reading.problem) }
  const name = fileName.replace(/\.[^.]*$/, '').trim().slice(0, maxNameLength)
  const empty = newDocument(name === '' ? 'Imported organisation' : name)
  const scenarios = empty.scenarios.map((scenario) => ({ ...scenario, positions: reading.positions }))
  const headcount = reading.positions.length
  const told = [...describeNotes(reading.notes), `The headcount is set to ${headcount.toLocaleString('en')}, the positions in the list. Change it if the company has more people.`]
  return { ok: true, format: 'csv', document: { ...empty, company: { ...empty.company, headcount }, scenarios }, told }
}
