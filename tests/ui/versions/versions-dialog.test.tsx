import 'fake-indexeddb/auto'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { writeDocument } from '../../../src/formats/json/write-document'
import type { HatrackDocument } from '../../../src/model/organisation'
import { documentStore, openDocument, undo } from '../../../src/store/document-store'
import { openDialog, resetSession, sessionStore } from '../../../src/store/session-store'
import { CompareView } from '../../../src/ui/compare/compare-view'
import { Dialogs } from '../../../src/ui/dialogs/dialogs'
import { saveStatusStore } from '../../../src/ui/files/save-status'
import { storage } from '../../../src/ui/files/kept-here'
import { startWorkspace } from '../../../src/ui/files/start-workspace'
import { openAsNew } from '../../../src/ui/files/workspace'

const first = documentFromOutline({ name: 'Northwind', headcount: 60 }, 'CEO (Ada)\n  CTO (Ben): all')
const now = documentFromOutline({ name: 'Northwind', headcount: 60 }, 'CEO (Ada)\n  CTO (Ben): all-outward\n  CIO (Cleo): all-inward')
const today = new Date(new Date().setHours(0, 1)).toISOString()

let id: string

const keep = (document: HatrackDocument, label: string) => storage.versions.keep({ documentId: id, at: today, title: 'Northwind', label, text: writeDocument(document) })
const titles = () => documentStore.getState().document.scenarios[0]?.positions.map(({ title }) => title)

async function opened() {
  render(<Dialogs />)
  openDialog({ kind: 'versions' })
  return within(await screen.findByRole('dialog', { name: 'Earlier versions' }))
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  await startWorkspace()
  await openAsNew(now, { title: 'Northwind' })
  id = documentStore.getState().documentId
  sessionStore.setState({ dialog: null, message: null, compared: null })
})

describe('earlier versions', () => {
  it('say when the first will be there', async () => {
    const dialog = await opened()
    expect(dialog.getByText(/^There are none of this chart yet\. Versions are kept .* while you edit/)).toBeTruthy()
    expect(dialog.queryByRole('button', { name: 'Restore' })).toBeNull()
  })

  it('are said to be nowhere where this browser keeps nothing', async () => {
    saveStatusStore.setState({ kind: 'unkept' })
    const dialog = await opened()
    expect(dialog.getByText(/^This browser keeps nothing .* save it to a file\.$/)).toBeTruthy()
  })

  it('are listed by day, the latest first and chosen, with what is different now', async () => {
    await keep(first, 'Hire Ben')
    await keep(now, 'Hire Cleo')
    const dialog = await opened()
    const today_ = within(dialog.getByRole('group', { name: 'Today' }))
    expect(today_.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['00:01 Hire Cleo', '00:01 Hire Ben'])
    expect(await dialog.findByText('Nothing differs between the version of 00:01 and the chart now.')).toBeTruthy()
    await userEvent.click(dialog.getByRole('radio', { name: /Hire Ben/ }))
    expect(await dialog.findByText('At 60 employees, compared with the version of 00:01, the chart now adds CIO under CEO.')).toBeTruthy()
    expect(dialog.getByText('2 positions, 60 employees')).toBeTruthy()
  })

  it('are restored as one step of the history, and what was there is kept as a version first', async () => {
    await keep(first, 'Hire Ben')
    const dialog = await opened()
    await dialog.findByText(/adds CIO/)
    await userEvent.click(dialog.getByRole('button', { name: 'Restore' }))
    await expect.poll(titles).toEqual(['CEO', 'CTO'])
    expect(documentStore.getState().past.map(({ label }) => label)).toEqual(['Restore the version of 00:01'])
    const kept = await storage.versions.list(id)
    expect(kept.map(({ label }) => label)).toEqual(['Before restoring the version of 00:01', 'Hire Ben'])
    expect(await storage.versions.load(kept[0]!.id)).toMatchObject({ ok: true, document: now })
    undo()
    expect(documentStore.getState().document).toBe(now)
  })

  it('are restored where nothing more can be kept, which is said', async () => {
    await keep(first, 'Hire Ben')
    const dialog = await opened()
    await dialog.findByText(/adds CIO/)
    storage.close()
    await userEvent.click(dialog.getByRole('button', { name: 'Restore' }))
    await expect.poll(titles).toEqual(['CEO', 'CTO'])
    expect(sessionStore.getState().message).toMatchObject({ tone: 'problem', text: expect.stringContaining('could not be kept as a version; undo brings it back') })
  })

  it('open beside the chart, as one of its own', async () => {
    await keep(first, 'Hire Ben')
    const dialog = await opened()
    await dialog.findByText(/adds CIO/)
    await userEvent.click(dialog.getByRole('button', { name: 'Open as a copy' }))
    await expect.poll(titles).toEqual(['CEO', 'CTO'])
    expect(documentStore.getState()).toMatchObject({ past: [] })
    expect(documentStore.getState().documentId).not.toBe(id)
  })

  it('stand beside the chart in the comparison, from where single differences are taken back', async () => {
    await keep(first, 'Hire Ben')
    const dialog = await opened()
    await dialog.findByText(/adds CIO/)
    await userEvent.click(dialog.getByRole('button', { name: 'Compare' }))
    render(<CompareView />)
    await screen.findByRole('heading', { name: 'Compare with the version of 00:01' })
    expect(await screen.findByRole('img', { name: 'The chart of The version of 00:01' })).toBeTruthy()
    await userEvent.click(await screen.findByRole('button', { name: 'Take back: CIO added under CEO' }))
    expect(titles()).toEqual(['CEO', 'CTO'])
    expect(documentStore.getState().past.at(-1)?.label).toBe('As in the version of 00:01 again: CIO added under CEO')
  })

  it('show the baseline where the scenario on the screen was not there yet', async () => {
    await keep(first, 'Hire Ben')
    openDocument(id, { ...now, scenarios: [...now.scenarios, { ...now.scenarios[0]!, id: 'new', name: 'Option A' }] })
    resetSession('new')
    const dialog = await opened()
    expect(await dialog.findByText('New since then: Option A.')).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: 'Compare' }))
    expect(sessionStore.getState().compared).toMatchObject({ beforeId: 'as-is', afterId: 'new' })
  })

  it('that cannot be read say so, and cannot be restored', async () => {
    await storage.versions.keep({ documentId: id, at: today, title: 'Northwind', label: 'Broken', text: '{ "type": "hatrack", ' })
    const dialog = await opened()
    expect(await dialog.findByText(/JSON|complete/i)).toBeTruthy()
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Restore' }).disabled).toBe(true)
  })
})
