import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDocument } from '../../src/formats/json/write-document'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { requestHold, type Hold } from '../../src/persistence/document-lock'
import { openStorage, type DocumentStorage } from '../../src/persistence/document-storage'
import { dispatch, documentStore, editedElsewhere, redo, undo } from '../../src/store/document-store'
import { sessionStore } from '../../src/store/session-store'
import { deleteStored, storedCharts } from '../../src/ui/files/stored-charts'
import { startWorkspace } from '../../src/ui/files/start-workspace'
import { openEmptyChart } from '../../src/ui/files/workspace'
import { TabsBarOnDemand } from '../../src/ui/shell/tabs-bar-on-demand'
import { HistoryButtons } from '../../src/ui/top-bar/history-buttons'
import { fakeLocks } from '../support/fake-locks'

const state = () => documentStore.getState()
const message = () => sessionStore.getState().message?.text
const name = () => state().document.company.name
const rename = (to: string) => dispatch({ type: 'edit-company', patch: { name: to } })

let other: DocumentStorage
let held: Hold
let seconds = 0

/** The other tab stores it so. */
async function storeThere(title: string): Promise<void> {
  const savedAt = new Date(Date.UTC(2025, 0, 1, 0, 0, seconds += 1)).toISOString()
  await other.save({ id: 'a', title, text: writeDocument(documentFromOutline({ name: title }, 'CEO\n  CTO')), savedAt, savedToFileAt: null })
}

/** Another tab has the chart, and this one is opened. */
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true })
  sessionStorage.clear()
  sessionStore.setState({ dialog: null, message: null })
  other = await openStorage()
  await storeThere('Theirs')
  held = requestHold('a')
  await startWorkspace()
  await expect.poll(message, { timeout: 10_000 }).toMatch(/^This chart is being edited in another tab/)
})

afterEach(async () => {
  cleanup()
  await openEmptyChart()
  Reflect.deleteProperty(navigator, 'locks')
  vi.unstubAllGlobals()
})

describe('a tab whose chart is edited in another one', () => {
  it('refuses every edit, and says what to do', () => {
    expect([rename('Mine'), undo(), redo()]).toEqual([editedElsewhere, editedElsewhere, editedElsewhere])
    expect(name()).toBe('Theirs')
    render(<HistoryButtons />)
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
  })

  it('shows what the other one has stored, and leaves the selection where it can', async () => {
    const [ceo] = state().document.scenarios[0]!.positions
    sessionStore.setState({ selection: { kind: 'position', id: ceo!.id } })
    await storeThere('Theirs, later')
    document.dispatchEvent(new Event('visibilitychange'))
    await expect.poll(name).toBe('Theirs, later')
    expect(sessionStore.getState().selection).toEqual({ kind: 'position', id: ceo!.id })
  })

  it('goes on by itself, with the newest, when the other one lets go', async () => {
    await storeThere('Theirs, at last')
    held.release()
    await expect.poll(() => state().isReadOnly).toBe(false)
    expect(name()).toBe('Theirs, at last')
    expect(rename('Mine')).toBeNull()
    expect(message()).toBe('You can edit this chart in this tab now.')
  })

  it('takes over by \u201cEdit here\u201d where the other one does not answer, which is refused from then on', async () => {
    render(<TabsBarOnDemand />)
    fireEvent.click(await screen.findByRole('button', { name: 'Edit here' }))
    await expect.poll(() => state().isReadOnly, { timeout: 3_000 }).toBe(false)
    await expect(storeThere('Too late')).rejects.toThrow('written by another tab')
    await expect.poll(() => screen.queryByRole('button', { name: 'Edit here' })).toBeNull()
  })

  it('can go on with a copy, which is stored under a name of its own', async () => {
    render(<TabsBarOnDemand />)
    fireEvent.click(await screen.findByRole('button', { name: 'Open a copy' }))
    await expect.poll(name).toBe('Theirs (copy)')
    expect(rename('Mine')).toBeNull()
  })

  it('does not delete under the other one what that has open', async () => {
    await deleteStored('a')
    expect(message()).toMatch(/open in another tab/)
    expect((await storedCharts()).map(({ id }) => id)).toContain('a')
  })
})

it('a tab that was overtaken keeps as a copy what it had not stored, and says so', async () => {
  held.release()
  await expect.poll(() => state().isReadOnly).toBe(false)
  await other.takeOver('a')
  await storeThere('Theirs again')
  act(() => { rename('Unstored') })
  held = requestHold('a', { steal: true })
  await expect.poll(() => sessionStore.getState().dialog).toMatchObject({ kind: 'problem', title: 'This chart is being edited in another tab now' })
  await expect.poll(name).toBe('Theirs again')
  expect(state().isReadOnly).toBe(true)
  expect((await storedCharts()).map(({ title }) => title)).toContain('Unstored (from the other tab)')
})
