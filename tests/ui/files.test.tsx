import 'fake-indexeddb/auto'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDocument } from '../../src/formats/json/write-document'
import { maxFileBytes } from '../../src/formats/json/file-limits'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { newDocument } from '../../src/model/new-document'
import { openStorage } from '../../src/persistence/document-storage'
import { dispatch, documentStore, openDocument, undo } from '../../src/store/document-store'
import { sessionStore } from '../../src/store/session-store'
import { carryStore, pickUp } from '../../src/ui/drag/carry'
import { DropZone } from '../../src/ui/files/drop-zone'
import { fileNameFor } from '../../src/ui/files/file-name'
import { openFile } from '../../src/ui/files/open-file'
import { isKept } from '../../src/ui/files/keep-saving'
import { saveToFile } from '../../src/ui/files/save-file'
import { agoWords, describeStatus, saveStatusStore } from '../../src/ui/files/save-status'
import { openStored, storedCharts } from '../../src/ui/files/stored-charts'
import { startWorkspace } from '../../src/ui/files/start-workspace'
import { openAsNew } from '../../src/ui/files/workspace'

const state = () => documentStore.getState()
const companyName = () => state().document.company.name
const dialog = () => sessionStore.getState().dialog
const message = () => sessionStore.getState().message?.text
const northwind = documentFromOutline({ name: 'Northwind', headcount: 80 }, 'CEO (Ada)\n  CTO (Ben): all-outward')
const rename = (name: string) => dispatch({ type: 'edit-company', patch: { name } })
const textFile = (text: string, name = 'any.txt') => new File([text], name)

async function stored(): Promise<readonly string[]> {
  return (await storedCharts()).map(({ title }) => title)
}

/** As after a reload of the tab: the storage stays, the page begins anew. */
async function reload(): Promise<void> {
  sessionStore.setState({ dialog: null, message: null })
  await startWorkspace()
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  sessionStore.setState({ dialog: null, message: null })
  await startWorkspace()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('opening a file', () => {
  it('opens a document beside the one on the screen, which stays in this browser', async () => {
    rename('Mine')
    await openFile(textFile(writeDocument(northwind), 'northwind.hatrack.json'))
    expect(companyName()).toBe('Northwind')
    expect(state().past).toEqual([])
    expect(dialog()).toBeNull()
    await expect.poll(stored).toEqual(expect.arrayContaining(['Northwind', 'Mine']))
  })

  describe('that this browser has already', () => {
    const file = () => textFile(writeDocument(northwind), 'northwind.hatrack.json')
    const open = async (opened: File) => {
      await openFile(opened)
      await isKept()
      return state().documentId
    }

    it('brings its chart back to the screen, and makes no second one', async () => {
      const first = await open(file())
      await openAsNew(newDocument('Other'), { title: 'Other' })
      expect(await open(file())).toBe(first)
      expect(message()).toBe('Opened northwind.hatrack.json')
      expect((await stored()).filter((title) => title === 'Northwind')).toHaveLength(1)
    })

    it('leaves it where it is, with what can be undone, where it is on the screen', async () => {
      const first = await open(file())
      rename('Other')
      undo()
      expect(await open(file())).toBe(first)
      expect(message()).toBe('northwind.hatrack.json is on the screen already')
      expect(state().future).toHaveLength(1)
    })

    it('is not said to be on the screen where that has edits which could not be stored', async () => {
      await open(file())
      const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
      rename('Edited')
      await openFile(file())
      expect(dialog()).toMatchObject({ kind: 'problem', title: 'The chart on the screen could not be kept' })
      expect(companyName()).toBe('Edited')
      full.mockRestore()
      await isKept()
    })

    it.each([
      ['its chart was edited since', file, () => { rename('Edited') }],
      ['the file was', () => textFile(writeDocument({ ...northwind, company: { ...northwind.company, headcount: 77 } }), 'northwind.hatrack.json'), () => undefined],
      ['a file of another name says the same', () => textFile(writeDocument(northwind), 'copy.hatrack.json'), () => undefined],
    ])('opens beside it where %s', async (_, again, meanwhile) => {
      const first = await open(file())
      meanwhile()
      expect(await open(again())).not.toBe(first)
      expect(companyName()).toBe('Northwind')
      expect(await stored()).toHaveLength(3)
    })
  })

  it('goes by what is in it, not by its ending', async () => {
    await openFile(textFile(writeDocument(northwind), 'northwind.csv'))
    expect(companyName()).toBe('Northwind')
    await openFile(textFile('name,title,manager\nAda,CEO,\nBen,CTO,Ada', 'people.hatrack.json'))
    expect(dialog()).toMatchObject({ kind: 'import', file: { fileName: 'people.hatrack.json' } })
  })

  it('tells what was put right', async () => {
    const text = writeDocument(northwind).replace('"managerId":"ceo"', '"managerId":"nobody"')
    await openFile(textFile(text))
    expect(companyName()).toBe('Northwind')
    expect(dialog()).toMatchObject({ kind: 'repairs', repairs: [expect.stringContaining('now stands at the top')] })
  })

  it.each([
    ['a list', 'name;title;manager\nAda;CEO;\n'],
    ['a table without managers', 'name,title\nAda,CEO'],
    ['another program\u2019s JSON', '[{"id": 1, "name": "Ada"}, {"id": 2, "parentId": 1}]'],
    ['a workbook', 'PK\u0003\u0004\u0000\u0001'],
  ])('of %s it shows first what would become of it, and changes nothing', async (_, text) => {
    const before = state()
    await openFile(textFile(text, 'Acme people.any'))
    expect(dialog()).toMatchObject({ kind: 'import', file: { fileName: 'Acme people.any', bytes: new TextEncoder().encode(text) } })
    expect(state()).toBe(before)
  })

  it('takes the same list again as another import', async () => {
    const list = textFile('name,title,manager\nAda,CEO,')
    await openFile(list)
    const first = dialog()
    await openFile(list)
    expect(first).toMatchObject({ kind: 'import', file: { id: expect.any(String) } })
    expect(dialog()).not.toEqual(first)
  })

  const huge = new File(['{}'], 'huge.json')
  Object.defineProperty(huge, 'size', { value: 50_000_000 })
  const unread = new File(['x'], 'gone.json')
  unread.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  it.each([
    ['text that is not JSON', textFile('hello'), 'The file is damaged or is not JSON'],
    ['cut off JSON', textFile('{"type": "hatrack",'), 'The file is damaged or is not JSON'],
    ['nothing', textFile(''), 'The file is empty'],
    ['a newer version', textFile(writeDocument(northwind).replace('"version": 1', '"version": 99')), 'The file was saved by a newer Hatrack'],
    ['a page', textFile('<!doctype html><p>a, b</p>'), 'This is a web page or an XML file, not a Hatrack document'],
    ['50 MB', huge, 'The file is too large'],
    ['a file that is gone', unread, 'The file could not be read'],
  ])('refuses %s with a message, and changes nothing', async (_, file, title) => {
    const before = state()
    await openFile(file)
    expect(dialog()).toMatchObject({ kind: 'problem', title })
    expect(state()).toBe(before)
  })

  it('does not read what is too large', async () => {
    const read = vi.spyOn(huge, 'arrayBuffer')
    await openFile(huge)
    expect(read).not.toHaveBeenCalled()
  })
})

describe('the workspace', () => {
  it('begins with an example and goes on after a reload where it was', async () => {
    expect(companyName()).toBe('Tidewren')
    rename('Mine')
    await expect.poll(stored).toEqual(['Mine'])
    await reload()
    expect(companyName()).toBe('Mine')
    expect(state().past).toEqual([])
  })

  it('opens what this tab had, not what another tab saved since; a new tab opens the latest', async () => {
    rename('Of this tab')
    await expect.poll(stored).toEqual(['Of this tab'])
    const storage = await openStorage()
    await storage.save({ id: 'other', title: 'Northwind', text: writeDocument(northwind), savedAt: '2099-01-01T00:00:00.000Z', savedToFileAt: null })
    await reload()
    expect(companyName()).toBe('Of this tab')
    sessionStorage.clear()
    await reload()
    expect(companyName()).toBe('Northwind')
  })

  describe('remembers the scenario that was open', () => {
    const scenarioId = () => sessionStore.getState().scenarioId
    const addScenario = () => {
      const fromId = state().document.baselineId
      expect(dispatch({ type: 'duplicate-scenario', scenarioId: fromId, newId: 'to-be', name: 'To be' })).toBeNull()
      sessionStore.setState({ scenarioId: 'to-be' })
    }

    it('over a reload', async () => {
      rename('Mine')
      addScenario()
      await expect.poll(stored).toEqual(['Mine'])
      await reload()
      expect(state().document.scenarios).toHaveLength(2)
      expect(scenarioId()).toBe('to-be')
    })

    it('but not one that is gone', async () => {
      rename('Mine')
      await expect.poll(stored).toEqual(['Mine'])
      sessionStore.setState({ scenarioId: 'nowhere' })
      await reload()
      expect(scenarioId()).toBe(state().document.baselineId)
    })

    it('of no other document', async () => {
      rename('Mine')
      addScenario()
      await openAsNew(northwind, { title: 'Northwind' })
      expect(scenarioId()).toBe(northwind.baselineId)
      await expect.poll(stored).toContain('Mine')
      const mine = (await storedCharts()).find(({ title }) => title === 'Mine')!
      sessionStore.setState({ scenarioId: 'to-be' })
      await openStored(mine.id)
      expect(scenarioId()).toBe(state().document.baselineId)
      // Another tab that opens what was saved last begins with its baseline.
      sessionStore.setState({ scenarioId: 'to-be' })
      sessionStorage.setItem('hatrack-document', 'deleted')
      await reload()
      expect(scenarioId()).toBe(state().document.baselineId)
    })
  })

  it('leaves nothing of one document in hand or open in the next', async () => {
    pickUp({ kind: 'positions', positionIds: ['ceo'] }, 'tap')
    sessionStore.setState({ namingId: 'ceo', panel: 'inspector', selection: { kind: 'position', id: 'ceo' } })
    await openAsNew(northwind, { title: 'Northwind' })
    expect(carryStore.getState().carry).toBeNull()
    expect(sessionStore.getState()).toMatchObject({ namingId: null, panel: 'findings', selection: null })
  })

  it('shows what another tab has open, and edits nothing of it', async () => {
    rename('Theirs')
    await expect.poll(stored).toEqual(['Theirs'])
    await openAsNew(northwind, { title: 'x' })
    const theirs = (await storedCharts()).find(({ title }) => title === 'Theirs')!
    vi.stubGlobal('navigator', Object.create(navigator, {
      locks: { value: { request: () => new Promise(() => undefined) } },
    }))
    await openStored(theirs.id)
    expect(companyName()).toBe('Theirs')
    expect([state().documentId, state().isReadOnly]).toEqual([theirs.id, true])
  })

  it('keeps a stored document that cannot be read, says so, and shows an example instead', async () => {
    const storage = await openStorage()
    const text = writeDocument(northwind).replace('"version": 1', '"version": 99')
    await storage.save({ id: 'newer', title: 'From the future', text, savedAt: '2099-01-01T00:00:00.000Z', savedToFileAt: null })
    sessionStorage.clear()
    await reload()
    expect(companyName()).toBe('Tidewren')
    expect(state().documentId).not.toBe('newer')
    expect(dialog()).toMatchObject({ kind: 'problem', title: '\u201cFrom the future\u201d could not be opened', remedy: expect.stringMatching(/Reload the page for the newer Hatrack/) })
    rename('Mine')
    await expect.poll(stored).toEqual(expect.arrayContaining(['From the future', 'Mine']))
    expect((await storage.load('newer'))?.record.text).toBe(text)
  })

  it('works where the browser keeps nothing, says so, and loses no chart while the tab is open', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError') } })
    await reload()
    expect(saveStatusStore.getState().kind).toBe('unkept')
    expect(message()).toMatch(/keeps nothing/)
    rename('Mine')
    await openAsNew(northwind, { title: 'Northwind' })
    await expect.poll(stored).toEqual(expect.arrayContaining(['Mine', 'Northwind']))
    expect(describeStatus(saveStatusStore.getState(), 0).long).toBe('Not saved: this browser keeps nothing. Save to a file.')
  })

  it('asks before a tab is closed with edits that are nowhere', async () => {
    const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    rename('Safe')
    expect(leave()).toBe(true)
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError') } })
    await reload()
    expect(leave()).toBe(true)
    rename('Not safe')
    expect(leave()).toBe(false)
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    saveToFile()
    expect(leave()).toBe(true)
  })

  it('opens nothing over a chart that could not be kept', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    rename('Only here')
    expect(await openAsNew(northwind, { title: 'Northwind' })).toBe(false)
    expect(companyName()).toBe('Only here')
    expect(dialog()).toMatchObject({ kind: 'problem', title: 'The chart on the screen could not be kept' })
    expect(describeStatus(saveStatusStore.getState(), 0).long).toBe('Not saved: storage is full. Save to a file.')
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    saveToFile()
    expect(await openAsNew(northwind, { title: 'Northwind' })).toBe(true)
  })
})

describe('saving to a file', () => {
  it('downloads the document under the company\u2019s name, and the status says when', async () => {
    const links: HTMLAnchorElement[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { links.push(this) })
    rename('Nord/Wind: \u201cR\u201d')
    saveToFile()
    expect(links[0]?.download).toBe('Nord-Wind- \u201cR\u201d.hatrack.json')
    const { savedToFileAt } = saveStatusStore.getState()
    expect(describeStatus(saveStatusStore.getState(), savedToFileAt! + 12 * 60_000).long).toBe('Saved 12 min ago to Nord-Wind- \u201cR\u201d.hatrack.json')
    await reload()
    expect(saveStatusStore.getState().savedToFileAt).toBe(savedToFileAt)
  })

  it('says so where this version would not open the file again, and saves it all the same', () => {
    const links: HTMLAnchorElement[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { links.push(this) })
    const reason = 'x'.repeat(maxFileBytes)
    openDocument('huge', { ...northwind, work: { own: [], adjustments: [{ id: 'pmo', inScope: true, effort: 3, reason }] } })
    saveToFile()
    expect(links).toHaveLength(1)
    expect(sessionStore.getState().message).toMatchObject({ tone: 'problem', text: expect.stringMatching(/^Saved to the file Northwind\.hatrack\.json, but .* 20 MB/) })
  })

  it('has a safe name for every company', () => {
    const name = (text: string) => fileNameFor(text, '.png')
    expect(name('\u5317\u98a8\u79d1\u6280')).toBe('\u5317\u98a8\u79d1\u6280.png')
    expect(name('\u0634\u0631\u0643\u0629')).toBe('\u0634\u0631\u0643\u0629.png')
    expect(name('../../etc/passwd')).toBe('etc-passwd.png')
    expect(name('a\u202egpj.exe')).toBe('agpj.exe.png')
    expect(name('CON')).toBe('CON-chart.png')
    expect(name(' . ')).toBe('organisation.png')
    expect(new TextEncoder().encode(name('\u{1f3a9}'.repeat(300))).length).toBeLessThan(255)
  })

  it('says how long ago in words', () => {
    const at = Date.UTC(2026, 10, 21, 12)
    expect([0, 59, 3_600 * 5, 86_400 * 3].map((s) => agoWords(at, at + s * 1_000))).toEqual(['just now', 'just now', '5 h ago', 'on 21 Nov 2026'])
    expect(agoWords(Number.NaN, at)).toBe('at a time that is not known')
  })
})

describe('the drop zone', () => {
  const drag = (type: string, types: readonly string[], files: readonly File[] = []) => {
    const event = new Event(type, { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { types, files, dropEffect: 'none' } })
    let isUnhandled = true
    act(() => { isUnhandled = fireEvent(document.body, event) })
    return isUnhandled
  }
  const overlay = () => screen.queryByText('Drop the file to open it')

  it('shows while a file is over the page, counts enters and leaves, and opens what is dropped', async () => {
    render(<DropZone />)
    drag('dragenter', ['Files'])
    drag('dragenter', ['Files'])
    drag('dragleave', ['Files'])
    expect(overlay()).not.toBeNull()
    drag('dragleave', ['Files'])
    expect(overlay()).toBeNull()
    drag('dragenter', ['Files'])
    expect(drag('dragover', ['Files'])).toBe(false)
    expect(drag('drop', ['Files'], [textFile(writeDocument(northwind))])).toBe(false)
    expect(overlay()).toBeNull()
    await expect.poll(companyName).toBe('Northwind')
  })

  it('leaves dragged text alone', () => {
    render(<DropZone />)
    drag('dragenter', ['text/plain'])
    expect(overlay()).toBeNull()
    expect(drag('drop', ['text/plain'])).toBe(true)
  })
})
