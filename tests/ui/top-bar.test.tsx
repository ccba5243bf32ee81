import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { catalogue } from '../../src/knowledge/responsibilities'
import type { HatrackDocument } from '../../src/model/organisation'
import { dispatch, documentStore, openDocument } from '../../src/store/document-store'
import { resetSession, sessionStore } from '../../src/store/session-store'
import { headcountAt, headcountSteps, stepOf } from '../../src/ui/top-bar/headcount-scale'
import { saveStatusStore } from '../../src/ui/files/save-status'
import { nextScenarioName } from '../../src/ui/top-bar/scenario-edits'
import { TopBar } from '../../src/ui/top-bar/top-bar'

const outline = `
  CEO (Ada)
    CTO (Ben): all-outward
    CIO (vacant): all-inward`

function open(document: HatrackDocument): void {
  openDocument('test', document)
  resetSession(document.baselineId)
  sessionStore.setState({ dialog: null, message: null })
  saveStatusStore.setState({ kind: 'saved', at: null, reason: null, savedToFileAt: null })
}

const past = () => documentStore.getState().past
const headcount = () => documentStore.getState().document.company.headcount

beforeEach(() => open(documentFromOutline({ name: 'Northwind', headcount: 200 }, outline)))

describe('headcount', () => {
  it('is one step of the history for a whole drag of the slider, and another for the next drag', () => {
    render(<TopBar />)
    const slider = screen.getByRole('slider', { name: 'Headcount slider' })
    for (const count of [250, 400, 1_200]) fireEvent.change(slider, { target: { value: String(stepOf(count)) } })
    expect(headcount()).toBe(1_200)
    expect(past()).toHaveLength(1)
    fireEvent.pointerUp(slider)
    fireEvent.change(slider, { target: { value: String(stepOf(30)) } })
    expect(past().map(({ label }) => label)).toEqual(['Set headcount to 1,200', 'Set headcount to 30'])
    expect(slider.getAttribute('aria-valuetext')).toBe('30 employees')
  })

  it('moves by one step of the second digit with the arrow keys, at any size', () => {
    for (const [from, up, down] of [[1, 2, 1], [9, 10, 8], [40, 41, 39], [240, 250, 230], [1_000, 1_100, 990], [100_000, 100_000, 99_000]] as const) {
      expect(headcountAt(Math.min(headcountSteps, stepOf(from) + 1), from), `up from ${from}`).toBe(up)
      expect(headcountAt(Math.max(0, stepOf(from) - 1), from), `down from ${from}`).toBe(down)
    }
  })

  it('takes what is typed at once, as one step, with separators', async () => {
    render(<TopBar />)
    const field = screen.getByRole('textbox', { name: 'Headcount' })
    await userEvent.clear(field)
    await userEvent.type(field, '1,500')
    expect(headcount()).toBe(1_500)
    expect(past()).toHaveLength(1)
    await userEvent.tab()
    expect((field as HTMLInputElement).value).toBe('1,500')
  })

  describe.each(['0', 'many', '20000000', '1,2', '0x10'])('of %s', (text) => {
    const refusal = { tone: 'problem', text: 'The headcount is a whole number from 1 to 10,000,000.' }

    it.each(['{Enter}', '{Tab}'])('is refused in words with %s, not before, and what was there stays', async (key) => {
      render(<TopBar />)
      const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Headcount' })
      await userEvent.clear(field)
      fireEvent.change(field, { target: { value: text } })
      expect(headcount()).toBe(200)
      expect(field.getAttribute('aria-invalid')).toBe('true')
      expect(sessionStore.getState().message).toBeNull()
      await userEvent.keyboard(key)
      expect(sessionStore.getState().message).toMatchObject(refusal)
      expect(field.value).toBe('200')
      expect(headcount()).toBe(200)
    })
  })

  it('says nothing while a number with separators is typed, nor when a half typed one is given up', async () => {
    render(<TopBar />)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Headcount' })
    await userEvent.clear(field)
    const wrong: boolean[] = []
    for (const key of '1,200') {
      await userEvent.type(field, key)
      wrong.push(field.getAttribute('aria-invalid') === 'true')
    }
    expect(wrong).toEqual([false, true, true, true, false])
    await userEvent.type(field, ',{Escape}')
    expect(field.value).toBe('1,200')
    await userEvent.clear(field)
    await userEvent.tab()
    expect(sessionStore.getState().message).toBeNull()
    expect(headcount()).toBe(1_200)
  })
})

describe('meters', () => {
  it('say how much attention each area gets, and below what it counts as neglected', () => {
    render(<TopBar />)
    const [innovation, operations] = ['Innovation', 'Operations'].map((name) => screen.getByRole('meter', { name }))
    expect(operations?.getAttribute('aria-valuenow')).toBe('0')
    expect(operations?.getAttribute('aria-valuetext')).toBe('0 %, neglected below 75 %')
    expect(Number(innovation?.getAttribute('aria-valuenow'))).toBeGreaterThan(75)
    expect(innovation?.textContent).toMatch(/^Innovation\d+ %$/)
  })

  it('call alignment unattended by the bound that the rules have for it', () => {
    // One head with all 143 points: 52 % at 350 employees, 44 % at 500.
    open(documentFromOutline({ headcount: 350 }, 'CTO (Ada): all'))
    render(<TopBar />)
    const words = (name: string) => screen.getByRole('meter', { name }).getAttribute('aria-valuetext')
    expect([words('Operations'), words('Alignment')]).toEqual(['52 %, neglected below 75 %', '52 %'])
    act(() => { dispatch({ type: 'edit-company', patch: { headcount: 500 } }) })
    expect(words('Alignment')).toBe('44 %, unattended below 50 %')
  })

  it('give screen readers the number that they show, rounded down', () => {
    for (const headcount of [300, 500, 800, 1_200, 3_000]) {
      open(documentFromOutline({ name: 'Northwind', headcount }, outline))
      const { unmount } = render(<TopBar />)
      for (const meter of screen.getAllByRole('meter')) {
        expect(`${meter.getAttribute('aria-valuenow')} %`).toBe(meter.querySelector('.meter-value')?.textContent)
        expect(meter.getAttribute('aria-valuetext')?.split(',')[0]).toBe(`${meter.getAttribute('aria-valuenow')} %`)
      }
      unmount()
    }
  })

  it('show a dash where nothing of an area is in scope', () => {
    const document = documentFromOutline({ name: 'Northwind' }, outline)
    const alignment = catalogue.filter(({ area }) => area === 'alignment')
    open({ ...document, work: { own: [], adjustments: alignment.map(({ id }) => ({ id, inScope: false, reason: '', effort: null })) } })
    render(<TopBar />)
    const meter = screen.getByRole('meter', { name: 'Alignment' })
    expect(meter.textContent).toBe('Alignment\u2013')
    expect(meter.getAttribute('aria-valuetext')).toBe('nothing in scope')
  })
})

describe('undo and redo', () => {
  it('name the step they take and keep the focus when none is left', async () => {
    render(<TopBar />)
    fireEvent.change(screen.getByRole('textbox', { name: 'Headcount' }), { target: { value: '90' } })
    const undo = screen.getByRole('button', { name: 'Undo: Set headcount to 90' })
    await userEvent.click(undo)
    expect(headcount()).toBe(200)
    expect(document.activeElement).toBe(undo)
    expect(undo.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'Redo: Set headcount to 90' }))
    expect(headcount()).toBe(90)
  })
})

describe('scenarios', () => {
  const tabs = () => screen.getAllByRole('tab').map((tab) => `${tab.textContent}${tab.getAttribute('aria-selected') === 'true' ? '*' : ''}`)

  it('are copied, chosen with the arrow keys, renamed with F2 and removed with Delete, each undoable', async () => {
    render(<TopBar />)
    const add = screen.getByRole('button', { name: 'Duplicate as a new scenario' })
    await userEvent.click(add)
    await userEvent.keyboard('{Enter}')
    await userEvent.click(add)
    await userEvent.keyboard('{Escape}')
    expect(tabs()).toEqual(['As is', 'Option A', 'Option B*'])
    screen.getByRole('tab', { selected: true }).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(tabs()).toEqual(['As is', 'Option A*', 'Option B'])
    screen.getByRole('tab', { selected: true }).focus()
    await userEvent.keyboard('{F2}')
    await userEvent.keyboard('Hire a CIO{Enter}')
    expect(tabs()).toEqual(['As is', 'Hire a CIO*', 'Option B'])
    screen.getByRole('tab', { selected: true }).focus()
    await userEvent.keyboard('{Delete}')
    expect(tabs()).toEqual(['As is', 'Option B*'])
    await userEvent.click(screen.getByRole('button', { name: 'Undo: Remove the scenario Hire a CIO' }))
    expect(tabs()).toEqual(['As is', 'Hire a CIO', 'Option B*'])
  })

  it('are named as soon as they are made, and then have the focus', async () => {
    render(<TopBar />)
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate as a new scenario' }))
    await userEvent.keyboard('Hire a CIO{Enter}')
    expect(tabs()).toEqual(['As is', 'Hire a CIO*'])
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Hire a CIO' })))
  })

  it('leave the focus where it goes while one is named', async () => {
    render(<TopBar />)
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate as a new scenario' }))
    await userEvent.keyboard('Two')
    await userEvent.click(screen.getByRole('textbox', { name: 'Headcount' }))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    expect(tabs()).toEqual(['As is', 'Two*'])
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Headcount' }))
  })

  it('are one button with a menu where not even two tabs have room', async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ width: 90, left: 0, bottom: 0 } as DOMRect)
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(100)
    render(<TopBar />)
    expect(tabs()).toEqual(['As is*'])
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate as a new scenario' }))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Option A: scenarios' })))
    await userEvent.keyboard('{ArrowDown}')
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'As is (baseline)' }))
    expect(screen.getByRole('button', { name: 'As is: scenarios' })).toBeTruthy()
    vi.restoreAllMocks()
  })

  it('keep their name when renaming is given up or leaves nothing', async () => {
    render(<TopBar />)
    await userEvent.dblClick(screen.getByRole('tab', { name: 'As is' }))
    await userEvent.keyboard('Other{Escape}')
    await userEvent.dblClick(screen.getByRole('tab', { name: 'As is' }))
    await userEvent.keyboard('{Backspace}{Enter}')
    expect(tabs()).toEqual(['As is*'])
    expect(past()).toHaveLength(0)
  })

  it('cannot lose the last one', async () => {
    render(<TopBar />)
    await userEvent.click(screen.getByRole('button', { name: 'Scenario options' }))
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual(['Compare scenarios', 'Rename scenario', 'Duplicate as a new scenario'])
    await userEvent.keyboard('{Escape}')
    screen.getByRole('tab').focus()
    await userEvent.keyboard('{Delete}')
    expect(sessionStore.getState().message?.text).toBe('This is the only scenario; a document needs one.')
  })

  it('are named by the next free letter', () => {
    expect(nextScenarioName(['As is', 'Option A', 'Option C'])).toBe('Option B')
  })
})

describe('the menu', () => {
  it('is walked by arrows, Home, End and letters, and gives the focus back', async () => {
    render(<TopBar />)
    const button = screen.getByRole('button', { name: 'Northwind: menu' })
    button.focus()
    await userEvent.keyboard('{ArrowDown}')
    await screen.findByRole('menu')
    expect(document.activeElement?.textContent).toBe('New from a template\u2026')
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement?.textContent).toBe('About Hatrack')
    await userEvent.keyboard('{Home}a')
    expect(document.activeElement?.textContent).toBe('Assumptions\u2026')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  it('opens dialogs and chooses colours', async () => {
    render(<TopBar />)
    await userEvent.click(screen.getByRole('button', { name: 'Northwind: menu' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: /Company profile/ }))
    expect(sessionStore.getState().dialog).toEqual({ kind: 'company' })
    await userEvent.click(screen.getByRole('button', { name: 'Northwind: menu' }))
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Dark' }))
    expect(document.documentElement.style.colorScheme).toBe('dark')
    await userEvent.click(screen.getByRole('button', { name: 'Northwind: menu' }))
    const colours = within(await screen.findByRole('group', { name: 'Colours' }))
    expect(colours.getByRole('menuitemradio', { checked: true }).textContent).toBe('Dark')
  })
})

describe('the save status', () => {
  it('says where the chart is safe, and offers a file where it is not', () => {
    const { rerender } = render(<TopBar />)
    expect(screen.getByText('Saved in this browser \u00b7 not saved to a file yet')).toBeTruthy()
    saveStatusStore.setState({ kind: 'failed', reason: 'full' })
    rerender(<TopBar />)
    expect(screen.getByRole('button', { name: /Not saved: storage is full. Save to a file./ })).toBeTruthy()
  })
})
