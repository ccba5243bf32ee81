import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { StoredDocument } from './document-storage'
import type { StoredVersion } from './version-storage'

/**
 * `order`: larger is later; it goes on from the largest there is, so that a clock that was set back reorders nothing. `term`:
 * how many times a tab has made itself the document's writer; absent: none but the tab that first stored it.
 */
export type DocumentRow = StoredDocument & { readonly order: number, readonly term?: number }

/** None where it is no such number: a record that was damaged there can still be opened. */
export function termOf(row: DocumentRow | undefined): number {
  return Number.isSafeInteger(row?.term) ? row!.term! : 0
}

/**
 * Texts have stores of their own, written in the same transaction: a list of documents does not load megabytes, as it
 * would if each record held its text.
 */
export interface Schema extends DBSchema {
  documents: { key: string, value: DocumentRow, indexes: { order: number } }
  texts: { key: string, value: string }
  /** A row for each term of a document that was begun. A tab that writes in the term before runs into it. */
  terms: { key: [documentId: string, term: number], value: true }
  /** States of documents to go back to; their keys grow with time. */
  versions: { key: number, value: Omit<StoredVersion, 'id'>, indexes: { documentId: string } }
  versionTexts: { key: number, value: string }
}

export type Database = IDBPDatabase<Schema>

type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

/**
 * `superseded`: a newer Hatrack in another tab needs the storage in another form. `cleared`: a page of this program removes
 * everything, because somebody asked for that. `lost`: the browser has thrown it away.
 */
export type DatabaseEnd = 'superseded' | 'cleared' | 'lost'

/** Raised with every change of the stores; an older program is refused a newer database by the browser itself. */
export const databaseVersion = 2

/** Rejects where the browser refuses storage. After `onEnd`, whose last writes still count, everything asked of the database fails. */
export async function openDatabase(onEnd: (why: DatabaseEnd) => void): Promise<Database> {
  const database: Database = await openDB<Schema>('hatrack', databaseVersion, {
    upgrade: (fresh, before, _after, transaction) => void upgrade(fresh, before, transaction),
    // Another tab waits for this one to let go.
    blocking(_version, wanted) {
      onEnd(wanted === null ? 'cleared' : 'superseded')
      database.close()
    },
    terminated: () => onEnd('lost'),
  })
  return database
}

async function upgrade(database: Database, before: number, transaction: Upgrading): Promise<void> {
  if (before < 1) {
    database.createObjectStore('documents', { keyPath: 'id' })
    database.createObjectStore('texts')
  }
  if (before < 2) {
    const documents = transaction.objectStore('documents')
    if (before === 1) (documents as unknown as IDBObjectStore).deleteIndex('savedAt')
    documents.createIndex('order', 'order')
    database.createObjectStore('versions', { autoIncrement: true }).createIndex('documentId', 'documentId')
    database.createObjectStore('versionTexts')
    database.createObjectStore('terms')
    // Held open by its own requests until all rows have their order.
    for (let row = await documents.openCursor(); row; row = await row.continue()) await row.update({ ...row.value, order: Date.parse(row.value.savedAt) || 0 })
  }
}
