import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
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
