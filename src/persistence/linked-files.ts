import { openDB, type DBSchema } from 'idb'

/** A file outside the browser that a document is saved back to, and how it was when it was last read or written here. */
export interface LinkedFile {
  readonly handle: FileSystemFileHandle
  readonly size: number
  /** Milliseconds. */
  readonly lastModified: number
}

interface Schema extends DBSchema {
  files: { key: string, value: LinkedFile }
}

/** What this page has linked, also where the browser keeps nothing. */
const linked = new Map<string, LinkedFile>()

/**
 * Handles have a database of their own: documents are stored and listed without them, and a browser that cannot keep a
 * handle still keeps the document.
 */
const open = () => openDB<Schema>('hatrack-files', 1, { upgrade: (fresh) => { fresh.createObjectStore('files') } })

/** Remembers, over a reload too where the browser can, which file a document is saved back to. Never rejects. */
export async function linkFile(documentId: string, handle: FileSystemFileHandle, { size, lastModified }: File): Promise<void> {
  const file: LinkedFile = { handle, size, lastModified }
  linked.set(documentId, file)
  await inDatabase((database) => database.put('files', file, documentId))
}

/** Null: none that is known. Never rejects. */
export async function linkedFile(documentId: string): Promise<LinkedFile | null> {
  return linked.get(documentId) ?? await inDatabase((database) => database.get('files', documentId)) ?? null
}

export async function unlinkFile(documentId: string): Promise<void> {
  linked.delete(documentId)
  await inDatabase((database) => database.delete('files', documentId))
}

/** How many are remembered. Never rejects. */
export async function countLinkedFiles(): Promise<number> {
  return await inDatabase((database) => database.count('files')) ?? 0
}

async function inDatabase<Answer>(ask: (database: Awaited<ReturnType<typeof open>>) => Promise<Answer>): Promise<Answer | undefined> {
  try {
    const database = await open()
    try {
      return await ask(database)
    } finally {
      database.close()
    }
  } catch {
    // Then the link lasts as long as the page.
    return undefined
  }
}
