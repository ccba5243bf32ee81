import { termOf, type Database, type DocumentRow } from './database'

/** So many takings-over ago, a tab that does not know of them cannot be. */
const rememberedTerms = 100

/** Makes the next term of a document the one in which it is written. `known`: the last that this page knows of; gives what is stored of it, too. */
export async function beginTerm(database: Database, id: string, known: number): Promise<{ readonly row: DocumentRow | undefined, readonly term: number }> {
  const transaction = database.transaction(['documents', 'terms'], 'readwrite')
  const row = await transaction.objectStore('documents').get(id)
  const before = termOf(row)
  const term = Math.max(before, known) + 1
  await Promise.all([
    row && transaction.objectStore('documents').put({ ...row, term }),
    // More than one where the browser has thrown away what was begun.
    ...Array.from({ length: term - before }, (_, at) => transaction.objectStore('terms').put(true, [id, before + at + 1])),
    // No tab has slept through as many.
    transaction.objectStore('terms').delete(IDBKeyRange.bound([id], [id, term - rememberedTerms])),
    transaction.done,
  ])
  return { row, term }
}
