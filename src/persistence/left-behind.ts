import { readDocument } from '../formats/json/read-document'
import { termOf, type Database, type DocumentRow } from './database'

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
  attempt((place) => place.setItem(keyOf(left.row), JSON.stringify(left)))
}

/** What this page left, and no other: in a term there is one writer. */
export function forgetLeft(row: DocumentRow): void {
  attempt((place) => place.removeItem(keyOf(row)))
}

export function forgetAllLeft(id: string): void {
  attempt((place) => keysLeft(id).forEach((key) => place.removeItem(key)))
}

/** Stores what pages before left behind, of one document or of all. Never rejects: what cannot be stored stays for the next time. */
export async function storeLeft(database: Database, onlyId?: string): Promise<void> {
  for (const key of keysLeft(onlyId)) {
    const text = attempt((place) => place.getItem(key))
    const left = leftIn(text)
    const isStored = left && keyOf(left.row) === key && await storeOne(database, left).catch(() => false)
    // The tab that left it may be there still, and have left something newer meanwhile.
    if (isStored) attempt((place) => { if (place.getItem(key) === text) place.removeItem(key) })
  }
}

/**
 * What the same page stored later has it in it. A document that a tab has taken over since goes on as it is, and can go back to
 * what was left.
 */
async function storeOne(database: Database, { row, text }: LeftBehind): Promise<true> {
  const transaction = database.transaction(['documents', 'texts', 'versions', 'versionTexts'], 'readwrite', { durability: 'strict' })
  try {
    const present = await transaction.objectStore('documents').get(row.id)
    if (present && termOf(present) > termOf(row)) {
      const { id: documentId, title, savedAt: at } = row
      const version = await transaction.objectStore('versions').add({ documentId, at, title, label: 'What another tab could not store', length: text.length })
      await transaction.objectStore('versionTexts').put(text, version)
    } else if (!present || present.order < row.order) {
      await transaction.objectStore('texts').put(text, row.id)
      await transaction.objectStore('documents').put({ ...present, ...row })
    }
  } catch (error) {
    // All or nothing, also where the browser refuses a part at once.
    transaction.done.catch(() => undefined)
    transaction.abort()
    throw error
  }
  await transaction.done
  return true
}

function keyOf(row: DocumentRow): string {
  return `${prefix}${row.id} ${termOf(row)}`
}

function keysLeft(id?: string): readonly string[] {
  const start = id === undefined ? prefix : `${prefix}${id} `
  return (attempt(Object.keys) ?? []).filter((key) => key.startsWith(start))
}

/** Null: nothing, or nothing that could be opened. */
function leftIn(kept: string | null | undefined): LeftBehind | null {
  try {
    const { row, text } = JSON.parse(kept ?? '') as LeftBehind
    const isWhole = Number.isFinite(row.order) && Number.isFinite(Date.parse(row.savedAt)) && typeof row.title === 'string'
    return isWhole && readDocument(text, { maxLength: Number.POSITIVE_INFINITY }).ok ? { row, text } : null
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
