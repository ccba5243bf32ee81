import 'fake-indexeddb/auto'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linkMark } from '../../../src/formats/link/link-limits'
import { readLink } from '../../../src/formats/link/read-link'
import { writeLink } from '../../../src/formats/link/write-link'
import { writeDocument } from '../../../src/formats/json/write-document'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { HatrackDocument } from '../../../src/model/organisation'
import { documentStore, openDocument } from '../../../src/store/document-store'
import { resetSession, sessionStore } from '../../../src/store/session-store'
import { hearArrivals } from '../../../src/ui/files/arrivals'
import { ShareDialog } from '../../../src/ui/files/share-dialog'
import { storedCharts } from '../../../src/ui/files/stored-charts'
import { startWorkspace } from '../../../src/ui/files/start-workspace'
import { FileOnDisk } from '../../support/file-on-disk'

const northwind = documentFromOutline({ name: 'Northwind', headcount: 80 }, 'CEO (Ada)\n  CTO (Ben): all-outward')
const two: HatrackDocument = { ...northwind, scenarios: [northwind.scenarios[0]!, { ...northwind.scenarios[0]!, id: 'to-be', name: 'To be' }] }
const companyName = () => documentStore.getState().document.company.name
const dialog = () => sessionStore.getState().dialog

async function fragmentOf(document: HatrackDocument): Promise<string> {
  const link = await writeLink(document)
  return link.ok ? link.fragment : ''
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  sessionStore.setState({ dialog: null, message: null, areNamesHidden: false, whatIf: null })
  window.location.hash = ''
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the share dialog', () => {
  const shown = (document: HatrackDocument) => {
    openDocument('test', document)
    resetSession(document.baselineId)
    return render(<ShareDialog onClose={() => undefined} />)
  }
  const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Link/ }).value
  const chartIn = async (address: string) => {
    const reading = await readLink(address.slice(address.indexOf('#')))
    return reading.ok ? reading.document : null
  }

  it('has the link copied by hand where the page has no clipboard, as over plain http', async () => {
    const user = userEvent.setup()
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }))
    shown(northwind)
    await expect.poll(link).toContain(linkMark)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/copy it with the keyboard/)).toBeInstanceOf(HTMLElement)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Link/ })
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })

  it('makes a link of the whole chart and copies it', async () => {
    const user = userEvent.setup()
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    shown(northwind)
    await expect.poll(link).toContain(linkMark)
    expect(await chartIn(link())).toEqual(northwind)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(copied).toHaveBeenCalledWith(link())
    expect(screen.getByRole('status').textContent).toBe('Link copied.')
  })

  it('selects the link where the browser does not copy it', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    shown(northwind)
    await expect.poll(link).toContain(linkMark)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Link/ })
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
    expect(screen.getByRole('status').textContent).toMatch(/copy it with the keyboard/)
  })

  it('leaves names and the other scenarios out where that is wished, and shows no link that still has them', async () => {
    const user = userEvent.setup()
    shown(two)
    await expect.poll(link).toContain(linkMark)
    const withNames = link()
    await user.click(screen.getByRole('checkbox', { name: 'Without names' }))
    expect(link()).not.toBe(withNames)
    await user.click(screen.getByRole('checkbox', { name: 'This scenario only' }))
    await expect.poll(link).toContain(linkMark)
    const chart = await chartIn(link())
    expect(chart?.scenarios.map(({ id }) => id)).toEqual([northwind.baselineId])
    expect(JSON.stringify(chart)).not.toMatch(/Ada|Ben/)
  })

  it('leaves names out from the start where they are hidden', () => {
    sessionStore.setState({ areNamesHidden: true })
    shown(northwind)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Without names' }).checked).toBe(true)
  })

  it('says that a chart is too large, and offers the file', async () => {
    const noise = Array.from({ length: 3_000 }, (_, at) => Math.sin(at).toString(36)).join('')
    shown({ ...northwind, work: { own: [], adjustments: [{ id: 'pmo', inScope: true, effort: 3, reason: noise }] } })
    expect((await screen.findByRole('alert')).textContent).toMatch(/too large for a link/)
    expect(screen.getByRole('button', { name: /Save to a file/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
  })
})

describe('what comes from outside', () => {
  let stop: () => void = () => undefined

  beforeEach(startWorkspace)
  afterEach(() => stop())

  it('a link in the address opens as a copy and leaves the address; what was open stays in this browser', async () => {
    const before = companyName()
    window.location.hash = await fragmentOf(northwind)
    stop = hearArrivals()
    await expect.poll(companyName).toBe('Northwind')
    expect(window.location.hash).toBe('')
    await expect.poll(async () => (await storedCharts()).map(({ title }) => title)).toEqual(expect.arrayContaining([before, 'Northwind']))
  })

  it('a link that is followed while the page is open does so too', async () => {
    stop = hearArrivals()
    window.location.hash = await fragmentOf(northwind)
    window.dispatchEvent(new Event('hashchange'))
    await expect.poll(companyName).toBe('Northwind')
  })

  it('a damaged link changes nothing and says why', async () => {
    const before = documentStore.getState()
    window.location.hash = (await fragmentOf(northwind)).slice(0, -8)
    stop = hearArrivals()
    await expect.poll(() => dialog()).toMatchObject({ kind: 'problem', title: 'The link is cut off' })
    expect(documentStore.getState()).toBe(before)
    expect(window.location.hash).toBe('')
  })

  it('any other fragment is none of ours', () => {
    window.location.hash = '#chart'
    stop = hearArrivals()
    expect(window.location.hash).toBe('#chart')
    expect(dialog()).toBeNull()
  })

  it('files that the system opens with the installed page open one after the other', async () => {
    let launch: (of: { files: readonly FileSystemHandle[] }) => void = () => undefined
    vi.stubGlobal('launchQueue', { setConsumer: (consumer: typeof launch) => { launch = consumer } })
    stop = hearArrivals()
    const [first, second] = ['First', 'Second'].map((name) =>
      new FileOnDisk(`${name}.hatrack.json`, writeDocument({ ...northwind, company: { ...northwind.company, name } })).handle)
    launch({ files: [first!, { kind: 'directory', name: 'folder' } as FileSystemHandle, second!] })
    await expect.poll(companyName).toBe('Second')
    await expect.poll(async () => (await storedCharts()).map(({ title }) => title)).toEqual(expect.arrayContaining(['First', 'Second']))
  })
})
