import { readDocument, type Reading } from '../formats/json/read-document'
import { beginTerm } from './begin-term'
import { openDatabase, termOf, type Database, type DatabaseEnd, type DocumentRow } from './database'
import { forgetAllLeft, forgetLeft, leaveBehind, storeLeft } from './left-behind'
import { failureOf, StorageEndedError, UnreadableRecordError } from './storage-failure'
import { versionsIn, type VersionStorage } from './version-storage'
import { writeRecord } from './write-record'

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
  /**
   * Makes this tab the document's writer: what any other still tries to write of it is refused, whatever that tab has heard.
   * Where there is no room to write that down, only the lock keeps others away. Gives what is stored of it by then; null: nothing.
   */
  takeOver(id: string): Promise<StoredDocument | null>
  /** Whether another tab has done so after this one, which wrote it before. */
  isOvertaken(id: string): Promise<boolean>
  /** Rejects with what the browser says, with an `UnreadableRecordError` or an `OvertakenError`: see `failureOf`. */
  save(record: DocumentRecord): Promise<void>
  /** For a page that goes away while the record is being saved: should that be dropped, the next page stores it. */
  leave(record: DocumentRecord): void
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

export interface StorageEvents {
  readonly onEnd?: (why: DatabaseEnd) => void
  /** There was no room for a save, and now it is done: so many versions of documents had to go for it. */
  readonly onRoomMade?: (versions: number) => void
  /** In which term this page writes a document; handed on where a storage that was lost is opened anew. */
  readonly terms?: Terms
}

/** By the document's id. One that this page stored first has had none. */
export type Terms = Map<string, number>

/** Rejects where the browser refuses storage; the program then works without, and says so. */
export async function openStorage({ onEnd, onRoomMade, terms = new Map() }: StorageEvents = {}): Promise<DocumentStorage> {
  let ended: DatabaseEnd | null = null
  const database = await openDatabase((why) => {
    onEnd?.(why)
    ended = why
  })
  await storeLeft(database)
  const newest = await database.transaction('documents').store.index('order').openKeyCursor(null, 'prev')
  return storageIn(database, newest?.key ?? 0, () => ended, terms, onRoomMade)
}

function storageIn(database: Database, highestOrder: number, end: () => DatabaseEnd | null, terms: Terms, onRoomMade: StorageEvents['onRoomMade']): DocumentStorage {
  /** Ids whose stored text was read here, or whose place was found empty: to write there destroys nothing that cannot be read. */
  const readable = new Set<string>()
  let order = highestOrder

  const loaded = (row: DocumentRow | undefined, kept: unknown): LoadedDocument | null => {
    if (!row || kept === undefined) return null
    // What is no text is damaged, and told like any other that cannot be read.
    const text = typeof kept === 'string' ? kept : String(JSON.stringify(kept))
    // What the program wrote itself may have outgrown the limit for files.
    const reading = readDocument(text, { maxLength: Number.POSITIVE_INFINITY })
    if (reading.ok) readable.add(row.id)
    return { record: { ...storedIn(row), text }, reading }
  }

  const load = async (id: string) => {
    const transaction = database.transaction(['documents', 'texts'])
    const [row, text] = await Promise.all([transaction.objectStore('documents').get(id), transaction.objectStore('texts').get(id), transaction.done])
    return loaded(row, text)
  }

  const rowOf = ({ text: _, ...stored }: DocumentRecord): DocumentRow => {
    // The time where the clock goes on, so that tabs agree about what came last.
    order = Math.max(order + 1, Date.parse(stored.savedAt) || 0)
    return { ...stored, order, term: terms.get(stored.id) ?? 0 }
  }

  /** Once is enough to find a browser, or something between, that takes what it is given and keeps nothing. */
  let isProven = false
  const proven = async (record: DocumentRecord) => {
    const written = writeRecord(database, rowOf(record), record.text)
    // Asked for in the same turn: it is answered after the write, even where the storage is closed meanwhile.
    const [found] = await Promise.all([isProven ? 1 : database.count('texts', record.id), written])
    isProven = found === 1
    if (!isProven) throw new DOMException('What was written is not there.', 'UnknownError')
  }

  /** The last versions that went made no room: it is something else that fills the disk, and no more go for it. */
  let isInVain = false
  /** By id, what was to be stored last. */
  const newest = new Map<string, DocumentRecord>()
  const put = async (record: DocumentRecord) => {
    newest.set(record.id, record)
    try {
      await proven(record)
    } catch (error) {
      if (failureOf(error).reason !== 'full' || isInVain) throw error
      const versions = await import('./make-room').then(({ makeRoom }) => makeRoom(database, record.text.length)).catch(() => 0)
      // Tried again it would take the place of what has been stored meanwhile.
      if (versions === 0 || newest.get(record.id) !== record) throw error
      isInVain = true
      await proven(record)
      onRoomMade?.(versions)
    }
    isInVain = false
  }

  /** Of what was left behind, what is not stored yet. */
  const left = new Map<string, { readonly record: DocumentRecord, readonly row: DocumentRow }>()

  const endForGood = () => {
    const why = end()
    return why === 'superseded' || why === 'cleared' ? why : null
  }

  const save = async (record: DocumentRecord) => {
    const why = endForGood()
    if (why) throw new StorageEndedError(why)
    const leftBefore = left.get(record.id)
    // Without a pause before the write for a record that is known: a page that is being closed gets no second turn.
    if (!readable.has(record.id)) {
      const present = await load(record.id)
      if (present && !present.reading.ok) throw new UnreadableRecordError(`${record.id} cannot be read`)
      readable.add(record.id)
    }
    await put(record)
    const leftSince = left.get(record.id)
    if (leftSince && (leftSince.record === record || leftSince === leftBefore)) {
      left.delete(record.id)
      forgetLeft(leftSince.row)
    }
  }

  const leave = (record: DocumentRecord) => {
    if (endForGood()) return
    const row = rowOf(record)
    left.set(record.id, { record, row })
    leaveBehind({ row, text: record.text })
  }

  const mark = async (id: string, marked: (row: DocumentRow) => DocumentRow) => {
    const transaction = database.transaction('documents', 'readwrite')
    const row = await transaction.store.get(id)
    await Promise.all([row && transaction.store.put(marked(row)), transaction.done])
  }

  const rows = async () => (await database.getAllFromIndex('documents', 'order')).reverse().map(storedIn)

  const takeOver = async (id: string) => {
    await storeLeft(database, id)
    const { row, term } = await beginTerm(database, id, terms.get(id) ?? 0).catch(async (error: unknown) => {
      const row = await database.get('documents', id)
      if (failureOf(error).reason !== 'full') throw error
      return { row, term: termOf(row) }
    })
    terms.set(id, term)
    // What it stores is later than what is there, whatever the clock says.
    order = Math.max(order, row?.order ?? 0)
    return row ? storedIn(row) : null
  }

  return {
    load,
    save,
    leave,
    takeOver,
    isOvertaken: async (id) => await database.count('terms', [id, (terms.get(id) ?? 0) + 1]) > 0,
    list: async () => (await rows()).filter(({ deletedAt }) => deletedAt === undefined),
    delete: (id, at) => mark(id, (row) => ({ ...row, deletedAt: at })),
    restore: (id) => mark(id, ({ deletedAt: _, ...row }) => row),
    deleted: async () => (await rows()).filter(({ deletedAt }) => deletedAt !== undefined).sort((a, b) => b.deletedAt!.localeCompare(a.deletedAt!)),
    async remove(id) {
      const transaction = database.transaction(['documents', 'texts', 'terms', 'versions', 'versionTexts'], 'readwrite')
      const versionIds = await transaction.objectStore('versions').index('documentId').getAllKeys(id)
      await Promise.all([
        transaction.objectStore('documents').delete(id), transaction.objectStore('texts').delete(id),
        transaction.objectStore('terms').delete(IDBKeyRange.bound([id], [id, Number.POSITIVE_INFINITY])),
        ...versionIds.flatMap((versionId) => [transaction.objectStore('versions').delete(versionId), transaction.objectStore('versionTexts').delete(versionId)]),
        transaction.done,
      ])
      readable.delete(id)
      terms.delete(id)
      forgetAllLeft(id)
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

function storedIn({ order: _, term: __, ...stored }: DocumentRow): StoredDocument {
  return stored
}
