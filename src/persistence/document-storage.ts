import { readDocument, type Reading } from '../formats/json/read-document'
import { openDatabase, type Database, type DatabaseEnd, type DocumentRow } from './database'
import { UnreadableRecordError } from './storage-failure'
import { versionsIn, type VersionStorage } from './version-storage'

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
  /** ISO 8601; absent: it is not deleted. A deleted document keeps its place until it is removed for good. */
  readonly deletedAt?: string
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
  /** Without the deleted ones; the latest first. */
  list(): Promise<readonly StoredDocument[]>
  /** Puts a document aside, from where `restore` brings it back. */
  delete(id: string, at: string): Promise<void>
  restore(id: string): Promise<void>
  /** What was deleted and can be brought back, the latest first. */
  deleted(): Promise<readonly StoredDocument[]>
  /** For good, with its versions. */
  remove(id: string): Promise<void>
  /** The one saved last, readable or not. */
  latest(): Promise<LoadedDocument | null>
  readonly versions: VersionStorage
  close(): void
}

/** Rejects where the browser refuses storage; the program then works without, and says so. */
export async function openStorage(onEnd: (why: DatabaseEnd) => void = () => undefined): Promise<DocumentStorage> {
  const database = await openDatabase(onEnd)
  const newest = await database.transaction('documents').store.index('order').openKeyCursor(null, 'prev')
  return storageIn(database, newest?.key ?? 0)
}

function storageIn(database: Database, highestOrder: number): DocumentStorage {
  /** Ids whose stored text was read or written here, so that writing over it destroys nothing that cannot be read. */
  const readable = new Set<string>()
  let order = highestOrder

  const loaded = (row: DocumentRow | undefined, text: string | undefined): LoadedDocument | null => {
    if (!row || text === undefined) return null
    // What the program wrote itself may have outgrown the limit for files.
    const reading = readDocument(text, { maxLength: Number.POSITIVE_INFINITY })
    if (reading.ok) readable.add(row.id)
    return { record: { ...withoutOrder(row), text }, reading }
  }

  const load = async (id: string) => {
    const transaction = database.transaction(['documents', 'texts'])
    const [row, text] = await Promise.all([transaction.objectStore('documents').get(id), transaction.objectStore('texts').get(id), transaction.done])
    return loaded(row, text)
  }

  const put = async ({ text, ...stored }: DocumentRecord) => {
    // The time where the clock goes on, so that tabs agree about what came last.
    order = Math.max(order + 1, Date.parse(stored.savedAt) || 0)
    const transaction = database.transaction(['documents', 'texts'], 'readwrite')
    const puts = [transaction.objectStore('documents').put({ ...stored, order }), transaction.objectStore('texts').put(text, stored.id), transaction.done]
    // Said now and not left to the browser, which drops what is unfinished when the page goes away.
    transaction.commit()
    await Promise.all(puts)
    readable.add(stored.id)
  }

  const mark = async (id: string, marked: (row: DocumentRow) => DocumentRow) => {
    const transaction = database.transaction('documents', 'readwrite')
    const row = await transaction.store.get(id)
    await Promise.all([row && transaction.store.put(marked(row)), transaction.done])
  }

  const rows = async () => (await database.getAllFromIndex('documents', 'order')).reverse().map(withoutOrder)

  return {
    load,
    // Without a pause before the write for a record that is known: a page that is being closed gets no second turn.
    save: (record) => readable.has(record.id) ? put(record) : load(record.id).then((present) => {
      if (present && !present.reading.ok) throw new UnreadableRecordError(`${record.id} cannot be read`)
      return put(record)
    }),
    list: async () => (await rows()).filter(({ deletedAt }) => deletedAt === undefined),
    delete: (id, at) => mark(id, (row) => ({ ...row, deletedAt: at })),
    restore: (id) => mark(id, ({ deletedAt: _, ...row }) => row),
    deleted: async () => (await rows()).filter(({ deletedAt }) => deletedAt !== undefined).sort((a, b) => b.deletedAt!.localeCompare(a.deletedAt!)),
    async remove(id) {
      const transaction = database.transaction(['documents', 'texts', 'versions', 'versionTexts'], 'readwrite')
      const versionIds = await transaction.objectStore('versions').index('documentId').getAllKeys(id)
      await Promise.all([
        transaction.objectStore('documents').delete(id), transaction.objectStore('texts').delete(id),
        ...versionIds.flatMap((versionId) => [transaction.objectStore('versions').delete(versionId), transaction.objectStore('versionTexts').delete(versionId)]),
        transaction.done,
      ])
      readable.delete(id)
    },
    async latest() {
      let cursor = await database.transaction('documents').store.index('order').openCursor(null, 'prev')
      while (cursor && cursor.value.deletedAt !== undefined) cursor = await cursor.continue()
      return cursor ? load(cursor.primaryKey) : null
    },
    versions: versionsIn(database),
    close: () => database.close(),
  }
}

function withoutOrder({ order: _, ...stored }: DocumentRow): StoredDocument {
  return stored
}
