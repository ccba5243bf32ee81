import * as v from 'valibot'
import type { HatrackDocument } from '../../model/organisation'
import { badShapeOf } from './bad-shape'
import { identify } from './identify'
import { makeSafe } from './make-safe'
import { migrate, type Migration } from './migrations'
import { parseJson } from './parse-json'
import type { ReadProblem } from './read-problem'
import { repair } from './repair'
import type { Repair } from './repair-kinds'
import { documentSchema } from './schema'
import { tooManyOf } from './too-many'

export type Reading =
  | { readonly ok: true, readonly document: HatrackDocument, readonly repairs: readonly Repair[], readonly shownId?: string }
  | { readonly ok: false, readonly problem: ReadProblem }

export interface ReadOptions {
  /** Instead of the real ones, for tests: how many there are says which version is the newest. */
  readonly migrations?: readonly Migration[]
  /** Units of text; only what this program has stored itself may be longer than a file. */
  readonly maxLength?: number
}

/**
 * The one reader of documents, for files, links and what the browser has stored: parse → identify → version gate →
 * migrate → shape → repair. Never throws. A document that it returns is sound: `violationsOf` finds nothing.
 */
export function readDocument(text: string, options: ReadOptions = {}): Reading {
  const parsed = parseJson(text, options.maxLength)
  if (!parsed.ok) return parsed
  const identified = identify(parsed.value)
  if (!identified.isOurs) {
    return refused({ kind: 'other-program', program: identified.program, type: identified.type })
  }
  const repairs: Repair[] = []
  makeSafe(identified.file, repairs)
  const migrated = migrate(identified.file, options.migrations)
  if (!migrated.ok) return migrated
  // They say what the text is, not what the organisation is: the writer puts its own.
  const { type: _type, version: _version, source: _source, savedAt: _savedAt, shownId, ...content } = migrated.file
  const excess = tooManyOf(content)
  if (excess) return refused(excess)
  const shaped = v.safeParse(documentSchema, content, { abortEarly: true })
  if (!shaped.success) return refused(badShapeOf(shaped.issues[0]))
  return { ok: true, document: repair(shaped.output, repairs), repairs, ...(typeof shownId === 'string' ? { shownId } : {}) }
}

function refused(problem: ReadProblem): Reading {
  return { ok: false, problem }
}
