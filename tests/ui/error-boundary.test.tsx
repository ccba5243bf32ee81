import 'fake-indexeddb/auto'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary, fetchStopped } from '../../src/app/error-boundary'
import { Stopped } from '../../src/app/stopped'
import { readDocument } from '../../src/formats/json/read-document'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { openStorage } from '../../src/persistence/document-storage'
import { openDocument } from '../../src/store/document-store'
import { announce, sessionStore } from '../../src/store/session-store'
import { saveStatusStore } from '../../src/ui/files/save-status'
import { fetchAhead } from '../../src/ui/kit/fetched'

function Broken(): never {
  throw new Error('the chart fell over')
}

const renderBroken = () => render(<ErrorBoundary><Broken /></ErrorBoundary>)

beforeEach(async () => {
  // As after a second on the page.
  await fetchAhead(fetchStopped)
  openDocument('test', documentFromOutline({ name: 'Northwind' }, 'CEO (Ada)'))
  sessionStore.setState({ message: null })
  saveStatusStore.setState({ kind: 'saved', at: null, reason: null, savedToFileAt: null })
  // React tells the console of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => vi.restoreAllMocks())

describe('the error boundary', () => {
  it('shows the page as it is where nothing fails', () => {
    render(<ErrorBoundary><p>All well</p></ErrorBoundary>)
    expect(screen.getByText('All well')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says what happened, that the work is kept, and loads the page again', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    renderBroken()
    expect(screen.getByRole('heading', { name: 'Hatrack stopped working' })).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toMatch(/saved in this browser/)
    expect(screen.getByText(/the chart fell over/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('saves the chart to a file and says so', async () => {
    const links: HTMLAnchorElement[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { links.push(this) })
    announce('Something said before')
    renderBroken()
    expect(screen.queryByText('Something said before')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Save to a file' }))
    expect(links.map(({ download }) => download)).toEqual(['Northwind.hatrack.json'])
    expect(screen.getByRole('status').textContent).toBe('Saved to the file Northwind.hatrack.json')
  })

  it.each(['failed', 'unkept'] as const)('does not call saved what is %s', (kind) => {
    saveStatusStore.setState({ kind, reason: 'full' })
    renderBroken()
    expect(screen.getByRole('alert').textContent).not.toMatch(/is saved in this browser/)
    expect(screen.getByRole('alert').textContent).toMatch(/Not saved: storage is full\. Save to a file/)
  })

  it('saves the bare records where the usual way to a file fails, too', async () => {
    const blobs: Blob[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { blobs.push(blob as Blob); return 'blob:' })
    vi.spyOn(Date.prototype, 'toISOString').mockImplementationOnce(() => { throw new Error('no clock') })
    renderBroken()
    await userEvent.click(screen.getByRole('button', { name: 'Save to a file' }))
    expect(readDocument(await blobs[0]!.text())).toMatchObject({ ok: true, document: { company: { name: 'Northwind' } } })
  })

  it('shows the diagnostics in the place, at once where the address asks for them', async () => {
    window.location.hash = '#diagnostics'
    renderBroken()
    expect(await screen.findByRole('button', { name: 'Copy report' })).toBeTruthy()
    expect(screen.getAllByText(/^while drawing: Error/).length).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Diagnostics' }))
    expect(screen.queryByRole('button', { name: 'Copy report' })).toBeNull()
    window.location.hash = ''
  })
})

describe('a page that could not start', () => {
  it('offers what is stored, unread, chart by chart', async () => {
    globalThis.indexedDB = new IDBFactory()
    const storage = await openStorage()
    await storage.save({ id: 'a', title: 'Northwind', text: '{ "anything": 1 }', savedAt: '2026-01-01T00:00:00.000Z', savedToFileAt: null })
    storage.close()
    const blobs: Blob[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { blobs.push(blob as Blob); return 'blob:' })
    render(<Stopped error={new Error('no start')} isStart />)
    expect(screen.getByRole('heading', { name: 'Hatrack could not start' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Save to a file' })).toBeNull()
    await userEvent.click(await screen.findByRole('button', { name: 'Save Northwind to a file' }))
    expect(await blobs[0]!.text()).toBe('{ "anything": 1 }')
  })
})
