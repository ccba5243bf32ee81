import 'fake-indexeddb/auto'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dispatch, documentStore } from '../../../src/store/document-store'
import { sessionStore } from '../../../src/store/session-store'
import { markSavedToFile } from '../../../src/ui/files/keep-saving'
import { keepVersionNow } from '../../../src/ui/files/versions'
import { storage } from '../../../src/ui/files/kept-here'
import { startWorkspace } from '../../../src/ui/files/start-workspace'
import { freshWorkspace } from '../../support/fresh-workspace'

const rename = (name: string) => dispatch({ type: 'edit-company', patch: { name } }, { label: `Rename to ${name}` })
const versions = async () => (await storage.versions.list(documentStore.getState().documentId)).map(({ title, label }) => `${title}: ${label}`)
const storedTitle = async () => (await storage.list())[0]?.title

beforeEach(freshWorkspace)

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  storage.close()
})

it('a chart that is only looked at has no versions; its first edit keeps it as it was opened', async () => {
  await expect.poll(storedTitle).toBe('Tidewren')
  expect(await versions()).toEqual([])
  rename('Mine')
  await expect.poll(versions).toEqual(['Tidewren: As it was opened'])
})

it('after ten minutes of editing there is another, named after its last step', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  rename('Mine')
  await expect.poll(versions).toHaveLength(1)
  await expect.poll(storedTitle).toBe('Mine')
  vi.setSystemTime(Date.now() + 11 * 60_000)
  rename('Mine, later')
  await expect.poll(versions).toEqual(['Mine: Rename to Mine', 'Tidewren: As it was opened'])
})

it('one is kept for an occasion, with an edit before it or not', async () => {
  expect(await keepVersionNow('Before restoring')).toBe(true)
  expect(await versions()).toEqual(['Tidewren: Before restoring'])
  rename('Mine')
  markSavedToFile(documentStore.getState().document, new Date(), 'mine.hatrack.json')
  await expect.poll(versions).toEqual(['Mine: Saved to mine.hatrack.json', 'Tidewren: Before restoring'])
})

it('versions go on being kept in a storage that is opened anew after the first was lost', async () => {
  const opened = vi.spyOn(indexedDB, 'open')
  storage.close()
  await startWorkspace()
  await expect.poll(storedTitle).toBe('Tidewren')
  rename('Mine')
  await expect.poll(versions).toHaveLength(1)
  const request = opened.mock.results[0]!.value as IDBOpenDBRequest
  globalThis.indexedDB = new IDBFactory()
  forceCloseDatabase(request.result as never)
  await expect.poll(() => sessionStore.getState().message?.text).toContain('has been cleared')
  expect(await keepVersionNow('Before restoring')).toBe(true)
  expect(await versions()).toEqual(['Mine: Before restoring'])
})

it('the browser is asked to keep what is stored after the first edit, not for looking', async () => {
  const persist = vi.fn(() => Promise.resolve(true))
  vi.stubGlobal('navigator', { ...navigator, storage: { persist, persisted: () => Promise.resolve(false) } })
  vi.resetModules()
  // Asked once for a page: by modules of its own.
  const { startWorkspace } = await import('../../../src/ui/files/start-workspace')
  const kept = await import('../../../src/ui/files/kept-here')
  const store = await import('../../../src/store/document-store')
  await startWorkspace()
  await expect.poll(async () => (await kept.storage.list()).length).toBe(1)
  expect(persist).not.toHaveBeenCalled()
  for (const name of ['Mine', 'Mine again']) {
    store.dispatch({ type: 'edit-company', patch: { name } })
    await expect.poll(async () => (await kept.storage.list())[0]?.title).toBe(name)
  }
  await expect.poll(() => persist.mock.calls.length).toBe(1)
  kept.storage.close()
})
