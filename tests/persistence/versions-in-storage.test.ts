import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDocument } from '../../src/formats/json/write-document'
import { newDocument } from '../../src/model/new-document'
import { databaseVersion, type DatabaseEnd } from '../../src/persistence/database'
import { openStorage, type DocumentRecord, type DocumentStorage } from '../../src/persistence/document-storage'
import { failureOf } from '../../src/persistence/storage-failure'
import type { NewVersion } from '../../src/persistence/version-storage'

beforeEach(() => { globalThis.indexedDB = new IDBFactory() })
afterEach(() => { vi.restoreAllMocks() })

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 9, 0, second)).toISOString()
const textOf = (name: string, second = 0) => writeDocument(newDocument(name), { savedAt: at(second) })
const record = (id: string, name: string, savedAt = at(0)): DocumentRecord => ({ id, title: name, text: textOf(name), savedAt, savedToFileAt: null })
const version = (documentId: string, name: string, second: number, label = `Rename to ${name}`): NewVersion => ({ documentId, title: name, at: at(second), label, text: textOf(name, second) })
const labels = async (storage: DocumentStorage, id: string) => (await storage.versions.list(id)).map(({ label }) => label)

describe('a version', () => {
  it('that is the same state as the one before it is none, whenever it was written; an occasion gives it its name', async () => {
    const storage = await openStorage()
    await storage.versions.keep(version('a', 'v1', 1))
    await storage.versions.keep(version('a', 'v1', 2, 'As it was opened'))
    expect(await labels(storage, 'a')).toEqual(['Rename to v1'])
    await storage.versions.keep({ ...version('a', 'v1', 3, 'Saved to acme.hatrack.json'), isOccasion: true })
    expect(await labels(storage, 'a')).toEqual(['Saved to acme.hatrack.json'])
    await storage.versions.keep(version('a', 'v2', 4))
    await storage.versions.keep(version('a', 'v1', 5))
    expect(await labels(storage, 'a')).toEqual(['Rename to v1', 'Rename to v2', 'Saved to acme.hatrack.json'])
  })

  it('is given back as it was kept', async () => {
    const storage = await openStorage()
    await storage.versions.keep(version('a', 'v1', 1))
    const [kept] = await storage.versions.list('a')
    expect(kept).toEqual({ id: kept!.id, documentId: 'a', title: 'v1', at: at(1), label: 'Rename to v1', length: textOf('v1', 1).length })
    expect(await storage.versions.load(kept!.id)).toEqual({ ok: true, document: newDocument('v1'), repairs: [] })
  })
})

describe('where there is no room', () => {
  /** Room for so many characters, whatever they are of. */
  function limitRoom(characters: number): void {
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (typeof value !== 'string') return put.call(this, value, key)
      const texts = this.transaction.db.objectStoreNames.contains('versionTexts') ? used : 0
      if (texts + value.length > characters) throw new DOMException('No room.', 'QuotaExceededError')
      return put.call(this, value, key)
    })
  }
  let used = 0
  const measure = async () => {
    const database = await openDB('hatrack')
    used = (await database.getAll('versionTexts')).concat(await database.getAll('texts')).reduce((sum: number, text: string) => sum + text.length, 0)
    database.close()
  }

  it('for a save, versions make room, the oldest of all documents first and the newest of each never, and that is told', async () => {
    const made: number[] = []
    const storage = await openStorage({ onRoomMade: (count) => made.push(count) })
    await storage.save(record('a', 'Acme'))
    for (let second = 1; second <= 4; second++) {
      await storage.versions.keep(version('a', `a${second}`, second))
      await storage.versions.keep(version('b', `b${second}`, second))
    }
    await measure()
    limitRoom(used + 10)
    const drop = IDBObjectStore.prototype.delete
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'versionTexts') used -= textOf('a1').length
      return drop.call(this, key)
    })
    await storage.save(record('a', 'Acme, renamed', at(9)))
    expect((await storage.load('a'))?.record.title).toBe('Acme, renamed')
    expect(made).toEqual([5])
    expect(await labels(storage, 'a')).toEqual(['Rename to a4'])
    expect(await labels(storage, 'b')).toEqual(['Rename to b4', 'Rename to b3'])
  })

  it('and nothing that could make some, the save fails as it did, and what was stored stays', async () => {
    const made: number[] = []
    const storage = await openStorage({ onRoomMade: (count) => made.push(count) })
    await storage.save(record('a', 'Acme'))
    await storage.versions.keep(version('a', 'a1', 1))
    limitRoom(0)
    expect(failureOf(await storage.save(record('a', 'Acme, renamed')).catch((error: unknown) => error)).reason).toBe('full')
    expect((await storage.load('a'))?.record.title).toBe('Acme')
    expect(await labels(storage, 'a')).toEqual(['Rename to a1'])
    expect(made).toEqual([])
  })
})

it('where letting go of versions makes no room, no more of them go until something could be stored', async () => {
  const storage = await openStorage()
  await storage.save(record('a', 'Acme'))
  for (let second = 1; second <= 9; second++) await storage.versions.keep(version('a', `a${second}`, second))
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
  const tryToSave = async () => failureOf(await storage.save(record('a', 'Acme, renamed')).catch((error: unknown) => error)).reason
  expect(await tryToSave()).toBe('full')
  const left = (await labels(storage, 'a')).length
  expect(left).toBeLessThan(9)
  expect(await tryToSave()).toBe('full')
  expect(await labels(storage, 'a')).toHaveLength(left)
  full.mockRestore()
  await storage.save(record('a', 'Acme, renamed'))
  expect((await storage.load('a'))?.record.title).toBe('Acme, renamed')
})

it('a state that was stored while room was made for the one before it stays', async () => {
  const storage = await openStorage()
  await storage.save(record('a', 'Acme'))
  for (let second = 1; second <= 9; second++) await storage.versions.keep(version('a', `a${second}`, second))
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
  const older = storage.save(record('a', 'Older')).catch(() => 'given up')
  full.mockRestore()
  await storage.save(record('a', 'Newer'))
  expect(await older).toBe('given up')
  expect((await storage.load('a'))?.record.title).toBe('Newer')
})

it('a browser that takes what it is given and keeps nothing is one that refuses', async () => {
  const storage = await openStorage()
  vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (this: IDBObjectStore) { return this.get('nothing') as IDBRequest<number> })
  expect(failureOf(await storage.save(record('a', 'Acme')).catch((error: unknown) => error)).reason).toBe('refused')
})

describe('the end of the storage', () => {
  it.each([
    ['a newer program', 'superseded', async () => (await openDB('hatrack', databaseVersion + 1)).close()],
    ['somebody who removes everything', 'cleared', () => new Promise<void>((resolve) => { indexedDB.deleteDatabase('hatrack').onsuccess = () => resolve() })],
  ] as const)('for %s: what is written in its last moment is stored, and nothing after it', async (_, reason, end) => {
    const ends: DatabaseEnd[] = []
    const last: Promise<void>[] = []
    const storage: DocumentStorage = await openStorage({
      onEnd(why) {
        ends.push(why)
        last.push(storage.save(record('a', 'In the last moment')))
      },
    })
    await storage.save(record('a', 'Acme'))
    await end()
    await Promise.all(last)
    expect(ends).toEqual([reason])
    expect(failureOf(await storage.save(record('a', 'Too late')).catch((error: unknown) => error)).reason).toBe(reason)
    const database = await openDB('hatrack')
    const found = database.objectStoreNames.contains('documents') ? await database.get('documents', 'a') as { title: string } : null
    expect(found?.title ?? null).toBe(reason === 'superseded' ? 'In the last moment' : null)
    database.close()
  })
})

describe('a database as the first release left it', () => {
  const first = readFileSync(new URL('../fixtures/first-release.hatrack.json', import.meta.url), 'utf8')

  async function writeFirst(): Promise<void> {
    const database = await openDB('hatrack', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('documents', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
        fresh.createObjectStore('texts')
      },
    })
    const put = async (id: string, title: string, savedAt: string, text: string) => {
      await database.put('documents', { id, title, savedAt, savedToFileAt: null })
      await database.put('texts', text, id)
    }
    await put('cut', 'Cut off', '2026-11-21T23:00:00.000Z', first.slice(0, 900))
    await put('alder', 'Alder & Sons', '2026-11-21T22:50:00.000Z', first)
    await put('odd', 'Without a time', 'yesterday', first)
    database.close()
  }

  it('has its documents in their order, whole, and takes versions', async () => {
    await writeFirst()
    const storage = await openStorage()
    expect((await storage.list()).map(({ title }) => title)).toEqual(['Cut off', 'Alder & Sons', 'Without a time'])
    const loaded = await storage.load('alder')
    expect(loaded?.reading).toMatchObject({
      ok: true, repairs: [],
      document: {
        company: { name: 'Alder & Sons', headcount: 240 }, work: { own: [{ name: 'Lab automation' }], adjustments: [{ effort: 7 }] },
        scenarios: [{ name: 'As is', collaborations: [{ id: 'c-1' }], waivers: [], plan: [] }, { name: 'To be' }],
      },
    })
    expect(loaded?.record.text).toBe(first)
    await storage.versions.keep(version('alder', 'v1', 1))
    expect(await labels(storage, 'alder')).toEqual(['Rename to v1'])
  })

  it('still does not write over what cannot be read', async () => {
    await writeFirst()
    const storage = await openStorage()
    expect(failureOf(await storage.save(record('cut', 'Acme')).catch((error: unknown) => error)).reason).toBe('unreadable')
    expect((await storage.load('cut'))?.record.text).toBe(first.slice(0, 900))
  })
})
