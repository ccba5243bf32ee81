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
  const list = () => latestFirst().filter(({ deletedAt }) => deletedAt === undefined)
  return {
    load,
    // No other tab has it.
    takeOver: (id) => Promise.resolve(records.get(id) ?? null),
    isOvertaken: () => Promise.resolve(false),
    leave: () => undefined,
    save: (record) => Promise.resolve(void records.set(record.id, record)),
    list: () => Promise.resolve(list()),
    delete(id, at) {
      const record = records.get(id)
      if (record) records.set(id, { ...record, deletedAt: at })
      return Promise.resolve()
    },
    restore(id) {
      const record = records.get(id)
      if (record) {
        const { deletedAt: _, ...kept } = record
        records.set(id, kept)
      }
      return Promise.resolve()
    },
    deleted: () => Promise.resolve(latestFirst().filter(({ deletedAt }) => deletedAt !== undefined)),
    remove: (id) => Promise.resolve(void records.delete(id)),
    latest: () => load(list()[0]?.id ?? ''),
    // Nothing would be left of them after the tab; undo goes back as far.
    versions: { keep: () => Promise.resolve(), list: () => Promise.resolve([]), load: () => Promise.resolve(null), drop: () => Promise.resolve() },
    close: () => records.clear(),
  }
}
