import { readDocument } from '../../formats/json/read-document'
import type { DocumentRecord, DocumentStorage, LoadedDocument } from '../../persistence/document-storage'

/**
 * In the place of the browser's storage where it is refused: until the tab is closed, opening one chart still loses no
 * other.
 */
export function memoryStorage(): DocumentStorage {
  const records = new Map<string, DocumentRecord>()
  const load = (id: string): Promise<LoadedDocument | null> => {
    const record = records.get(id)
    return Promise.resolve(record ? { record, reading: readDocument(record.text, { maxLength: Number.POSITIVE_INFINITY }) } : null)
  }
  const latestFirst = () => [...records.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt))
  return {
    load,
    save: (record) => Promise.resolve(void records.set(record.id, record)),
    list: () => Promise.resolve(latestFirst()),
    remove: (id) => Promise.resolve(void records.delete(id)),
    latest: () => load(latestFirst()[0]?.id ?? ''),
    close: () => records.clear(),
  }
}
