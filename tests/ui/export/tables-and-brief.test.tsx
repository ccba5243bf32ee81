import { afterEach, describe, expect, it, vi } from 'vitest'
import { automaticArrangement } from '../../../src/model/arrangement'
import { nameless } from '../../../src/model/nameless'
import type { HatrackDocument } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { bothHats } from '../../../src/samples/both-hats'
import type { ExportWishes, Make } from '../../../src/ui/export/export-format'
import { makeBrief } from '../../../src/ui/export/make-brief'
import { makeMarkdown } from '../../../src/ui/export/make-markdown'
import { makePositionsCsv } from '../../../src/ui/export/make-positions-csv'
import { makeRaciCsv } from '../../../src/ui/export/make-raci-csv'
import { printBrief } from '../../../src/ui/export/print-brief'
import { largeDocument } from '../../bench/organisations'

function wishes(document: HatrackDocument): ExportWishes {
  return {
    document, organisation: organisationOf(document, document.baselineId)!, arrangement: automaticArrangement, waivers: [], scenarioName: 'As is', title: 'Who leads',
    date: '22 November 2026', theme: 'light', colouring: 'orientation', paper: 'letter', pages: 'one', scale: 2, isTransparent: false, carriesDocument: false,
  }
}

function withoutNames(document: HatrackDocument): HatrackDocument {
  return { ...document, scenarios: document.scenarios.map((scenario) => ({ ...scenario, positions: nameless(organisationOf(document, scenario.id)!).positions })) }
}

const making = () => ({ signal: new AbortController().signal, onProgress: vi.fn<(done: number) => void>() })

async function made(make: Make, given: ExportWishes): Promise<string> {
  const exported = await make(given, making())
  return exported.ok ? exported.blob.text() : exported.problem
}

afterEach(() => vi.restoreAllMocks())

describe('the brief as a file', () => {
  it('has the chart, what the simulations say, and its paper', async () => {
    const html = await made(makeBrief, wishes(bothHats.document))
    for (const title of ['The chart', 'Findings', 'As the company grows', 'Who would be missed', 'What may come', 'Sources']) expect(html).toContain(`<h2>${title}</h2>`)
    expect(html).toContain('@page { size: letter;')
    expect(html).not.toMatch(/\b(?:undefined|NaN|Infinity)\b/)
  })

  it('says the same as Markdown', async () => {
    const markdown = await made(makeMarkdown, wishes(bothHats.document))
    expect(markdown).toMatch(/^# Who leads\n/)
    expect(markdown).toContain('## What may come')
  })

  it('has nobody’s name in any byte where names are hidden', async () => {
    const names = bothHats.document.scenarios[0]!.positions.flatMap(({ holder }) => holder?.split(' ') ?? [])
    expect(names.length).toBeGreaterThan(2)
    for (const make of [makeBrief, makeMarkdown, makePositionsCsv, makeRaciCsv]) {
      const text = await made(make, wishes(withoutNames(bothHats.document)))
      for (const name of names) expect(text).not.toContain(name)
    }
  })

  it('can be ended', async () => {
    const controller = new AbortController()
    const end = makeBrief(wishes(bothHats.document), { signal: controller.signal, onProgress: () => controller.abort() })
    await expect(end).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('tells how far it is, never backwards', async () => {
    const { signal, onProgress } = making()
    await makeBrief(wishes(bothHats.document), { signal, onProgress })
    const told = onProgress.mock.calls.map(([done]) => done)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true)
  })
})

describe('the matrix as a file', () => {
  it('leaves out who holds and leads nothing where there are many, and says so', async () => {
    const document = largeDocument(60, 0)
    const exported = await makeRaciCsv(wishes(document), making())
    expect(exported).toMatchObject({ ok: true, told: ['50 positions that hold and lead nothing are left out.'] })
  })
})

describe('printing the brief', () => {
  it('puts it into a frame that nobody sees and in which nothing runs, prints that, and takes it away', async () => {
    const print = vi.fn()
    const frame = document.createElement('iframe')
    const button = document.createElement('button')
    document.body.append(button)
    button.focus()
    const sheet = { replaceSync: vi.fn() }
    const inside = { adoptedStyleSheets: [] as unknown[] }
    const page = { document: inside, CSSStyleSheet: function () { return sheet }, print, focus: () => button.blur(), addEventListener: (_: string, remove: () => void) => setTimeout(remove) }
    Object.defineProperty(frame, 'contentWindow', { value: page })
    Object.defineProperty(frame, 'srcdoc', { value: '', writable: true })
    vi.spyOn(document, 'createElement').mockReturnValueOnce(frame)
    // What a browser does with it is not simulated here.
    const append = vi.spyOn(document.body, 'append').mockImplementation(() => void frame.dispatchEvent(new Event('load')))
    const remove = vi.spyOn(frame, 'remove')
    await printBrief(new Blob(['<style>p { color: red }</style><p>Brief</p>'], { type: 'text/html' }))
    expect(append).toHaveBeenCalledWith(frame)
    // The page’s policy takes no style element, in this frame neither.
    expect(frame.srcdoc).toBe('<p>Brief</p>')
    expect(sheet.replaceSync).toHaveBeenCalledWith('p { color: red }')
    expect(inside.adoptedStyleSheets).toEqual([sheet])
    expect(frame.getAttribute('sandbox')).not.toContain('allow-scripts')
    expect(print).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(button)
    await vi.waitFor(() => expect(remove).toHaveBeenCalled())
  })
})
