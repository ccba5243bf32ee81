// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDocument } from '../../src/formats/json/write-document'
import { newDocument } from '../../src/model/new-document'
import { openStorage, type DocumentRecord } from '../../src/persistence/document-storage'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
})

afterEach(() => vi.restoreAllMocks())

const wasPut = IDBObjectStore.prototype.put

function named(name: string, minute = 0): DocumentRecord {
  return { id: 'a', title: name, text: writeDocument(newDocument(name)), savedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(), savedToFileAt: null }
}

const row = { id: 'a', title: 'A', savedAt: '2026-01-01T00:00:00.000Z', savedToFileAt: null, order: 1 }

async function titleIn(storage: { load(id: string): Promise<{ record: DocumentRecord } | null> }) {
  return (await storage.load('a'))?.record.title
}

describe('a page that goes away before its last save is done', () => {
  it('leaves it to the next page, which stores it once', async () => {
    const before = await openStorage()
    await before.save(named('Stored'))
    before.leave(named('Left', 1))
    before.close()
    const after = await openStorage()
    expect(await titleIn(after)).toBe('Left')
    expect(localStorage.length).toBe(0)
  })

  it('leaves a document that was never stored, too', async () => {
    const before = await openStorage()
    before.leave(named('Left'))
    expect(await titleIn(await openStorage())).toBe('Left')
  })

  it('leaves it to a tab that goes on with the document', async () => {
    const [writer, follower] = [await openStorage(), await openStorage()]
    await writer.save(named('Stored'))
    writer.leave(named('Left', 1))
    await follower.takeOver('a')
    expect(await titleIn(follower)).toBe('Left')
  })

  it('leaves nothing where the save was done after all', async () => {
    const storage = await openStorage()
    const last = named('Last')
    const saving = storage.save(last)
    storage.leave(last)
    await saving
    expect(localStorage.length).toBe(0)
  })

  it('leaves it until it is this state that is stored, not one before it', async () => {
    const storage = await openStorage()
    const saving = storage.save(named('Before'))
    storage.leave(named('Left', 1))
    await saving
    expect(localStorage.length).toBe(1)
    await storage.save(named('After', 2))
    expect(localStorage.length).toBe(0)
  })
})

describe('what was left behind', () => {
  it('does not take the place of what the same page stored later', async () => {
    const storage = await openStorage()
    storage.leave(named('Left', 1))
    const kept = { ...localStorage }
    await storage.save(named('Later', 2))
    Object.assign(localStorage, kept)
    expect(await titleIn(await openStorage())).toBe('Later')
    expect(localStorage.length).toBe(0)
  })

  it('does not take the place of what a tab has made of the document since it took it over, and is a version of it', async () => {
    const [robbed, taker] = [await openStorage(), await openStorage()]
    await robbed.save(named('Stored'))
    await taker.takeOver('a')
    robbed.leave(named('Left', 5))
    await taker.save(named('Taken', 2))
    const after = await openStorage()
    expect(await titleIn(after)).toBe('Taken')
    expect(await after.versions.list('a')).toMatchObject([{ title: 'Left', label: 'What another tab could not store' }])
    expect(localStorage.length).toBe(0)
  })

  it('is neither replaced nor forgotten by a tab that was overtaken', async () => {
    const [robbed, taker] = [await openStorage(), await openStorage()]
    const stored = named('Stored')
    await robbed.save(stored)
    robbed.leave(named('Left by the one before', 1))
    await taker.takeOver('a')
    taker.leave(named('Left', 2))
    robbed.leave(named('Left by the one before, once more', 3))
    await expect(robbed.save(named('Refused', 4))).rejects.toThrow()
    expect(await titleIn(await openStorage())).toBe('Left')
  })

  it('is stored where the clock was set back before the document was taken over', async () => {
    const follower = await openStorage()
    const writer = await openStorage()
    await writer.save(named('Stored', 50))
    await follower.takeOver('a')
    follower.leave(named('Left', 1))
    expect(await titleIn(await openStorage())).toBe('Left')
  })

  it('is not forgotten where something newer was left while it was stored', async () => {
    const storage = await openStorage()
    storage.leave(named('Left', 1))
    const opening = openStorage()
    storage.leave(named('Newer', 2))
    await opening
    expect(await titleIn(await openStorage())).toBe('Newer')
  })

  it('that could not be stored before the document was taken over is a version as soon as it can', async () => {
    const before = await openStorage()
    await before.save(named('Stored'))
    before.leave(named('Left', 1))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'texts') throw new DOMException('full', 'QuotaExceededError')
      return wasPut.call(this, value, key)
    })
    const full = await openStorage()
    await full.takeOver('a')
    put.mockRestore()
    await full.save(named('Later', 2))
    const after = await openStorage()
    expect(await titleIn(after)).toBe('Later')
    expect(await after.versions.list('a')).toMatchObject([{ title: 'Left' }])
  })

  it('stays deleted where the document was', async () => {
    const storage = await openStorage()
    await storage.save(named('Stored'))
    storage.leave(named('Left', 1))
    await storage.delete('a', '2026-01-02T00:00:00.000Z')
    const after = await openStorage()
    expect(await after.list()).toEqual([])
    expect(await after.deleted()).toMatchObject([{ title: 'Left' }])
  })

  it('goes with a document that is removed for good', async () => {
    const storage = await openStorage()
    storage.leave(named('Left'))
    await storage.remove('a')
    expect(await (await openStorage()).latest()).toBeNull()
  })

  it.each([
    ['no JSON', '{'], ['no chart', JSON.stringify({ row, text: '{}' })], ['of another document', JSON.stringify({ row: { ...row, id: 'b' }, text: named('B').text })],
    ['of another shape', 'null'], ['without its place in the order', JSON.stringify({ row: { ...row, order: null }, text: named('A').text })],
  ])('stores nothing and stops nothing if it is %s', async (_what, kept) => {
    localStorage.setItem('hatrack left a 0', kept)
    expect(await (await openStorage()).latest()).toBeNull()
  })
})

it.each([
  ['has no room', () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })],
  ['is refused', () => vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => { throw new DOMException('no', 'SecurityError') })],
])('where the place for it %s, saving goes on', async (_what, spoil) => {
  const storage = await openStorage()
  spoil()
  storage.leave(named('Left'))
  await storage.save(named('Saved', 1))
  expect(await titleIn(await openStorage())).toBe('Saved')
})
