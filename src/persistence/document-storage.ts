import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { readDocument, type Reading } from '../formats/json/read-document'
import { UnreadableRecordError } from './storage-failure'

/** What is known of a stored document without reading it. */
export interface StoredDocument {
  readonly id: string
  readonly title: string
  /** ISO 8601. */
  readonly savedAt: string
  /** When it was last saved to a file; null: never. */
  readonly savedToFileAt: string | null
  /** The file that it was last saved to or opened from; absent: none, or it was stored by an older program. */
  readonly file?: FileMark
}

export interface FileMark {
  readonly name: string
  /** Whether the file holds this very state. */
  readonly isCurrent: boolean
}

export interface DocumentRecord extends StoredDocument {
  /** As `writeDocument` gives it. */
  readonly text: string
}

/** A record and what the one reader makes of it. An unreadable one still has its text, to be saved to a file. */
export interface LoadedDocument {
  readonly record: DocumentRecord
  readonly reading: Reading
}

export interface DocumentStorage {
  load(id: string): Promise<LoadedDocument | null>
  /** Rejects with what the browser says, or with an `UnreadableRecordError`: see `failureOf`. */
  save(record: DocumentRecord): Promise<void>
  /** The latest first. */
  list(): Promise<readonly StoredDocument[]>
  remove(id: string): Promise<void>
  /** The one saved last, readable or not. */
  latest(): Promise<LoadedDocument | null>
  close(): void
}

/**
 * Texts have a store of their own, written in the same transaction: a list of documents does not load megabytes, as it
 * would if each record held its text.
 */
interface Schema extends DBSchema {
  documents: { key: string, value: StoredDocument, indexes: { savedAt: string } }
  texts: { key: string, value: string }
}

type Database = IDBPDatabase<Schema>

/** Rejects where the browser refuses storage; the program then works without, and says so. */
export async function openStorage(): Promise<DocumentStorage> {
  const database: Database = await openDB<Schema>('hatrack', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('documents', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      fresh.createObjectStore('texts')
    },
    // A newer Hatrack in another tab waits for this one to let go; what this one saves from then on fails, and is told.
    blocking: () => database.close(),
  })
  return storageIn(database)
}

function storageIn(database: Database): DocumentStorage {
  /** Ids whose stored text was read or written here, so that writing over it destroys nothing that cannot be read. */
  const readable = new Set<string>()

  const loaded = (stored: StoredDocument | undefined, text: string | undefined): LoadedDocument | null => {
    if (!stored || text === undefined) return null
    // What the program wrote itself may have outgrown the limit for files.
    const reading = readDocument(text, { maxLength: Number.POSITIVE_INFINITY })
    if (reading.ok) readable.add(stored.id)
    return { record: { ...stored, text }, reading }
  }

  const load = async (id: string) => {
    const transaction = database.transaction(['documents', 'texts'])
    const [stored, text] = await Promise.all([transaction.objectStore('documents').get(id), transaction.objectStore('texts').get(id), transaction.done])
    return loaded(stored, text)
  }

  const put = async ({ text, ...stored }: DocumentRecord) => {
    const transaction = database.transaction(['documents', 'texts'], 'readwrite')
    const puts = [transaction.objectStore('documents').put(stored), transaction.objectStore('texts').put(text, stored.id), transaction.done]
    // Said now and not left to the browser, which drops what is unfinished when the page goes away.
    transaction.commit()
    await Promise.all(puts)
    readable.add(stored.id)
  }

  return {
    load,
    // Without a pause before the write for a record that is known: a page that is being closed gets no second turn.
    save: (record) => readable.has(record.id) ? put(record) : load(record.id).then((present) => {
      if (present && !present.reading.ok) throw new UnreadableRecordError(`${record.id} cannot be read`)
      return put(record)
    }),
    list: async () => (await database.getAllFromIndex('documents', 'savedAt')).reverse(),
    async remove(id) {
      const transaction = database.transaction(['documents', 'texts'], 'readwrite')
      await Promise.all([transaction.objectStore('documents').delete(id), transaction.objectStore('texts').delete(id), transaction.done])
      readable.delete(id)
    },
    async latest() {
      const cursor = await database.transaction('documents').store.index('savedAt').openKeyCursor(null, 'prev')
      return cursor ? load(cursor.primaryKey) : null
    },
    close: () => database.close(),
  }
}
