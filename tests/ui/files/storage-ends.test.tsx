import 'fake-indexeddb/auto'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newDocument } from '../../../src/model/new-document'
import { databaseVersion } from '../../../src/persistence/database'
import { dispatch, documentStore } from '../../../src/store/document-store'
import { sessionStore } from '../../../src/store/session-store'
import { isKept, wouldBeLost } from '../../../src/ui/files/keep-saving'
import { saveStatusStore } from '../../../src/ui/files/save-status'
import { storage } from '../../../src/ui/files/kept-here'
import { startWorkspace } from '../../../src/ui/files/start-workspace'
import { openAsNew } from '../../../src/ui/files/workspace'
import { Dialogs } from '../../../src/ui/dialogs/dialogs'
import { SaveLine } from '../../../src/ui/top-bar/save-line'
import { freshWorkspace } from '../../support/fresh-workspace'

const rename = (name: string) => act(() => { dispatch({ type: 'edit-company', patch: { name } }) })
const companyName = () => documentStore.getState().document.company.name
const message = () => sessionStore.getState().message
const dialog = () => sessionStore.getState().dialog
const id = () => documentStore.getState().documentId
const stored = async () => (await storage.list()).map(({ title }) => title)

/** As after a reload of the tab: the storage stays, the page begins anew. */
async function reload(): Promise<void> {
  storage.close()
  sessionStore.setState({ dialog: null, message: null })
  await startWorkspace()
}

beforeEach(freshWorkspace)

afterEach(async () => {
  // What is not stored yet ends with the storage it was for.
  await isKept()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  storage.close()
})

describe('a storage that the browser throws away', () => {
  it('is opened anew, with the chart on the screen, and that others are gone is said', async () => {
    const opened = vi.spyOn(indexedDB, 'open')
    await reload()
    await openAsNew(newDocument('Mine'), { title: 'Mine' })
    await expect.poll(stored).toContain('Mine')
    const request = opened.mock.results[0]!.value as IDBOpenDBRequest
    globalThis.indexedDB = new IDBFactory()
    forceCloseDatabase(request.result as never)
    await expect.poll(() => message()?.text).toContain('has been cleared')
    expect(message()?.tone).toBe('problem')
    expect(await stored()).toEqual(['Mine'])
    rename('Mine, renamed')
    await expect.poll(stored).toEqual(['Mine, renamed'])
  })
})

it('a storage without any room still gives the chart that it has, and takes the next edit once there is room', async () => {
  rename('Mine')
  await expect.poll(stored).toEqual(['Mine'])
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
  await reload()
  expect(companyName()).toBe('Mine')
  rename('Mine, renamed')
  await expect.poll(() => saveStatusStore.getState()).toMatchObject({ kind: 'failed', reason: 'full' })
  full.mockRestore()
  expect(await isKept()).toBe(true)
  expect(await stored()).toEqual(['Mine, renamed'])
})

describe('a newer Hatrack in another tab', () => {
  const takeOver = async () => (await openDB('hatrack', databaseVersion + 1)).close()

  it('gets the last edit; this one says at once that it saves no more, and never says anything else', async () => {
    await expect.poll(stored).toEqual(['Tidewren'])
    rename('Mine')
    await takeOver()
    expect(saveStatusStore.getState()).toMatchObject({ kind: 'failed', reason: 'superseded' })
    expect(message()).toMatchObject({ tone: 'problem', text: expect.stringContaining('A newer Hatrack has been opened') })
    const newer = await openDB('hatrack')
    expect((await newer.getAll('documents')).map(({ title }: { title: string }) => title)).toEqual(['Mine'])
    newer.close()
    expect(wouldBeLost()).toBe(false)
    rename('Mine, renamed')
    expect(wouldBeLost()).toBe(true)
  })

  it('leaves a line that reloads, or first offers a file where the last edits are nowhere else', async () => {
    const reloaded = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    await expect.poll(stored).toEqual(['Tidewren'])
    await takeOver()
    render(<SaveLine />)
    fireEvent.click(screen.getByRole('button', { name: /^A newer Hatrack is open/ }))
    expect(reloaded).toHaveBeenCalledOnce()
    rename('Mine')
    fireEvent.click(screen.getByRole('button', { name: /^A newer Hatrack is open/ }))
    expect(reloaded).toHaveBeenCalledOnce()
    expect(dialog()).toMatchObject({ kind: 'problem', title: 'Your last edits are not stored', ways: [{ label: 'Reload' }, { label: 'Save to a file' }] })
  })

  it('that was here before is told at the start', async () => {
    storage.close()
    await takeOver()
    await reload()
    expect(message()).toMatchObject({ tone: 'problem', text: expect.stringContaining('A newer Hatrack') })
    expect(saveStatusStore.getState()).toMatchObject({ kind: 'unkept', reason: 'superseded' })
  })
})

it('everything removed on purpose stays removed: the chart on the screen is not stored again', async () => {
  await expect.poll(stored).toEqual(['Tidewren'])
  await new Promise<void>((resolve) => { indexedDB.deleteDatabase('hatrack').onsuccess = () => resolve() })
  expect(saveStatusStore.getState()).toMatchObject({ kind: 'failed', reason: 'cleared' })
  rename('Mine')
  await new Promise((resolve) => { setTimeout(resolve, 700) })
  const names = await indexedDB.databases()
  expect(names.map(({ name }) => name)).not.toContain('hatrack')
})

describe('a tab whose chart is gone', () => {
  it('says so where the browser has cleared everything', async () => {
    await expect.poll(stored).toEqual(['Tidewren'])
    storage.close()
    globalThis.indexedDB = new IDBFactory()
    await reload()
    expect(message()).toMatchObject({ tone: 'problem', text: expect.stringContaining('The chart that was open in this tab is gone') })
  })

  it('shows another without a word where somebody has deleted it', async () => {
    await openAsNew(newDocument('Other'), { title: 'Other' })
    await openAsNew(newDocument('Mine'), { title: 'Mine' })
    await expect.poll(stored).toContain('Mine')
    await storage.delete(id(), '2026-01-01T00:00:00.000Z')
    await reload()
    expect(companyName()).toBe('Other')
    expect(message()).toBeNull()
  })
})

describe('a stored chart that cannot be read', () => {
  async function breakIt(withVersion: boolean): Promise<void> {
    rename('Mine')
    await expect.poll(stored).toEqual(['Mine'])
    await expect.poll(async () => (await storage.versions.list(id())).length).toBe(1)
    if (!withVersion) await storage.versions.drop((await storage.versions.list(id())).map((version) => version.id))
    const database = await openDB('hatrack')
    await database.put('texts', '{"type": "hatrack", "version', id())
    database.close()
    await reload()
  }

  it('can be saved to a file as it is', async () => {
    await breakIt(true)
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:x'
    })
    render(<Dialogs />)
    fireEvent.click(await screen.findByRole('button', { name: 'Save it to a file as it is' }))
    expect(await blobs[0]!.text()).toBe('{"type": "hatrack", "version')
    expect(dialog()).toBeNull()
  })

  it('can be opened as it was when it could be read', async () => {
    await breakIt(true)
    render(<Dialogs />)
    fireEvent.click(await screen.findByRole('button', { name: /^Open it as it was just now/ }))
    await expect.poll(() => message()?.text).toBe('Opened Tidewren')
    expect((await storage.list()).length).toBeGreaterThan(1)
  })

  it('without any version has only the way to a file', async () => {
    await breakIt(false)
    expect(dialog()).toMatchObject({ kind: 'problem', ways: [{ label: 'Save it to a file as it is' }] })
  })
})
