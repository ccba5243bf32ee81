import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { newDocument } from '../../../src/model/new-document'
import { currentOrganisation } from '../../../src/store/derived'
import { documentStore, openDocument } from '../../../src/store/document-store'
import { flyTo, resetSession, select, sessionStore } from '../../../src/store/session-store'
import { pickUp, putBack } from '../../../src/ui/drag/carry'
import { matrixFocus } from '../../../src/ui/matrix/matrix-focus'
import { MatrixView } from '../../../src/ui/matrix/matrix-view'

const company = documentFromOutline({ headcount: 240 }, `
  CEO (Ada)
    CTO (Ben): engineering, it-support
      Engineering manager (Di): ~engineering
    CIO (Cy): pmo
`)

/** Not by role: that reckons the name of each of hundreds of cells anew. */
const cell = (responsibility: string, position: string) => document.querySelector<HTMLElement>(`[role=gridcell][aria-label^="${responsibility}, ${position}:"]`)!
const holds = (responsibility: string, position: string) => cell(responsibility, position).getAttribute('aria-label')?.split(': ')[1]
const steps = () => documentStore.getState().past.map(({ label }) => label)
const said = () => sessionStore.getState().message
const keys = (typed: string) => userEvent.keyboard(typed)

beforeEach(() => {
  // A page without layout has no sizes; the grid then shows nothing.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1600)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(1400)
  openDocument('test', company)
  resetSession('as-is')
  sessionStore.setState({ chartFocusId: null, message: null, areNamesHidden: false })
  matrixFocus.setState({ active: { responsibilityId: null, positionId: null }, range: null, hover: null, hasFocus: false })
})

afterEach(() => {
  vi.restoreAllMocks()
  putBack()
})

describe('what the grid says', () => {
  test('each cell what it holds, each position its load, each responsibility its owners', () => {
    render(<MatrixView />)
    expect(holds('Engineering', 'CTO')).toBe('accountable')
    expect(holds('Engineering', 'Engineering manager')).toBe('responsible')
    expect(holds('PMO', 'CTO')).toBe('empty')
    expect(screen.getByRole('columnheader', { name: /^CTO, Ben, load \d+\u00a0%, 2 accountable, 0 responsible/ })).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: 'Engineering, Innovation: 1 is accountable, 1 responsible' })).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: 'Cybersecurity, Operations: nobody is accountable' })).toBeTruthy()
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('33')
    expect(screen.getByRole('grid').getAttribute('aria-colcount')).toBe('5')
  })

  test('no names where they are hidden', () => {
    sessionStore.setState({ areNamesHidden: true })
    render(<MatrixView />)
    expect(screen.queryByText('Ben')).toBeNull()
    expect(screen.getByRole('columnheader', { name: /^CTO, load/ })).toBeTruthy()
  })

  test('where to start, when the chart is empty', () => {
    openDocument('empty', newDocument())
    render(<MatrixView />)
    expect(screen.getByRole('button', { name: 'Add a position' })).toBeTruthy()
    expect(screen.queryByRole('grid')).toBeNull()
  })
})

describe('a click', () => {
  test('goes round: empty, accountable, responsible, empty', async () => {
    render(<MatrixView />)
    const seen = []
    for (let turn = 0; turn < 3; turn++) {
      await userEvent.click(cell('PMO', 'CEO'))
      seen.push(holds('PMO', 'CEO'))
    }
    expect(seen).toEqual(['accountable', 'responsible', 'empty'])
    expect(steps()).toEqual(['Assign PMO to CEO', 'Delegate PMO to CEO', 'Take PMO from CEO'])
  })

  test('makes a second owner, and says what that raises', async () => {
    render(<MatrixView />)
    await userEvent.click(cell('PMO', 'CTO'))
    expect(holds('PMO', 'CIO')).toBe('accountable')
    expect(screen.getByRole('rowheader', { name: /^PMO, .*2 are accountable$/ })).toBeTruthy()
    expect(said()?.text).toMatch(/^Assign PMO to CTO\. Load from \d+\u00a0% to \d+\u00a0%\. .*Raises/)
  })

  test('with Shift makes it the only owner', () => {
    render(<MatrixView />)
    fireEvent.click(cell('PMO', 'CTO'), { shiftKey: true })
    expect([holds('PMO', 'CTO'), holds('PMO', 'CIO')]).toEqual(['accountable', 'empty'])
    expect(steps()).toEqual(['Move PMO to CTO'])
  })

  test('with Ctrl only chooses the cell', () => {
    render(<MatrixView />)
    fireEvent.click(cell('PMO', 'CTO'), { ctrlKey: true })
    expect(document.activeElement).toBe(cell('PMO', 'CTO'))
    expect(steps()).toEqual([])
  })

  test('of a finger chooses first, and goes round when it comes again', () => {
    render(<MatrixView />)
    const tap = () => {
      fireEvent.pointerDown(cell('PMO', 'CTO'), { pointerType: 'touch', isPrimary: true, button: 0 })
      fireEvent(cell('PMO', 'CTO'), new PointerEvent('click', { bubbles: true, cancelable: true, pointerType: 'touch' }))
    }
    tap()
    expect(holds('PMO', 'CTO')).toBe('empty')
    tap()
    expect(holds('PMO', 'CTO')).toBe('accountable')
  })

  test('on a header selects, so that the inspector shows it', async () => {
    render(<MatrixView />)
    await userEvent.click(screen.getByRole('columnheader', { name: /^CIO/ }))
    expect(sessionStore.getState().selection).toEqual({ kind: 'position', id: 'cio' })
    await userEvent.click(screen.getByRole('rowheader', { name: /^PMO/ }))
    expect(sessionStore.getState().selection).toEqual({ kind: 'responsibility', id: 'pmo' })
    expect(screen.getByRole('rowheader', { name: /^PMO/ }).getAttribute('aria-selected')).toBe('true')
  })

  test('places what was picked up by a tap in the palette', async () => {
    render(<MatrixView />)
    pickUp({ kind: 'responsibility', responsibilityIds: ['cybersecurity'], fromId: null }, 'tap')
    await userEvent.click(cell('PMO', 'CIO'))
    expect(holds('Cybersecurity', 'CIO')).toBe('accountable')
    expect(holds('PMO', 'CIO')).toBe('accountable')
  })
})

describe('a drag', () => {
  test('chooses cells, changes none, and a letter fills them as one step', async () => {
    render(<MatrixView />)
    fireEvent.pointerDown(cell('IT infrastructure', 'CTO'), { pointerType: 'mouse', isPrimary: true, button: 0, buttons: 1 })
    fireEvent.pointerMove(cell('IT operations', 'Engineering manager'), { pointerType: 'mouse', isPrimary: true, buttons: 1 })
    fireEvent.click(cell('IT operations', 'Engineering manager'))
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4)
    expect(steps()).toEqual([])
    await keys('r')
    expect(steps()).toEqual(['Fill 4 cells with R'])
    expect(holds('IT operations', 'CTO')).toBe('responsible')
  })
})

describe('the keyboard', () => {
  const focus = (responsibility: string, position: string) => act(() => { cell(responsibility, position).focus() })

  test('has one way in, and keeps it where the focus was', () => {
    render(<MatrixView />)
    focus('PMO', 'CIO')
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    expect(cell('PMO', 'CIO').tabIndex).toBe(0)
    expect(sessionStore.getState().chartFocusId).toBe('cio')
  })

  test('walks, gives A and R and clears, and the focus stays', async () => {
    render(<MatrixView />)
    focus('IT infrastructure', 'CEO')
    await keys('{ArrowRight}a{ArrowDown}r')
    expect([holds('IT infrastructure', 'CTO'), holds('IT operations', 'CTO')]).toEqual(['accountable', 'responsible'])
    await keys('{Delete}')
    expect(holds('IT operations', 'CTO')).toBe('empty')
    expect(document.activeElement).toBe(cell('IT operations', 'CTO'))
    expect(steps()).toEqual(['Assign IT infrastructure to CTO', 'Delegate IT operations to CTO', 'Take IT operations from CTO'])
  })

  test('Shift and A takes over; across several positions it is refused', async () => {
    render(<MatrixView />)
    focus('PMO', 'CEO')
    await keys('{Shift>}a{/Shift}')
    expect([holds('PMO', 'CEO'), holds('PMO', 'CIO')]).toEqual(['accountable', 'empty'])
    await keys('{Shift>}{ArrowRight}a{/Shift}')
    expect(said()?.tone).toBe('problem')
    expect(steps()).toEqual(['Move PMO to CEO'])
  })

  test('says so when there is nothing to change', async () => {
    render(<MatrixView />)
    focus('PMO', 'CIO')
    await keys('a')
    expect(said()?.text).toBe('A is there already.')
    await keys('{ArrowLeft}{Delete}')
    expect(said()?.text).toBe('Nothing to clear here.')
    expect(steps()).toEqual([])
  })

  test('Escape gives up the range first, then the selection', async () => {
    render(<MatrixView />)
    act(() => select({ kind: 'position', id: 'cio' }))
    focus('PMO', 'CIO')
    await keys('{Shift>}{ArrowDown}{/Shift}{Escape}')
    expect(matrixFocus.getState().range).toBeNull()
    expect(sessionStore.getState().selection).not.toBeNull()
    await keys('{Escape}')
    expect(sessionStore.getState().selection).toBeNull()
  })

  test('keeps a place when the position that had the focus is gone', () => {
    render(<MatrixView />)
    focus('PMO', 'CIO')
    act(() => { openDocument('other', documentFromOutline({}, 'CEO')) })
    expect(document.activeElement).toBe(cell('PMO', 'CEO'))
  })
})

describe('the clipboard', () => {
  const clipboard = (text = '') => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    return data
  }
  const paste = (text: string) => fireEvent.paste(document.activeElement!, { clipboardData: clipboard(text) })
  const copied = () => {
    const data = clipboard()
    fireEvent.copy(document.activeElement!, { clipboardData: data })
    return data.getData('text/plain')
  }

  test('takes a block from a spreadsheet as one step, and says what it did not keep', () => {
    render(<MatrixView />)
    act(() => { cell('IT infrastructure', 'CTO').focus() })
    paste('A\tC\tResponsible\nR\t\tx\n')
    expect(steps()).toEqual(['Paste 5 cells'])
    expect([holds('IT infrastructure', 'CTO'), holds('IT infrastructure', 'CIO'), holds('IT operations', 'CTO')]).toEqual(['accountable', 'responsible', 'responsible'])
    expect(said()?.text).toMatch(/^Paste 5 cells\. .*1 cell said consulted, informed or supporting, .*1 cell said neither A nor R/)
  })

  test('refuses a block of which nothing can be kept', () => {
    render(<MatrixView />)
    act(() => { cell('PMO', 'CTO').focus() })
    paste('Maya Chen')
    expect(said()).toMatchObject({ text: 'Nothing changes. 1 cell said neither A nor R and stayed as it was.', tone: 'problem' })
    expect(steps()).toEqual([])
  })

  test('that holds no text changes nothing', () => {
    render(<MatrixView />)
    act(() => { cell('PMO', 'CIO').focus() })
    paste('')
    expect(holds('PMO', 'CIO')).toBe('accountable')
    expect(said()?.tone).toBe('problem')
  })

  test('copies the chosen cells, and all of them with their names', async () => {
    render(<MatrixView />)
    act(() => { cell('Engineering', 'CTO').focus() })
    await keys('{Shift>}{ArrowRight}{/Shift}')
    expect(copied()).toBe('A\tR\n')
    await keys('{Control>}a{/Control}')
    const lines = copied().split('\n')
    expect(lines[0]).toBe('Responsibility\tCEO\tCTO\tEngineering manager\tCIO')
    expect(lines).toHaveLength(31)
    expect(lines).toContain('Engineering\t\tA\tR\t')
  })

  test('gives back the whole matrix that was copied', async () => {
    render(<MatrixView />)
    act(() => { cell('PMO', 'CTO').focus() })
    await keys('{Control>}a{/Control}')
    const text = copied()
    await keys('{Delete}')
    expect(currentOrganisation().assignments).toEqual([])
    paste(text)
    expect(currentOrganisation().assignments).toHaveLength(4)
    expect(currentOrganisation().assignments).toEqual(expect.arrayContaining([...company.scenarios[0]!.assignments]))
  })
})

describe('many positions', () => {
  const many = documentFromOutline({}, `CEO\n${Array.from({ length: 60 }, (_, at) => `  Manager ${at} (M${at}) [manager]${at === 7 ? ': pmo' : ''}`).join('\n')}`)

  test('show those who lead or hold something, and everybody when asked', async () => {
    openDocument('many', many)
    render(<MatrixView />)
    const titles = () => screen.getAllByRole('columnheader').length - 1
    expect(titles()).toBe(2)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Positions' }), 'everybody')
    expect(screen.getByRole('grid').getAttribute('aria-colcount')).toBe('62')
    expect(titles()).toBeLessThan(40)
  })

  test('show whom somebody flies to', () => {
    openDocument('many', many)
    render(<MatrixView />)
    act(() => flyTo([currentOrganisation().positions[30]!.id]))
    expect(within(screen.getByRole('grid')).getByRole('columnheader', { name: /^Manager 29/ })).toBeTruthy()
  })
})
