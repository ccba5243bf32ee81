import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { openDocument } from '../../../src/store/document-store'
import { openDialog, resetSession, sessionStore } from '../../../src/store/session-store'
import { Dialogs } from '../../../src/ui/dialogs/dialogs'
import { allFormats, type Format } from '../../../src/ui/export/formats'
import { ExportDialog } from '../../../src/ui/export/export-dialog'
import type { Exported, ExportWishes, Making } from '../../../src/ui/export/export-format'
import { fakeCanvases } from '../../support/fake-canvas'

const saved = vi.hoisted(() => [] as { readonly blob: Blob, readonly name: string }[])
vi.mock('../../../src/ui/files/save-file', async (original) => ({
  ...await original<object>(), saveBlob: (blob: Blob, name: string) => void saved.push({ blob, name }),
}))

const outline = `
  CEO (Ada Holm)
    CTO (Ben Ray): engineering
    CIO (vacant)`

async function opened() {
  render(<Dialogs />)
  openDialog({ kind: 'export' })
  return within(await screen.findByRole('dialog'))
}

const chosen = (dialog: ReturnType<typeof within>, name: string) => userEvent.click(dialog.getByRole('radio', { name }))
const told = (dialog: ReturnType<typeof within>) => expect.poll(() => dialog.getByRole('status').textContent)

/** A format that is made as a test wants it, in the place of the first. */
function making(make: (wishes: ExportWishes, making: Making) => Promise<Exported>) {
  const png = allFormats[0] as { make: Format['make'] }
  const real = png.make
  png.make = () => Promise.resolve(make)
  return () => { png.make = real }
}

let putBack: (() => void) | null = null
beforeEach(() => {
  saved.length = 0
  openDocument('test', documentFromOutline({ name: 'Northwind', headcount: 60 }, outline))
  resetSession('as-is')
  sessionStore.setState({ dialog: null, message: null, areNamesHidden: false })
})
afterEach(() => {
  putBack?.()
  putBack = null
  vi.unstubAllGlobals()
})

describe('the formats', () => {
  it('are one choice, the first takes the focus, and each says what it is for', async () => {
    const dialog = await opened()
    expect(document.activeElement).toBe(dialog.getByRole('radio', { name: 'PNG' }))
    for (const { name, words } of allFormats) {
      await chosen(dialog, name)
      expect(dialog.getByText(words)).toBeTruthy()
    }
  })

  it.each(allFormats.flatMap(({ make, ...format }) => make ? [{ ...format, make }] : []))('$name can be fetched', async ({ make }) => {
    expect(await make()).toBeTypeOf('function')
  })

  it('show only the options that matter to them', async () => {
    const dialog = await opened()
    const labels = () => [...dialog.queryAllByRole('checkbox'), ...dialog.queryAllByRole('textbox'), ...dialog.queryAllByRole('combobox')].length + dialog.queryAllByRole('group').length
    expect(dialog.getByRole('checkbox', { name: 'Carries the document' })).toBeTruthy()
    expect(dialog.getByRole('group', { name: 'Size' })).toBeTruthy()
    await chosen(dialog, 'SVG')
    expect(dialog.queryByRole('checkbox', { name: 'Carries the document' })).toBeNull()
    expect(dialog.queryByRole('group', { name: 'Size' })).toBeNull()
    await chosen(dialog, 'PPTX')
    expect(dialog.getByRole('group', { name: 'Pages' })).toBeTruthy()
    expect(dialog.queryByRole('checkbox', { name: 'Transparent' })).toBeNull()
    await chosen(dialog, 'Document')
    // Only the list of formats is left.
    expect(labels()).toBe(1)
  })
})

describe('saving', () => {
  it('hands over the file under the chart’s name, says so, and stays open', async () => {
    const dialog = await opened()
    await chosen(dialog, 'SVG')
    await userEvent.click(dialog.getByRole('button', { name: 'Save SVG' }))
    await told(dialog).toBe('Saved Northwind As is.svg.')
    expect(saved.map(({ name }) => name)).toEqual(['Northwind As is.svg'])
    expect(await saved[0]!.blob.text()).toContain('Ada Holm')
  })

  it('leaves names out where that is asked for, in tables, drawings and slides alike', async () => {
    const dialog = await opened()
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Without names' }))
    for (const name of ['SVG', 'Positions CSV', 'RACI matrix CSV']) {
      await chosen(dialog, name)
      await userEvent.click(dialog.getByRole('button', { name: /^Save (SVG|CSV)$/ }))
      await told(dialog).toMatch(/^Saved /)
      expect(await saved.at(-1)!.blob.text()).not.toMatch(/Ada|Holm|Ben|Ray/)
    }
    expect(saved).toHaveLength(3)
  })

  it('gives what makes a file a document without names or ids that tell them', async () => {
    const wished: ExportWishes[] = []
    putBack = making((wishes) => {
      wished.push(wishes)
      return Promise.resolve({ ok: true, blob: new Blob(['x']), told: ['Drawn at 1×.'] })
    })
    const dialog = await opened()
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Without names' }))
    await userEvent.click(dialog.getByRole('radio', { name: '4×' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Save PNG' }))
    await told(dialog).toBe('Saved Northwind As is.hatrack.png. Drawn at 1×.')
    expect(wished[0]).toMatchObject({ scale: 4, carriesDocument: true, isTransparent: false, title: 'Northwind' })
    expect(JSON.stringify(wished[0])).not.toMatch(/Ada|Holm|Ben|Ray/)
  })

  it('a picture that carries nothing is called an ordinary picture', async () => {
    putBack = making(() => Promise.resolve({ ok: true, blob: new Blob(['x']), told: [] }))
    const dialog = await opened()
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Carries the document' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Save PNG' }))
    await told(dialog).toBe('Saved Northwind As is.png.')
  })

  it('shows how far it is, can be ended, and then has saved nothing', async () => {
    putBack = making((_, { signal, onProgress }) => new Promise((_, reject) => {
      onProgress(0.4)
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    }))
    const dialog = await opened()
    await userEvent.click(dialog.getByRole('button', { name: 'Save PNG' }))
    await expect.poll(() => dialog.getByRole('progressbar', { name: 'Making PNG' }).getAttribute('value')).toBe('0.4')
    expect(dialog.getByRole('button', { name: 'Save PNG' }).getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    await told(dialog).toBe('Cancelled: nothing was saved.')
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Save PNG' }))
    expect(saved).toEqual([])
  })

  it('ends at once for who cancels, also where the browser cannot be stopped', async () => {
    let finish = (_: Exported): void => {}
    putBack = making(() => new Promise((resolve) => { finish = resolve }))
    const dialog = await opened()
    await userEvent.click(dialog.getByRole('button', { name: 'Save PNG' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(dialog.getByRole('status').textContent).toBe('Cancelled: nothing was saved.')
    expect(dialog.queryByRole('progressbar')).toBeNull()
    finish({ ok: true, blob: new Blob(['late']), told: [] })
    await new Promise((resolve) => setTimeout(resolve))
    expect(dialog.getByRole('status').textContent).toBe('Cancelled: nothing was saved.')
    expect(saved).toEqual([])
  })

  it('goes on making with what was wished, whatever is chosen meanwhile', async () => {
    putBack = making(() => new Promise(() => {}))
    const dialog = await opened()
    await userEvent.click(dialog.getByRole('button', { name: 'Save PNG' }))
    await userEvent.click(dialog.getByRole('checkbox', { name: /^Transparent/ }))
    expect(dialog.getByRole('progressbar', { name: 'Making PNG' })).toBeTruthy()
  })

  it('says what is wrong and what to do, where it cannot be made', async () => {
    putBack = making(() => Promise.resolve({ ok: false, problem: 'Too large. Save it as SVG.' }))
    const dialog = await opened()
    await userEvent.click(dialog.getByRole('button', { name: 'Save PNG' }))
    await told(dialog).toBe('Too large. Save it as SVG.')
    putBack()
    putBack = making(() => Promise.reject(new Error('No room.')))
    await userEvent.click(dialog.getByRole('button', { name: 'Save PNG' }))
    await told(dialog).toBe('This could not be made. No room. Try again, or choose another format: the chart is as it was.')
  })

  it('ends what is being made when the dialog closes', async () => {
    const signals: AbortSignal[] = []
    putBack = making((_, { signal }) => {
      signals.push(signal)
      return new Promise(() => {})
    })
    const { unmount } = render(<ExportDialog onClose={() => {}} />)
    await userEvent.click(screen.getByRole('button', { name: 'Save PNG' }))
    await expect.poll(() => signals.length).toBe(1)
    unmount()
    expect(signals[0]!.aborted).toBe(true)
  })
})

describe('what is shown', () => {
  it('says that what is tried out is not in it', async () => {
    sessionStore.setState({ whatIf: { by: 'growth', words: 'at 900 employees', commands: [] } })
    const dialog = await opened()
    expect(dialog.getByText('This is the chart as it is, not as it is shown at 900 employees.')).toBeTruthy()
  })

  it('is the picture as it will be, and begins without names where they are hidden', async () => {
    sessionStore.setState({ areNamesHidden: true })
    const { calls } = fakeCanvases()
    const dialog = await opened()
    expect(await dialog.findByRole('img', { name: 'Preview: Northwind' })).toBeTruthy()
    expect(JSON.stringify(calls)).toContain('CTO')
    expect(JSON.stringify(calls)).not.toMatch(/Ada|Holm|Ben|Ray/)
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Without names' }).checked).toBe(true)
    expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeTruthy()
  })
})

describe('a browser without room for a picture', () => {
  it('says so in the place of the preview', async () => {
    fakeCanvases(0)
    const dialog = await opened()
    expect(await dialog.findByText('This browser has no room for a preview. The file will show the whole chart.')).toBeTruthy()
  })
})

describe('copying', () => {
  it('says plainly where the browser lets no page copy pictures', async () => {
    vi.stubGlobal('ClipboardItem', undefined)
    const dialog = await opened()
    await userEvent.click(dialog.getByRole('button', { name: 'Copy picture' }))
    await told(dialog).toBe('This browser lets no page copy pictures. Save the PNG, and insert the file.')
  })
})
