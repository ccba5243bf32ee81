import { readDocument, type Reading } from '../formats/json/read-document'
import type { Database } from './database'

/** A state of a document that can be gone back to. */
export interface StoredVersion {
  /** Larger is later. */
  readonly id: number
  readonly documentId: string
  /** ISO 8601: when the document was in this state. */
  readonly at: string
  /** The company's name then. */
  readonly title: string
  /** What it is remembered for: the last step's name, or the occasion. */
  readonly label: string
  /** Characters of its text. */
  readonly length: number
}

export interface NewVersion extends Omit<StoredVersion, 'id' | 'length'> {
  /** As `writeDocument` gives it. */
  readonly text: string
  /** It is remembered for something else than the edit that made it, and so gives its name to the same state. */
  readonly isOccasion?: boolean
}

export interface VersionStorage {
  /** Does nothing, or gives it another label, where the latest of the document is the very same state. */
  keep(version: NewVersion): Promise<void>
  /** The latest first. */
  list(documentId: string): Promise<readonly StoredVersion[]>
  /** Null: it is gone. */
  load(id: number): Promise<Reading | null>
  drop(ids: readonly number[]): Promise<void>
}

export function versionsIn(database: Database): VersionStorage {
  return {
    async keep({ text, isOccasion = false, ...version }) {
      const transaction = database.transaction(['versions', 'versionTexts'], 'readwrite')
      const versions = transaction.objectStore('versions')
      const texts = transaction.objectStore('versionTexts')
      const latest = await versions.index('documentId').openCursor(version.documentId, 'prev')
      const isSame = latest?.value.length === text.length && contentOf(await texts.get(latest.primaryKey) ?? '') === contentOf(text)
      if (isSame && isOccasion) await versions.put({ ...latest.value, label: version.label }, latest.primaryKey)
      if (!isSame) await texts.put(text, await versions.add({ ...version, length: text.length }))
      await transaction.done
    },
    async list(documentId) {
      const index = database.transaction('versions').store.index('documentId')
      const [ids, versions] = await Promise.all([index.getAllKeys(documentId), index.getAll(documentId)])
      return versions.map((version, at) => ({ ...version, id: ids[at]! })).reverse()
    },
    async load(id) {
      const text = await database.get('versionTexts', id)
      return text === undefined ? null : readDocument(text, { maxLength: Number.POSITIVE_INFINITY })
    },
    async drop(ids) {
      const transaction = database.transaction(['versions', 'versionTexts'], 'readwrite')
      await Promise.all([...ids.flatMap((id) => [transaction.objectStore('versions').delete(id), transaction.objectStore('versionTexts').delete(id)]), transaction.done])
    },
  }
}

/** Without when it was written. */
function contentOf(text: string): string {
  return text.replace(/^ {2}"savedAt": .*$/m, '')
}
