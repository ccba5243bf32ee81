import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, expect, it, vi } from 'vitest'
import { writeDocument } from '../../src/formats/json/write-document'
import { newDocument } from '../../src/model/new-document'
import { openStorage, type DocumentRecord } from '../../src/persistence/document-storage'
import { OvertakenError } from '../../src/persistence/storage-failure'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const record = (name: string): DocumentRecord => ({ id: 'a', title: name, text: writeDocument(newDocument(name)), savedAt: '2025-01-01T00:00:00.000Z', savedToFileAt: null })

/** Each with a connection of its own. */
async function twoTabs() {
  const [first, second] = [await openStorage(), await openStorage()]
  await first.save(record('first'))
  return { first, second, title: async () => (await second.load('a'))?.record.title }
}

it('a tab that was overtaken writes no more, and what the other wrote stays', async () => {
  const { first, second, title } = await twoTabs()
  expect(await second.takeOver('a')).toMatchObject({ title: 'first' })
  await second.save(record('second'))
  await expect(first.save(record('late'))).rejects.toThrow(OvertakenError)
  expect(await title()).toBe('second')
  expect([await first.isOvertaken('a'), await second.isOvertaken('a')]).toEqual([true, false])
})

it('nor before the other has written anything', async () => {
  const { first, second, title } = await twoTabs()
  await second.takeOver('a')
  await expect(first.save(record('late'))).rejects.toThrow(OvertakenError)
  expect(await title()).toBe('first')
})

it('nor after many more have taken over', async () => {
  const { first, second } = await twoTabs()
  for (let time = 0; time < 90; time += 1) await second.takeOver('a')
  await expect(first.save(record('late'))).rejects.toThrow(OvertakenError)
})

it('a tab that takes over again writes again, and other documents are not touched', async () => {
  const { first, second, title } = await twoTabs()
  await second.takeOver('a')
  await first.takeOver('a')
  await first.save(record('first again'))
  await expect(second.save(record('late'))).rejects.toThrow(OvertakenError)
  expect(await title()).toBe('first again')
  await second.save({ ...record('other'), id: 'b' })
})

it('what was removed for good under a tab is stored anew by it', async () => {
  const { first, second, title } = await twoTabs()
  await second.takeOver('a')
  await first.remove('a')
  expect(await first.takeOver('a')).toBeNull()
  await second.save(record('kept'))
  expect(await title()).toBe('kept')
})

it('a tab whose storage was lost is still overtaken in the one that is opened anew', async () => {
  const terms = new Map<string, number>()
  const lost = await openStorage({ terms })
  await lost.save(record('first'))
  await lost.takeOver('a')
  lost.close()
  const other = await openStorage()
  await other.takeOver('a')
  await other.save(record('other'))
  const anew = await openStorage({ terms })
  await expect(anew.save(record('late'))).rejects.toThrow(OvertakenError)
  expect(await anew.isOvertaken('a')).toBe(true)
})

it('nor does a tab write that was overtaken before everything was thrown away', async () => {
  const [early, terms] = [new Map([['a', 1]]), new Map([['a', 3]])]
  const [asleep, second] = [await openStorage({ terms: early }), await openStorage({ terms })]
  await second.takeOver('a')
  await second.save(record('second'))
  await expect(asleep.save(record('late'))).rejects.toThrow(OvertakenError)
})

it('a document that is not stored yet is taken over as well', async () => {
  const [first, second] = [await openStorage(), await openStorage()]
  expect(await second.takeOver('a')).toBeNull()
  await expect(first.save(record('late'))).rejects.toThrow(OvertakenError)
  await second.save(record('second'))
})

it('where there is no room to write down who took over, what is stored is still given, and written once there is room', async () => {
  const { first, second, title } = await twoTabs()
  await first.takeOver('a')
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
  expect(await second.takeOver('a')).toMatchObject({ title: 'first' })
  full.mockRestore()
  await second.save(record('second'))
  expect(await title()).toBe('second')
})

it.each(['7', Number.NaN, 0.5, Number.POSITIVE_INFINITY, -1])('a record whose term was damaged (%j) can be taken over and saved', async (term) => {
  const { first, second, title } = await twoTabs()
  const database = await openDB('hatrack')
  await database.put('documents', { ...await database.get('documents', 'a'), term })
  database.close()
  await second.takeOver('a')
  await second.save(record('second'))
  await expect(first.save(record('late'))).rejects.toThrow(OvertakenError)
  expect(await title()).toBe('second')
})
