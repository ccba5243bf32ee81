import 'fake-indexeddb/auto'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { importPeople } from '../../../src/formats/people/import-people'
import { documentStore } from '../../../src/store/document-store'
import { openDialog, sessionStore } from '../../../src/store/session-store'
import { Dialogs } from '../../../src/ui/dialogs/dialogs'
import { openFile } from '../../../src/ui/files/open-file'
import { storedCharts } from '../../../src/ui/files/stored-charts'
import { startWorkspace } from '../../../src/ui/files/start-workspace'
import { sampleList } from '../../../src/ui/import/sample-list'

const list = 'id,name,title,manager\n1,Ada,CEO,\n2,Ben,CTO,1\n'
const fileOf = (text: string, name = 'Acme.csv') => new File([text], name)
const company = () => documentStore.getState().document.company
const dialog = () => sessionStore.getState().dialog

async function opened(file: File) {
  render(<Dialogs />)
  await act(() => openFile(file))
  return screen.findByRole('dialog', { name: `Import ${file.name}` })
}

/** What the platform's clipboard gives an event. */
const clipboard = (data: Readonly<Record<string, string>>, files: readonly File[] = []) => ({ clipboardData: { getData: (type: string) => data[type] ?? '', files } })

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  sessionStore.setState({ dialog: null, message: null })
  await startWorkspace()
})

afterEach(() => vi.restoreAllMocks())

describe('importing', () => {
  it('a clean list needs one Enter; what was open stays in this browser', async () => {
    await opened(fileOf(list))
    const button = await screen.findByRole('button', { name: 'Import 2 positions' })
    await waitFor(() => expect(document.activeElement).toBe(button))
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('2 rows, 2 positions, no problems.')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(company()).toMatchObject({ name: 'Acme', headcount: 2 }))
    expect(dialog()).toBeNull()
    expect(sessionStore.getState().message?.text).toBe('Opened Acme.csv')
    await expect.poll(async () => (await storedCharts()).map(({ title }) => title)).toEqual(expect.arrayContaining(['Acme', 'Tidewren']))
  })

  it('leaves the focus at the chart where it was nowhere before, as after a drop', async () => {
    render(<main id="chart" tabIndex={-1} />)
    await opened(fileOf(list))
    await userEvent.click(await screen.findByRole('button', { name: 'Import 2 positions' }))
    await waitFor(() => expect(document.activeElement?.id).toBe('chart'))
  })

  it('cancelled, it leaves everything untouched', async () => {
    const before = documentStore.getState()
    await opened(fileOf(list))
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(dialog()).toBeNull()
    expect(documentStore.getState()).toBe(before)
  })

  it('another file in its place begins without the choices of the first', async () => {
    await opened(fileOf(list))
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Title' }), 'None')
    await act(() => openFile(fileOf(list.replace('Ada', 'Zoe'), 'Other.csv')))
    await screen.findByRole('dialog', { name: 'Import Other.csv' })
    const title = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Title' })
    expect(title.selectedOptions[0]?.text).toContain('title')
    expect(screen.getByRole('tree').textContent).toContain('Zoe')
  })
})

describe('the first step', () => {
  it('reads cells that are pasted anywhere in it', async () => {
    render(<Dialogs />)
    openDialog({ kind: 'import', file: null })
    fireEvent.paste(await screen.findByRole('button', { name: 'Choose a file…' }), clipboard({ 'text/plain': list.replaceAll(',', '\t') }))
    expect(dialog()).toMatchObject({ kind: 'import', file: { fileName: 'Pasted list' } })
    await screen.findByRole('button', { name: 'Import 2 positions' })
  })

  it('reads what was typed or pasted as text', async () => {
    render(<Dialogs />)
    openDialog({ kind: 'import', file: null })
    const field = await screen.findByRole('textbox', { name: /paste cells here/ })
    const read = screen.getByRole('button', { name: 'Read what was pasted' })
    await userEvent.click(read)
    expect(dialog()).toMatchObject({ file: null })
    fireEvent.change(field, { target: { value: list } })
    await userEvent.click(read)
    await screen.findByRole('button', { name: 'Import 2 positions' })
  })

  it('takes a file from the clipboard', async () => {
    render(<Dialogs />)
    openDialog({ kind: 'import', file: null })
    fireEvent.paste(await screen.findByRole('textbox', { name: /paste cells here/ }), clipboard({}, [fileOf(list)]))
    await screen.findByRole('dialog', { name: 'Import Acme.csv' })
  })

  it('offers a sample that imports without a word', async () => {
    const work = importPeople({ bytes: new TextEncoder().encode(`\uFEFF${sampleList}`), fileName: 'sample-list.csv', choices: {} })
    let step = await work.next()
    while (!step.done) step = await work.next()
    expect(step.value.ok && step.value.problems.map(({ kind }) => kind)).toEqual(['headcount'])
    expect(step.value).toMatchObject({ ok: true, counts: { rows: 7, fromRows: 7, leftOut: 0, added: 0 } })
  })
})
