import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/formats/json/write-document'
import { newDocument } from '../../src/model/new-document'
import { databaseVersion } from '../../src/persistence/database'
import { openStorage, type DocumentRecord } from '../../src/persistence/document-storage'
import { failureOf, UnreadableRecordError } from '../../src/persistence/storage-failure'
import { arbitraryDocument } from '../support/arbitrary'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

function record(id: string, text: string, savedAt = '2025-01-01T00:00:00.000Z'): DocumentRecord {
  return { id, title: `Title of ${id}`, text, savedAt, savedToFileAt: null }
}

const text = writeDocument(newDocument('Acme'))

/** As a newer program, or a broken disk, might have left it. */
async function putRaw(id: string, raw: unknown) {
  const storage = await openStorage()
  storage.close()
  const database = await openDB('hatrack', databaseVersion)
  await database.put('documents', { id, title: 'Raw', savedAt: '2025-06-01T00:00:00.000Z', savedToFileAt: null, order: 1 })
  await database.put('texts', raw, id)
  database.close()
}

describe('the storage', () => {
  it('gives back what was saved, read by the one reader', async () => {
    const storage = await openStorage()
    await storage.save(record('a', text))
    expect(await storage.load('a')).toEqual({ record: record('a', text), reading: { ok: true, document: newDocument('Acme'), repairs: [] } })
    expect(await storage.load('b')).toBeNull()
  })

  it('gives the identical document after the page was opened again', async () => {
    await fc.assert(fc.asyncProperty(arbitraryDocument({ unknownFields: false }), async (document) => {
      const before = await openStorage()
      await before.save(record('a', writeDocument(document)))
      before.close()
      const after = await openStorage()
      expect((await after.load('a'))?.reading).toEqual({ ok: true, document, repairs: [] })
      after.close()
    }), { numRuns: 30 })
  })

  it('lists what was saved last first, without their texts', async () => {
    const storage = await openStorage()
    await storage.save(record('old', text, '2025-01-01T00:00:00.000Z'))
    await storage.save(record('middle', text, '2025-02-01T00:00:00.000Z'))
    await storage.save(record('new', text, '2025-03-01T00:00:00.000Z'))
    expect((await storage.list()).map(({ id }) => id)).toEqual(['new', 'middle', 'old'])
    expect((await storage.list())[0]).toEqual({ id: 'new', title: 'Title of new', savedAt: '2025-03-01T00:00:00.000Z', savedToFileAt: null })
    expect((await storage.latest())?.record.id).toBe('new')
    await storage.remove('new')
    expect((await storage.latest())?.record.id).toBe('middle')
    expect(await storage.load('new')).toBeNull()
  })

  it('holds what was saved last for the latest even when the clock was set back, also after the page was opened again', async () => {
    const before = await openStorage()
    await before.save(record('first', text, '2025-03-01T00:00:00.000Z'))
    await before.save(record('second', text, '2020-01-01T00:00:00.000Z'))
    before.close()
    const storage = await openStorage()
    await storage.save(record('third', text, '2019-01-01T00:00:00.000Z'))
    expect((await storage.list()).map(({ id }) => id)).toEqual(['third', 'second', 'first'])
    expect((await storage.latest())?.record.id).toBe('third')
  })

  it('has no latest when it is empty', async () => {
    const storage = await openStorage()
    expect(await storage.latest()).toBeNull()
    expect(await storage.list()).toEqual([])
  })

  it('opens what has outgrown the limit for files', async () => {
    const storage = await openStorage()
    const large = { ...newDocument('Acme'), attachment: 'x'.repeat(20_000_001) }
    await storage.save(record('a', writeDocument(large)))
    expect((await storage.load('a'))?.reading.ok).toBe(true)
  })

  it('lets a newer program in another tab go on', async () => {
    const storage = await openStorage()
    const newer = await openDB('hatrack', databaseVersion + 1)
    await expect(storage.save(record('a', text))).rejects.toThrow()
    newer.close()
    await expect(openStorage()).rejects.toThrow()
    expect(failureOf(await openStorage().catch((error: unknown) => error)).reason).toBe('superseded')
  })
})

describe('a record that cannot be read', () => {
  const newer = JSON.stringify({ type: 'hatrack', version: 99, scenarios: [] })

  it.each([['of a newer version', newer, 'newer-version'], ['cut off', text.slice(0, 100), 'not-json']])('%s is reported and kept', async (_, raw, kind) => {
    await putRaw('a', raw)
    const storage = await openStorage()
    expect(await storage.load('a')).toMatchObject({ record: { text: raw }, reading: { ok: false, problem: { kind } } })
    expect(await storage.latest()).toMatchObject({ record: { id: 'a' }, reading: { ok: false } })
  })

  it('is never written over, whether it was loaded before or not', async () => {
    await putRaw('a', newer)
    const storage = await openStorage()
    await expect(storage.save(record('a', text))).rejects.toBeInstanceOf(UnreadableRecordError)
    await storage.load('a')
    await expect(storage.save(record('a', text))).rejects.toBeInstanceOf(UnreadableRecordError)
    expect((await storage.load('a'))?.record.text).toBe(newer)
    await storage.save(record('b', text))
    expect((await storage.list()).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it.each([5, null, { type: 'hatrack' }, new Uint8Array(3)])('is one that is no text at all, too: %j', async (raw) => {
    await putRaw('a', raw)
    const storage = await openStorage()
    expect((await storage.latest())?.reading.ok).toBe(false)
    await expect(storage.save(record('a', text))).rejects.toBeInstanceOf(UnreadableRecordError)
  })
})

describe('a failure', () => {
  it.each([
    [new DOMException('x', 'QuotaExceededError'), 'full'], [new Error('Encountered full disk: quota exceeded'), 'full'],
    [new DOMException('x', 'SecurityError'), 'refused'], [new DOMException('x', 'InvalidStateError'), 'refused'], [new ReferenceError('indexedDB is not defined'), 'refused'],
    [new UnreadableRecordError('a'), 'unreadable'], [new Error('strange'), 'unknown'], ['strange', 'unknown'],
  ])('%s is %s, and says what to do', (error, reason) => {
    expect(failureOf(error)).toEqual({ reason, message: expect.stringMatching(/to a file/i) })
  })
})
