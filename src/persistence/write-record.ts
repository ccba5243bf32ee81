import { termOf, type Database, type DocumentRow } from './database'
import { OvertakenError } from './storage-failure'

/**
 * Stores a state of a document, all within this turn: a page that is going away does not get another. Rejects with what the
 * browser says, or with an `OvertakenError`.
 */
export async function writeRecord(database: Database, row: DocumentRow, text: string): Promise<void> {
  // Strict: what is said to be saved outlasts the power too, not only the page. At two small writes a second nobody waits for it.
  const transaction = database.transaction(['documents', 'texts', 'terms'], 'readwrite', { durability: 'strict' })
  const next = transaction.objectStore('terms')
  const term = termOf(row) + 1
  const puts: Promise<unknown>[] = [transaction.done]
  try {
    // Fails, and the transaction with it, where the next term has begun. To look first would take a turn.
    puts.push(next.add(true, [row.id, term]))
    puts.push(next.delete([row.id, term]))
    puts.push(transaction.objectStore('texts').put(text, row.id))
    puts.push(transaction.objectStore('documents').put(row))
    // Said now and not left to the browser, which drops what is unfinished when the page goes away.
    transaction.commit()
  } catch (error) {
    // What a browser refuses at once, as a text beyond its measure, would leave one half of the record to be stored.
    for (const put of puts) put.catch(() => undefined)
    transaction.abort()
    throw error
  }
  await Promise.all(puts).catch((error: Error) => {
    throw error.name === 'ConstraintError' ? new OvertakenError(`${row.id} is written by another tab`) : error
  })
}
