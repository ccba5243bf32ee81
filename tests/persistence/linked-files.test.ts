import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'

const handle = { kind: 'file', name: 'plan.hatrack.json' } as unknown as FileSystemFileHandle
const file = new File(['12345'], 'plan.hatrack.json', { lastModified: 77 })

/** The module as a page that was just loaded has it: what the last one kept in memory is gone. */
async function freshPage() {
  vi.resetModules()
  return import('../../src/persistence/linked-files')
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('a link to a file survives the page', async () => {
  await (await freshPage()).linkFile('a', handle, file)
  const { linkedFile } = await freshPage()
  expect(await linkedFile('a')).toEqual({ handle, size: 5, lastModified: 77 })
  expect(await linkedFile('b')).toBeNull()
})

it('a link goes with its document', async () => {
  const { linkFile, unlinkFile, linkedFile } = await freshPage()
  await linkFile('a', handle, file)
  await unlinkFile('a')
  expect(await linkedFile('a')).toBeNull()
  expect(await (await freshPage()).linkedFile('a')).toBeNull()
})

it('a handle that cannot be kept, and a browser that keeps nothing, leave the link for as long as the page', async () => {
  const { linkFile, linkedFile } = await freshPage()
  const lively = { ...handle, createWritable: () => undefined } as unknown as FileSystemFileHandle
  await linkFile('a', lively, file)
  expect((await linkedFile('a'))?.handle).toBe(lively)
  globalThis.indexedDB = { open: () => { throw new DOMException('no', 'SecurityError') } } as unknown as IDBFactory
  await linkFile('b', handle, file)
  expect((await linkedFile('b'))?.handle).toBe(handle)
  expect(await linkedFile('c')).toBeNull()
})
