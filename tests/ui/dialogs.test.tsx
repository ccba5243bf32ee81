import 'fake-indexeddb/auto'
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { sourceIds, sources } from '../../src/knowledge/sources'
import { assumptionIds, assumptions } from '../../src/model/assumptions'
import { samples } from '../../src/samples'
import { documentStore, openDocument, undo } from '../../src/store/document-store'
import type { Dialog } from '../../src/store/dialog'
import { openDialog, resetSession, sessionStore } from '../../src/store/session-store'
import { Dialogs } from '../../src/ui/dialogs/dialogs'
import { valueWords } from '../../src/model/assumption-words'
import { readValue } from '../../src/ui/dialogs/assumption-values'
import { storage } from '../../src/ui/files/kept-here'
import { startWorkspace } from '../../src/ui/files/start-workspace'

const outline = `
  CEO (Ada)
    CTO (Ben): all-outward, it-support
      Lead (Cleo): ~engineering
      Team [team]`

const document_ = globalThis.document
const document = () => documentStore.getState().document
const company = () => document().company
const past = () => documentStore.getState().past.map(({ label }) => label)
const titles = () => document().scenarios[0]?.positions.map(({ title }) => title)

async function opened(dialog: Dialog) {
  render(<Dialogs />)
  openDialog(dialog)
  return within(await screen.findByRole('dialog'))
}

beforeEach(() => {
  openDocument('test', documentFromOutline({ name: 'Northwind', headcount: 60 }, outline))
  resetSession('as-is')
  sessionStore.setState({ dialog: null, message: null })
})

describe('every dialog', () => {
  it('is called by its title, closes by its button and on Escape', async () => {
    await opened({ kind: 'about' })
    expect(screen.getByRole('dialog', { name: 'About Hatrack' })).toBeTruthy()
    await userEvent.click(screen.getAllByRole('button', { name: 'Close' })[0]!)
    expect(screen.queryByRole('dialog')).toBeNull()
    openDialog({ kind: 'about' })
    fireEvent(await screen.findByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(sessionStore.getState().dialog).toBeNull()
  })
})

describe('company', () => {
  it('edits at once, a name as one step', async () => {
    const dialog = await opened({ kind: 'company' })
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name' }), ' Robotics')
    expect(company().name).toBe('Northwind Robotics')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Kind' }), 'Bank')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Main goal' }), 'Improve efficiency')
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Technology is core to the business' }))
    expect(company()).toMatchObject({ kind: 'bank', goal: 'efficiency', technologyIsCore: true })
    expect(past()).toHaveLength(4)
  })

  it('names the stage that the headcount gives, and takes another', async () => {
    const dialog = await opened({ kind: 'company' })
    const stage = dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Stage' })
    expect(stage.selectedOptions[0]?.textContent).toBe('Automatic: growing')
    await userEvent.selectOptions(stage, 'Mature')
    expect(company().stage).toBe('mature')
    await userEvent.selectOptions(stage, 'Automatic: growing')
    expect(company().stage).toBeNull()
  })

  it('refuses an empty name and an impossible headcount beside the field; on leaving what holds is back and the reason stays', async () => {
    const dialog = await opened({ kind: 'company' })
    const name = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
    await userEvent.clear(name)
    expect(dialog.getByRole('alert').textContent).toMatch(/1 to 200 characters/)
    await userEvent.tab()
    expect(name.value).toBe('Northwind')
    // Why it could not be taken stays to be read.
    expect(dialog.getByRole('alert').textContent).toMatch(/1 to 200 characters/)
    fireEvent.change(dialog.getByRole('textbox', { name: 'Headcount' }), { target: { value: '2.5' } })
    expect(dialog.getAllByRole('alert').at(-1)?.textContent).toMatch(/whole number from 1/)
    expect(past()).toEqual([])
  })

  it('says that all rules fall silent without a source', async () => {
    const dialog = await opened({ kind: 'company' })
    for (const id of sourceIds) await userEvent.click(dialog.getByRole('checkbox', { name: sources[id].title }))
    expect(company().sources).toEqual([])
    expect(dialog.getByText(/all rules fall silent/)).toBeTruthy()
    await userEvent.click(dialog.getByRole('checkbox', { name: sources.coleman.title }))
    expect(company().sources).toEqual(['coleman'])
  })
})

describe('assumptions', () => {
  it('are all there with their reasons, and say whose they are', async () => {
    const dialog = await opened({ kind: 'assumptions' })
    expect(dialog.getByText(/These numbers are ours; no source gives them/)).toBeTruthy()
    for (const id of assumptionIds) expect(dialog.getByRole('textbox', { name: assumptions[id].name })).toBeTruthy()
  })

  it('are changed in percent and brought back one by one', async () => {
    const dialog = await opened({ kind: 'assumptions' })
    const kept = dialog.getByRole('textbox', { name: assumptions['kept-when-delegated'].name })
    await userEvent.clear(kept)
    await userEvent.type(kept, '55')
    expect(company().assumptions).toEqual({ 'kept-when-delegated': 0.55 })
    expect(past()).toHaveLength(1)
    await userEvent.click(dialog.getByRole('button', { name: /Part that stays .*: back to 40 %/ }))
    expect(company().assumptions).toEqual({})
  })

  it('are all brought back in one step', async () => {
    const dialog = await opened({ kind: 'assumptions' })
    for (const id of ['leader-capacity', 'both-roles-from'] as const) {
      fireEvent.change(dialog.getByRole('textbox', { name: assumptions[id].name }), { target: { value: '150' } })
    }
    expect(Object.keys(company().assumptions)).toHaveLength(2)
    await userEvent.click(dialog.getByRole('button', { name: 'Reset all' }))
    expect(company().assumptions).toEqual({})
    undo()
    expect(Object.keys(company().assumptions)).toHaveLength(2)
  })

  it('refuse what is out of range, with the reason beside the field', async () => {
    const dialog = await opened({ kind: 'assumptions' })
    const field = dialog.getByRole<HTMLInputElement>('textbox', { name: assumptions['stretched-from'].name })
    fireEvent.change(field, { target: { value: '140' } })
    expect(dialog.getByRole('alert').textContent).toBe('140 % is out of range: from 10 % to 100 %.')
    fireEvent.change(field, { target: { value: 'a lot' } })
    expect(dialog.getByRole('alert').textContent).toBe('A number from 10 % to 100 % is needed here.')
    fireEvent.blur(field)
    expect(field.value).toBe('85')
    expect(past()).toEqual([])
  })

  it('keep every default through being written and read', () => {
    for (const id of assumptionIds) {
      const { value } = assumptions[id]
      expect(readValue(assumptions[id], valueWords(assumptions[id], value).replace(/[^\d.,%]/g, '')), id).toBe(value)
    }
  })
})

describe('remove-position', () => {
  const remove = { kind: 'remove-position', positionIds: ['cto'] } as const

  it('offers three ways and names what becomes unowned', async () => {
    const dialog = await opened(remove)
    expect(dialog.getByRole('radio', { name: 'Vacate the seat' })).toBeTruthy()
    expect(dialog.getAllByRole('radio')).toHaveLength(3)
    expect(dialog.getAllByText(/would be unowned: .+ and \d+ more/)).toHaveLength(2)
  })

  it('vacates the seat', async () => {
    const dialog = await opened(remove)
    await userEvent.click(dialog.getByRole('button', { name: 'Vacate' }))
    expect(document().scenarios[0]?.positions.find(({ id }) => id === 'cto')?.holder).toBeNull()
    expect(sessionStore.getState().dialog).toBeNull()
  })

  it('removes it and moves its reports up', async () => {
    const dialog = await opened(remove)
    await userEvent.click(dialog.getByRole('radio', { name: 'Remove it and move its 2 reports up to Ada (CEO)' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }))
    expect(titles()).toEqual(['CEO', 'Lead', 'Team'])
    expect(sessionStore.getState()).toMatchObject({ dialog: null, selection: { kind: 'position', id: 'ceo' } })
  })

  it('removes the whole branch', async () => {
    const dialog = await opened(remove)
    await userEvent.click(dialog.getByRole('radio', { name: 'Remove the whole branch (3 positions)' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }))
    expect(titles()).toEqual(['CEO'])
    undo()
    expect(titles()).toEqual(['CEO', 'CTO', 'Lead', 'Team'])
  })

  it('does nothing when cancelled', async () => {
    const dialog = await opened(remove)
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(past()).toEqual([])
  })
})

describe('own-responsibility', () => {
  it('adds it with the answer to the deciding question, and selects it', async () => {
    const dialog = await opened({ kind: 'own-responsibility' })
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name' }), 'Robot fleet')
    await userEvent.click(dialog.getByRole('radio', { name: 'Our operations need it' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }))
    const [own] = document().work.own
    expect(own).toMatchObject({ name: 'Robot fleet', orientation: 'inward', area: 'operations', effort: 4 })
    expect(sessionStore.getState()).toMatchObject({ dialog: null, selection: { kind: 'responsibility', id: own?.id } })
  })

  it('says what is missing and stays', async () => {
    const dialog = await opened({ kind: 'own-responsibility' })
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }))
    expect(dialog.getByRole('alert').textContent).toBe('A responsibility needs a name.')
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name' }), 'Fleet')
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }))
    expect(document().work.own).toMatchObject([{ orientation: null, area: null }])
  })
})

describe('samples', () => {
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory()
    await startWorkspace()
  })

  it('opens a template beside what is there, which stays under Recent and can be gone back to', async () => {
    const before = company().name
    const dialog = await opened({ kind: 'samples' })
    for (const { name } of samples) expect(dialog.getByRole('button', { name })).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: 'Biotech with distinct roles' }))
    await expect.poll(() => company().name).toBe('Alder Therapeutics')
    openDialog({ kind: 'samples' })
    await userEvent.click(await screen.findByRole('button', { name: `Open ${before}` }, { timeout: 8_000 }))
    await expect.poll(() => company().name).toBe(before)
  })

  it('shows what goes wrong apart from the templates', async () => {
    const dialog = await opened({ kind: 'samples' })
    const namesIn = (list: string) => within(dialog.getByRole('list', { name: list })).getAllByRole('heading').map(({ textContent }) => textContent)
    expect(namesIn('What goes wrong')).toEqual(samples.filter(({ kind }) => kind === 'goes-wrong').map(({ name }) => name))
    expect(namesIn('Templates')).toEqual([...samples.filter(({ kind }) => kind === 'template').map(({ name }) => name), 'Empty chart', 'Open a file\u2026'])
    await userEvent.click(dialog.getByRole('button', { name: 'Neglect: everything for the product' }))
    await expect.poll(() => company().name).toBe('Marigold Tickets')
  })

  async function besideAnEmptyChart(): Promise<string> {
    const before = company().name
    await opened({ kind: 'samples' })
    await userEvent.click(await screen.findByRole('button', { name: 'Empty chart' }))
    await expect.poll(() => company().name).toBe('Untitled organisation')
    openDialog({ kind: 'samples' })
    return before
  }

  it('deletes a kept chart at once, with the way back in its place', async () => {
    const before = await besideAnEmptyChart()
    await userEvent.click(await screen.findByRole('button', { name: `Delete ${before}` }))
    const back = await screen.findByRole('button', { name: `Undo deleting ${before}` })
    expect(screen.getByText(`Deleted “${before}”.`)).toBeTruthy()
    expect(document_.activeElement).toBe(back)
    expect((await storage.deleted()).map(({ title }) => title)).toEqual([before])
    await userEvent.click(back)
    expect(document_.activeElement).toBe(await screen.findByRole('button', { name: `Open ${before}` }))
    expect(await storage.deleted()).toEqual([])
  })

  it('brings back what was deleted earlier, or deletes it for good after asking', async () => {
    const before = await besideAnEmptyChart()
    const [{ id }] = (await storage.list()).filter(({ title }) => title === before) as unknown as [{ id: string }]
    openDialog(null)
    await storage.delete(id, '2026-01-01T00:00:00.000Z')
    openDialog({ kind: 'samples' })
    await userEvent.click(await screen.findByText('Recently deleted'))
    await userEvent.click(screen.getByRole('button', { name: `Restore ${before}` }))
    const open = await screen.findByRole('button', { name: `Open ${before}` })
    expect(document_.activeElement).toBe(open)
    expect((await storage.list()).map(({ title }) => title)).toContain(before)
    openDialog(null)
    await storage.delete(id, '2026-01-01T00:00:00.000Z')
    openDialog({ kind: 'samples' })
    await userEvent.click(await screen.findByText('Recently deleted'))
    await userEvent.click(screen.getByRole('button', { name: `Delete ${before} for good` }))
    expect(document_.activeElement).toBe(screen.getByRole('button', { name: 'Keep' }))
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }))
    await expect.poll(() => storage.deleted()).toEqual([])
    expect(await storage.load(id)).toBeNull()
  })
})

it('problems and repairs are told in full', async () => {
  const dialog = await opened({ kind: 'problem', title: 'The file is empty', detail: 'Nothing is in it.', remedy: 'Choose another.' })
  expect(dialog.getByText('Nothing is in it.')).toBeTruthy()
  openDialog({ kind: 'repairs', title: 'Opened, with repairs', repairs: ['One.', 'Two.'] })
  expect((await screen.findByRole('dialog', { name: 'Opened, with repairs' })).textContent).toContain('One.Two.')
})
