import { readDocument } from '../formats/json/read-document'
import type { Database, DocumentRow } from './database'

/**
 * What a page that goes away could not see stored. A browser drops the writes to a database that still wait for others when
 * their page ends, as behind a slow disk; what is put here is kept in the same turn, and stored by the next page.
 */
export interface LeftBehind {
  readonly row: DocumentRow
  readonly text: string
}

const prefix = 'hatrack left '

/** Does nothing where there is no room for it, or no such place. */
export function leaveBehind(left: LeftBehind): void {
  attempt((place) => place.setItem(prefix + left.row.id, JSON.stringify(left)))
}

export function forgetLeft(id: string): void {
  attempt((place) => place.removeItem(prefix + id))
}

/** Stores what pages before left behind, of one document or of all. Never rejects: what cannot be stored stays for the next time. */
export async function storeLeft(database: Database, onlyId?: string): Promise<void> {
  for (const id of onlyId === undefined ? idsLeft() : [onlyId]) {
    const left = leftOf(id)
    if (left && await storeOne(database, left).catch(() => false)) forgetLeft(id)
  }
}

/** A later state, of this tab or of one that has taken the document over since, stays: what was left is in it, or was given up. */
async function storeOne(database: Database, { row, text }: LeftBehind): Promise<true> {
  const transaction = database.transaction(['documents', 'texts'], 'readwrite')
  const documents = transaction.objectStore('documents')
  const present = await documents.get(row.id)
  const isLater = !present || present.order < row.order && (present.term ?? 0) <= (row.term ?? 0)
  await Promise.all([isLater && documents.put({ ...present, ...row }), isLater && transaction.objectStore('texts').put(text, row.id), transaction.done])
  return true
}

function idsLeft(): readonly string[] {
  return (attempt(Object.keys) ?? []).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
}

/** Null: nothing, or nothing that could be opened. */
function leftOf(id: string): LeftBehind | null {
  const kept = attempt((place) => place.getItem(prefix + id))
  if (typeof kept !== 'string') return null
  try {
    const left = JSON.parse(kept) as LeftBehind
    return left.row.id === id && readDocument(left.text, { maxLength: Number.POSITIVE_INFINITY }).ok ? left : null
  } catch {
    return null
  }
}

/** Undefined where the browser refuses local storage, or has none. */
function attempt<Value>(ask: (place: Storage) => Value): Value | undefined {
  try {
    return ask(localStorage)
  } catch {
    return undefined
  }
}
