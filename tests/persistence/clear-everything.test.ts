// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDocument } from '../../src/formats/json/write-document'
import { newDocument } from '../../src/model/new-document'
import { clearEverything, hearClearing } from '../../src/persistence/clear-everything'
import { countStored } from '../../src/persistence/count-stored'
import { openStorage } from '../../src/persistence/document-storage'
import { linkFile } from '../../src/persistence/linked-files'

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

async function keepSomething() {
  const storage = await openStorage()
  const text = writeDocument(newDocument('Acme'))
  for (const id of ['a', 'b', 'c']) await storage.save({ id, title: 'Acme', text, savedAt: '2026-01-01T00:00:00.000Z', savedToFileAt: null })
  await storage.delete('c', '2026-01-02T00:00:00.000Z')
  await storage.versions.keep({ documentId: 'a', at: '2026-01-01T00:00:00.000Z', title: 'Acme', label: 'Opened', text })
  // In place of a handle, which only a browser can keep.
  await linkFile('a', 'handle' as unknown as FileSystemFileHandle, new File([''], 'acme.json'))
  return storage
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})

afterEach(() => vi.unstubAllGlobals())

describe('clearing everything', () => {
  it('is told what there is first', async () => {
    (await keepSomething()).close()
    expect(await countStored()).toMatchObject({ charts: 2, deleted: 1, versions: 1, fileLinks: 1 })
  })

  it('deletes both databases and the settings, and nothing that belongs to others at the same address', async () => {
    (await keepSomething()).close();
    (await openDB('others', 1)).close()
    localStorage.setItem('hatrack-theme', 'dark')
    localStorage.setItem('others', 'kept')
    sessionStorage.setItem('hatrack-document', 'a')
    sessionStorage.setItem('others', 'kept')
    expect(await clearEverything()).toEqual([])
    expect(await names()).toEqual(['others'])
    expect({ ...localStorage }).toEqual({ others: 'kept' })
    expect({ ...sessionStorage }).toEqual({ others: 'kept' })
  })

  it('goes on where another tab lets go when it is asked to', async () => {
    await keepSomething()
    expect(await clearEverything()).toEqual([])
    expect(await names()).toEqual([])
  })

  it('says that another tab holds the charts, and deletes the rest', async () => {
    const storage = await keepSomething()
    storage.close()
    const deaf = await openDB('hatrack')
    localStorage.setItem('hatrack-theme', 'dark')
    expect(await clearEverything({ patienceMs: 50 })).toEqual(['The charts and their versions: another tab holds them open; close it, and they go.'])
    expect(localStorage.length).toBe(0)
    deaf.close()
    await expect.poll(names).toEqual([])
  })

  it('clears the caches and service workers of this page, and of no other, nor of the same program in another folder', async () => {
    const here = new URL('.', document.baseURI).href
    const caches = new Set([`hatrack ${here} 1`, `hatrack ${here} 2`, `hatrack ${here}next/ 1`, 'others'])
    vi.stubGlobal('caches', { keys: () => Promise.resolve([...caches]), delete: (name: string) => Promise.resolve(caches.delete(name)) })
    const gone: string[] = []
    const registrations = [here, `${here}other/`].map((scope) => ({ scope, unregister: () => Promise.resolve(gone.push(scope)) }))
    vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: () => Promise.resolve(registrations) } })
    expect(await clearEverything()).toEqual([])
    expect([...caches]).toEqual([`hatrack ${here}next/ 1`, 'others'])
    expect(gone).toEqual([here])
  })

  it('tells what failed, and deletes the rest', async () => {
    (await keepSomething()).close()
    vi.stubGlobal('caches', { keys: () => Promise.reject(new Error('The operation is insecure.')) })
    expect(await clearEverything()).toEqual(['The program kept for working offline: The operation is insecure.'])
    expect(await names()).toEqual([])
  })

  it('tells other tabs before and after', async () => {
    const heard: string[] = []
    const stop = hearClearing(() => heard.push('began'), () => heard.push('ended'))
    await clearEverything()
    await expect.poll(() => heard).toEqual(['began', 'ended'])
    stop()
  })
})
