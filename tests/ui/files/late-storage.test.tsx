import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB, type IDBPDatabase } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDocument } from '../../../src/formats/json/write-document'
import { newDocument } from '../../../src/model/new-document'
import { dispatch, documentStore } from '../../../src/store/document-store'
import { sessionStore } from '../../../src/store/session-store'
import { isKept, wouldBeLost } from '../../../src/ui/files/keep-saving'
import { storage } from '../../../src/ui/files/kept-here'
import { saveStatusStore } from '../../../src/ui/files/save-status'
import { startWorkspace } from '../../../src/ui/files/start-workspace'
import { openAsNew } from '../../../src/ui/files/workspace'

const companyName = () => documentStore.getState().document.company.name
const message = () => sessionStore.getState().message
const status = () => saveStatusStore.getState().kind
const stored = async () => (await storage.list()).map(({ title }) => title).sort()
const rename = (name: string) => dispatch({ type: 'edit-company', patch: { name } })

/** A tab with the first release of the program: whoever wants the database in its present form waits until that is closed. */
let older: IDBPDatabase

async function openInOlderTab(titles: readonly string[]): Promise<void> {
  older = await openDB('hatrack', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('documents', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      fresh.createObjectStore('texts')
    },
  })
  for (const title of titles) {
    const savedAt = '2026-11-21T22:50:00.000Z'
    await older.put('documents', { id: title, title, savedAt, savedToFileAt: null })
    await older.put('texts', writeDocument(newDocument(title), { savedAt }), title)
  }
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  sessionStore.setState({ dialog: null, message: null })
  saveStatusStore.setState({ kind: 'saved', reason: null })
  const { setTimeout } = globalThis
  // The page's patience, in a hundredth of the time.
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((callback: () => void, ms?: number) => setTimeout(callback, ms === 3_000 ? 30 : ms)))
})

afterEach(async () => {
  await isKept()
  older.close()
  storage.close()
  vi.restoreAllMocks()
})

describe('a browser that answers after the page has begun without it', () => {
  it('is told of as one that has not answered yet', async () => {
    await openInOlderTab(['Mine'])
    await startWorkspace()
    expect(companyName()).toBe('Tidewren')
    expect(status()).toBe('unkept')
    expect(message()).toMatchObject({ tone: 'problem', text: expect.stringContaining('has not answered yet, so nothing is kept') })
    expect(wouldBeLost()).toBe(false)
  })

  it('brings the chart back where nothing was done with the example, which leaves nothing behind', async () => {
    await openInOlderTab(['Mine'])
    await startWorkspace()
    older.close()
    await expect.poll(companyName).toBe('Mine')
    expect(status()).toBe('saved')
    expect(message()?.text).toBe('This browser has answered: your chart is here again.')
    rename('Mine, renamed')
    await expect.poll(stored).toEqual(['Mine, renamed'])
  })

  it('keeps what was done meanwhile beside what it had, without changing the screen', async () => {
    await openInOlderTab(['Mine'])
    await startWorkspace()
    rename('Done meanwhile')
    expect(wouldBeLost()).toBe(true)
    older.close()
    await expect.poll(() => message()?.text).toContain('keeps what you do from now on')
    expect(companyName()).toBe('Done meanwhile')
    expect(await stored()).toEqual(['Done meanwhile', 'Mine'])
    expect(wouldBeLost()).toBe(false)
    rename('Done later')
    await expect.poll(stored).toEqual(['Done later', 'Mine'])
  })

  it('keeps every chart that was opened meanwhile', async () => {
    await openInOlderTab(['Mine'])
    await startWorkspace()
    await openAsNew(newDocument('Second'), { title: 'Second' })
    await openAsNew(newDocument('Third'), { title: 'Third' })
    await isKept()
    older.close()
    await expect.poll(() => message()?.text).toContain('keeps what you do from now on')
    expect(companyName()).toBe('Third')
    expect(await stored()).toEqual(['Mine', 'Second', 'Third', 'Tidewren'])
  })

  it('keeps the example on the first visit', async () => {
    await openInOlderTab([])
    await startWorkspace()
    older.close()
    await expect.poll(stored).toEqual(['Tidewren'])
    expect(status()).toBe('saved')
  })
})

describe('a chart that cannot be fetched at the start', () => {
  const openStored = async () => {
    await openInOlderTab(['Mine', 'Other'])
    older.close()
    sessionStorage.setItem('hatrack-document', 'Mine')
  }

  it('stays as it is, others are kept as ever, and both are said', async () => {
    await openStored()
    const get = IDBObjectStore.prototype.get
    const failing = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === 'Mine') throw new DOMException('damaged', 'UnknownError')
      return get.call(this, key)
    })
    await startWorkspace()
    expect(companyName()).toBe('Tidewren')
    expect(message()).toMatchObject({ tone: 'problem', text: expect.stringContaining('could not be opened, and was left as it is') })
    failing.mockRestore()
    await expect.poll(stored).toEqual(['Mine', 'Other', 'Tidewren'])
    expect(status()).toBe('saved')
  })

  it('means that nothing is kept where the storage gives nothing at all', async () => {
    await openStored()
    const fail = () => { throw new DOMException('damaged', 'UnknownError') }
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(fail)
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(fail)
    await startWorkspace()
    expect(companyName()).toBe('Tidewren')
    expect(status()).toBe('unkept')
  })
})
