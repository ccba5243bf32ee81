import type { Database } from './database'

/** So many times the text that found no room: a save needs some for both states, and the next save comes soon. */
const timesTheText = 4

/**
 * Removes versions, the oldest first, of whichever document, until there should be room for a text of that many
 * characters. The newest of each document stays. Returns how many had to go; 0: there is nothing to gain here.
 */
export async function makeRoom(database: Database, characters: number): Promise<number> {
  const transaction = database.transaction(['versions', 'versionTexts'], 'readwrite')
  const versions = transaction.objectStore('versions')
  const [ids, all] = await Promise.all([versions.getAllKeys(), versions.getAll()])
  const newest = new Map(all.map(({ documentId }, at) => [documentId, ids[at]]))
  let missing = characters * timesTheText
  const going: number[] = []
  for (const [at, { documentId, length }] of all.entries()) {
    const id = ids[at]!
    if (missing <= 0) break
    if (newest.get(documentId) === id) continue
    going.push(id)
    missing -= length
  }
  await Promise.all([...going.flatMap((id) => [versions.delete(id), transaction.objectStore('versionTexts').delete(id)]), transaction.done])
  return going.length
}
