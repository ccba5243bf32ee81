import 'fake-indexeddb/auto'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readDocument } from '../../../src/formats/json/read-document'
import { writeDocument } from '../../../src/formats/json/write-document'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { dispatch, documentStore, undo } from '../../../src/store/document-store'
import { openDialog, sessionStore } from '../../../src/store/session-store'
import { chooseFile } from '../../../src/ui/files/choose-file'
import { DropZone } from '../../../src/ui/files/drop-zone'
import { FileTroubleDialog } from '../../../src/ui/files/file-trouble-dialog'
import { openFile } from '../../../src/ui/files/open-file'
import { overwrite, saveAs, saveBack } from '../../../src/ui/files/save-back'
import { describeStatus, saveStatusStore } from '../../../src/ui/files/save-status'
import { startWorkspace } from '../../../src/ui/files/start-workspace'
import { SaveLine } from '../../../src/ui/top-bar/save-line'
import { FileOnDisk } from '../../support/file-on-disk'

const northwind = documentFromOutline({ name: 'Northwind', headcount: 80 }, 'CEO (Ada)\n  CTO (Ben): all-outward')
const rename = (name: string) => dispatch({ type: 'edit-company', patch: { name } })
const dialog = () => sessionStore.getState().dialog
const message = () => sessionStore.getState().message?.text
const status = () => describeStatus(saveStatusStore.getState(), Date.now()).long
const companyIn = (file: FileOnDisk) => {
  const reading = readDocument(file.text)
  return reading.ok ? reading.document.company.name : null
}

async function opened(name = 'plan.hatrack.json'): Promise<FileOnDisk> {
  const file = new FileOnDisk(name, writeDocument(northwind))
  await openFile(await file.getFile(), file.handle)
  return file
}

let downloads: string[]

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  sessionStore.setState({ dialog: null, message: null })
  downloads = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { downloads.push(this.download) })
  await startWorkspace()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('saving back', () => {
  it('writes to the file that was opened, which the status names', async () => {
    const file = await opened()
    expect(status()).toMatch(/^Saved on 1 Jan 1970 to plan\.hatrack\.json$/)
    rename('Southwind')
    expect(status()).toMatch(/^Edited since it was saved (on|just|\d).* to plan\.hatrack\.json$/)
    await saveBack()
    expect(companyIn(file)).toBe('Southwind')
    expect(status()).toBe('Saved just now to plan.hatrack.json')
    expect(message()).toBe('Saved to plan.hatrack.json')
    expect(downloads).toEqual([])
  })

  it('knows by undo that the file has this very state again', async () => {
    await opened()
    rename('Southwind')
    undo()
    expect(status()).toMatch(/^Saved .* to/)
  })

  it('again and again finds only its own changes in the file', async () => {
    const file = await opened()
    for (const name of ['A', 'B', 'C']) {
      rename(name)
      await saveBack()
      expect(companyIn(file)).toBe(name)
    }
    expect(dialog()).toBeNull()
  })

  it('asks for permission where there is none, and says so where it is not given', async () => {
    const file = await opened()
    Object.assign(file, { permission: 'prompt', answer: 'denied' })
    rename('Southwind')
    await saveBack()
    expect(file.asked).toBe(1)
    expect(companyIn(file)).toBe('Northwind')
    expect(dialog()).toMatchObject({ kind: 'file-trouble', title: 'The file may not be changed', canOverwrite: false })
    Object.assign(file, { permission: 'prompt', answer: 'granted' })
    await saveBack()
    expect(companyIn(file)).toBe('Southwind')
  })

  it('works where handles have no permissions', async () => {
    const file = await opened()
    Object.assign(file, { queryPermission: undefined, requestPermission: undefined })
    rename('Southwind')
    await saveBack()
    expect(companyIn(file)).toBe('Southwind')
  })

  it('writes nothing over what others wrote, unless that is wished', async () => {
    const file = await opened()
    rename('Southwind')
    file.changeOutside('theirs')
    await saveBack()
    expect(file.text).toBe('theirs')
    expect(dialog()).toMatchObject({ kind: 'file-trouble', canOverwrite: true, detail: expect.stringContaining('plan.hatrack.json') })
    await overwrite()
    expect(companyIn(file)).toBe('Southwind')
  })

  it.each([
    ['that is gone', 'getFile', 'NotFoundError', 'The file is no longer there'],
    ['that another program writes to', 'createWritable', 'NoModificationAllowedError', 'The file is in use'],
    ['on a full disk', 'write', 'QuotaExceededError', 'The disk is full'],
    ['that the browser takes away', 'close', 'NotAllowedError', 'The file may not be changed'],
    ['that fails in a way nobody has thought of', 'close', 'UnknownError', 'The file could not be written'],
  ] as const)('to a file %s tells what is wrong and keeps chart and file', async (_, at, name, title) => {
    const file = await opened()
    rename('Southwind')
    const before = documentStore.getState()
    file.failure = { at, name }
    await saveBack()
    expect(dialog()).toMatchObject({ kind: 'file-trouble', title, detail: expect.stringContaining('plan.hatrack.json'), remedy: expect.stringContaining('The chart is still here.') })
    expect(companyIn(file)).toBe('Northwind')
    expect(file.aborted).toBe(at === 'write' || at === 'close' ? 1 : 0)
    expect(documentStore.getState()).toBe(before)
    expect(status()).toMatch(/^Edited since it was saved (on|just|\d).* to plan\.hatrack\.json$/)
  })

  it('marks what was written, not what was edited meanwhile', async () => {
    const file = await opened()
    rename('Southwind')
    const writing = file.createWritable.bind(file)
    file.createWritable = async () => {
      rename('Westwind')
      return writing()
    }
    await saveBack()
    expect(companyIn(file)).toBe('Southwind')
    expect(status()).toMatch(/^Edited since it was saved (on|just|\d).* to plan\.hatrack\.json$/)
  })

  it('does not write one chart over the file of another', async () => {
    const file = await opened()
    await opened('other.hatrack.json')
    rename('Southwind')
    await saveBack()
    expect(companyIn(file)).toBe('Northwind')
  })
})

describe('a chart without a file', () => {
  it('asks for one, named after the company, which is its file from then on', async () => {
    const file = new FileOnDisk('chosen.hatrack.json')
    const pick = vi.fn(async (_options?: SaveFilePickerOptions) => file.handle)
    vi.stubGlobal('showSaveFilePicker', pick)
    rename('Mine')
    await saveBack()
    rename('Mine, too')
    await saveBack()
    expect(pick).toHaveBeenCalledOnce()
    expect(pick.mock.calls[0]![0]).toMatchObject({ suggestedName: 'Mine.hatrack.json' })
    expect(companyIn(file)).toBe('Mine, too')
  })

  it('stays without one where the user thinks better of it', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'AbortError')))
    await saveAs()
    expect([downloads, dialog(), message()]).toEqual([[], null, undefined])
  })

  it('is downloaded where the browser cannot write to files, and that is said', async () => {
    rename('Mine')
    await saveBack()
    expect(downloads).toEqual(['Mine.hatrack.json'])
    expect(message()).toBe('This browser cannot write to a file in place, so a copy was downloaded: Mine.hatrack.json')
    expect(status()).toBe('Saved just now to Mine.hatrack.json')
  })

  it('is downloaded under the name that it was opened with', async () => {
    await openFile(new File([writeDocument(northwind)], 'plan 3.hatrack.json'))
    rename('Southwind')
    await saveBack()
    expect(downloads).toEqual(['plan 3.hatrack.json'])
  })
})

describe('after a reload', () => {
  it('the status still tells whether the file is behind', async () => {
    await opened()
    rename('Southwind')
    const { documentId } = documentStore.getState()
    await expect.poll(async () => {
      await startWorkspace()
      return [documentStore.getState().documentId === documentId, documentStore.getState().document.company.name]
    }).toEqual([true, 'Southwind'])
    expect(status()).toMatch(/^Edited since it was saved (on|just|\d).* to plan\.hatrack\.json$/)
    await saveBack()
    await startWorkspace()
    expect(status()).toBe('Saved just now to plan.hatrack.json')
  })
})

describe('choosing a file', () => {
  it('keeps the way to a document, and never to a list', async () => {
    const file = new FileOnDisk('plan.hatrack.json', writeDocument(northwind))
    vi.stubGlobal('showOpenFilePicker', async () => [file.handle])
    await chooseFile()
    rename('Southwind')
    await saveBack()
    expect(companyIn(file)).toBe('Southwind')
  })

  it('of one that is gone meanwhile tells so', async () => {
    const file = new FileOnDisk('plan.hatrack.json')
    file.failure = { at: 'getFile', name: 'NotFoundError' }
    vi.stubGlobal('showOpenFilePicker', async () => [file.handle])
    await chooseFile()
    expect(dialog()).toMatchObject({ kind: 'problem', title: 'The file could not be read' })
  })

  it('goes by the field where the browser has no picker, or does not let it open', async () => {
    const clicked = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined)
    await chooseFile()
    vi.stubGlobal('showOpenFilePicker', () => Promise.reject(new DOMException('framed', 'SecurityError')))
    await chooseFile()
    expect(clicked).toHaveBeenCalledTimes(2)
    vi.stubGlobal('showOpenFilePicker', () => Promise.reject(new DOMException('no', 'AbortError')))
    await chooseFile()
    expect(clicked).toHaveBeenCalledTimes(2)
  })
})

describe('on the page', () => {
  it('the title has a mark while the file is behind', async () => {
    const file = await opened()
    render(<SaveLine />)
    expect(document.title).toBe('Northwind \u2013 Hatrack')
    act(() => void rename('Southwind'))
    expect(document.title).toBe('\u2022 Southwind \u2013 Hatrack')
    await act(saveBack)
    expect(document.title).toBe('Southwind \u2013 Hatrack')
    expect(companyIn(file)).toBe('Southwind')
  })

  it('the dialog of a changed file offers both ways, and closes before either', async () => {
    const file = await opened()
    rename('Southwind')
    file.changeOutside('theirs')
    await saveBack()
    const shown = dialog()
    if (shown?.kind !== 'file-trouble') throw new Error('no trouble')
    render(<FileTroubleDialog {...shown} onClose={() => openDialog(null)} />)
    expect(document.activeElement?.textContent).toBe('Save as\u2026')
    await userEvent.click(screen.getByRole('button', { name: 'Overwrite' }))
    await expect.poll(() => companyIn(file)).toBe('Southwind')
    expect(dialog()).toBeNull()
  })
})

describe('a dropped file', () => {
  const drop = (file: File, handle: () => Promise<unknown>) => {
    const event = new Event('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file], items: [{ kind: 'file', getAsFileSystemHandle: handle }] } })
    act(() => void document.body.dispatchEvent(event))
  }
  const company = () => documentStore.getState().document.company.name

  it('is saved back to, where the browser gives the way', async () => {
    render(<DropZone />)
    const file = new FileOnDisk('plan.hatrack.json', writeDocument(northwind))
    drop(await file.getFile(), async () => file.handle)
    await expect.poll(company).toBe('Northwind')
    await expect.poll(status).toMatch(/^Saved .* to plan/)
    rename('Southwind')
    await saveBack()
    await expect.poll(() => companyIn(file)).toBe('Southwind')
  })

  it('opens without the way where asking for it fails, or it leads to a folder', async () => {
    render(<DropZone />)
    const text = writeDocument(northwind)
    drop(new File([text], 'a.hatrack.json'), () => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await expect.poll(company).toBe('Northwind')
    rename('Mine')
    drop(new File([text], 'b.hatrack.json'), async () => ({ kind: 'directory', name: 'b' }))
    await expect.poll(company).toBe('Northwind')
    await saveBack()
    expect(downloads).toEqual(['b.hatrack.json'])
  })
})
