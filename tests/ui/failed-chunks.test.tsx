import 'fake-indexeddb/auto'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { documentStore, openDocument } from '../../src/store/document-store'
import { openDialog, resetSession, sessionStore } from '../../src/store/session-store'
import { SidePanel } from '../../src/ui/findings/side-panel'
import { DropZone } from '../../src/ui/files/drop-zone'
import { startWorkspace } from '../../src/ui/files/start-workspace'
import { DialogsOnDemand } from '../../src/ui/shell/dialogs-on-demand'

// What the network does not give: each of these is a file of its own in the build, fetched when it is first needed.
vi.mock('../../src/samples/both-hats', () => { throw new Error('Failed to fetch') })
vi.mock('../../src/ui/files/open-file', () => { throw new Error('Failed to fetch') })
vi.mock('../../src/ui/dialogs/dialogs', () => { throw new Error('Failed to fetch') })
vi.mock('../../src/ui/inspector/inspector', () => { throw new Error('Failed to fetch') })
vi.mock('../../src/ui/findings/finding-detail', () => { throw new Error('Failed to fetch') })

const session = () => sessionStore.getState()

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  sessionStore.setState({ dialog: null, message: null })
  await startWorkspace()
})

describe('where a part of the program cannot be fetched', () => {
  it('the first visit begins with an empty chart instead of the example', () => {
    const { document, documentId } = documentStore.getState()
    expect(document.scenarios.map(({ positions }) => positions)).toEqual([[]])
    expect(documentId).toMatch(/^document/)
  })

  it('a file that is dropped is not said to be gone', async () => {
    const before = documentStore.getState()
    render(<DropZone />)
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [new File(['name,title,manager\nAda,CEO,'], 'people.csv')] } })
    await expect.poll(() => session().message).toMatchObject({ tone: 'problem', text: expect.stringContaining('What reads files could not be loaded') })
    expect(session().dialog).toBeNull()
    expect(documentStore.getState()).toBe(before)
  })

  it('a dialog closes, a message says why, and the page stays', async () => {
    render(<><p>The page</p><DialogsOnDemand /></>)
    for (const kind of ['export', 'about'] as const) {
      sessionStore.setState({ message: null })
      act(() => openDialog({ kind }))
      await expect.poll(() => session().dialog).toBeNull()
      expect(session().message).toMatchObject({ tone: 'problem', text: expect.stringContaining('could not be loaded') })
    }
    expect(screen.getByText('The page')).toBeTruthy()
  })

  it('what a dialog would have told is told all the same', async () => {
    render(<DialogsOnDemand />)
    act(() => openDialog({ kind: 'problem', title: 'The file is empty', detail: 'Nothing in it.', remedy: 'Choose another.' }))
    await expect.poll(() => session().message?.text).toBe('The file is empty. Nothing in it. Choose another.')
    act(() => openDialog({ kind: 'repairs', title: 'Opened, with repairs', repairs: ['Ada stands at the top.', 'Two ids were changed.'] }))
    await expect.poll(() => session().message?.text).toBe('Opened, with repairs: Ada stands at the top. Two ids were changed.')
    expect(session().dialog).toBeNull()
  })

  it('the panel shows the findings again, where the inspector is missing', async () => {
    render(<SidePanel />)
    act(() => sessionStore.setState({ panel: 'inspector' }))
    await expect.poll(() => session().message).toMatchObject({ tone: 'problem', text: expect.stringContaining('The inspector could not be loaded') })
    expect(session().panel).toBe('findings')
  })

  it('a finding closes, a message says why, and its row stays', async () => {
    openDocument('test', documentFromOutline({ headcount: 240 }, 'CTO (Ben): all'))
    resetSession('as-is')
    render(<SidePanel />)
    const row = screen.getByRole('button', { name: /CTO is overloaded/ })
    act(() => row.click())
    await expect.poll(() => session().message).toMatchObject({ tone: 'problem', text: expect.stringContaining('could not be loaded') })
    expect(session().findingId).toBeNull()
    expect(row.isConnected).toBe(true)
  })
})
