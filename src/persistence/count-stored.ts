import { openDatabase } from './database'
import { countLinkedFiles } from './linked-files'

/** How much this browser keeps. */
export interface StoredCounts {
  readonly charts: number
  readonly deleted: number
  readonly versions: number
  readonly fileLinks: number
  readonly databaseVersion: number
}

/** By a connection of its own, so that it can be asked even where the page could not start. Rejects where the browser refuses storage. */
export async function countStored(): Promise<StoredCounts> {
  const database = await openDatabase(() => undefined)
  try {
    const [documents, versions, fileLinks] = await Promise.all([database.getAll('documents'), database.count('versions'), countLinkedFiles()])
    const deleted = documents.filter(({ deletedAt }) => deletedAt !== undefined).length
    return { charts: documents.length - deleted, deleted, versions, fileLinks, databaseVersion: database.version }
  } finally {
    database.close()
  }
}

/** Texts as they are stored, read by nothing: for a page that cannot open them any more. The latest first. */
export async function storedTexts(): Promise<readonly { readonly title: string, readonly savedAt: string, readonly text: string }[]> {
  const database = await openDatabase(() => undefined)
  try {
    const rows = (await database.getAllFromIndex('documents', 'order')).reverse()
    const texts = await Promise.all(rows.map(({ id }) => database.get('texts', id)))
    return rows.flatMap(({ title, savedAt }, at) => texts[at] === undefined ? [] : [{ title, savedAt, text: texts[at] }])
  } finally {
    database.close()
  }
}
