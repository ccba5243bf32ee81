import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { newPosition } from '../../../src/model/position'
import { currentOrganisation } from '../../../src/store/derived'
import { documentStore, openDocument, undo } from '../../../src/store/document-store'
import { flyTo, resetSession, selectedPositionIds, sessionStore } from '../../../src/store/session-store'
import { edit } from '../../../src/ui/actions/edits'
import { outlineStore } from '../../../src/ui/outline/outline-store'
import { OutlineView } from '../../../src/ui/outline/outline-view'
import { outlined } from '../../support/outlined'

const company = documentFromOutline({ headcount: 240 }, `
  CEO (Ada)
    CTO (Ben): product-development, engineering
      Engineering manager (Di): ~engineering
    CIO (vacant): pmo
`)

const row = (name: RegExp) => screen.getByRole('treeitem', { name })
/** What is read out of a row. */
const said = (element: Element | null) => element?.firstElementChild?.textContent
const focused = () => said(document.activeElement)?.split(',')[0]
const message = () => sessionStore.getState().message?.text
const press = (keys: string) => userEvent.keyboard(keys)

beforeEach(() => {
  // The simulated page lays nothing out; rows are drawn for a window of this height.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(720)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
  openDocument('test', company)
  resetSession('as-is')
  sessionStore.setState({ view: 'outline', chartFocusId: null, dialog: null, message: null })
  outlineStore.setState({ workAt: null, isWorkShown: true, editing: null, picking: null, anchorId: null })
})

afterEach(() => vi.restoreAllMocks())

/** With the focus on the first row. */
async function open(): Promise<void> {
  render(<OutlineView />)
  act(() => screen.getAllByRole('treeitem').find(({ tabIndex }) => tabIndex === 0)!.focus())
}

describe('a row', () => {
  test('says in one sentence what it shows', async () => {
    await open()
    expect(said(row(/^CTO/))).toMatch(/^CTO, Ben, load \d+\s%, 1 warning$/)
    expect(said(row(/^CIO/))).toMatch(/^CIO, vacant/)
    expect(screen.getAllByRole('treeitem', { name: /^Engineering, / }).map(said)).toEqual([
      expect.stringMatching(/^Engineering, accountable, .* points$/), expect.stringMatching(/^Engineering, delegated, .* points$/),
    ])
  })

  test('is the only one on the way of the Tab key', async () => {
    await open()
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    expect(focused()).toBe('CEO')
    await userEvent.tab()
    expect(document.activeElement?.closest('[role=tree]')).toBeNull()
  })

  test('tells no name of a person while names are hidden', async () => {
    sessionStore.setState({ areNamesHidden: true })
    await open()
    expect(said(row(/^CTO/))).not.toMatch(/Ben/)
    expect(screen.queryByText('Ben')).toBeNull()
    sessionStore.setState({ areNamesHidden: false })
  })
})

describe('the selection', () => {
  test('goes with the focus and leaves the panel beside as it is', async () => {
    await open()
    await press('{ArrowDown}')
    expect([focused(), selectedPositionIds(sessionStore.getState()), sessionStore.getState().panel]).toEqual(['CTO', ['cto'], 'findings'])
  })

  test('is extended with Shift from where it began, and one is added with Ctrl and Space', async () => {
    await open()
    outlineStore.setState({ isWorkShown: false })
    await press('{ArrowDown}{Shift>}{ArrowDown}{/Shift}')
    expect(selectedPositionIds(sessionStore.getState())).toEqual(['cto', 'engineering-manager'])
    await press('{Control>}{ArrowDown}{ }{/Control}')
    expect(selectedPositionIds(sessionStore.getState())).toEqual(['cto', 'engineering-manager', 'cio'])
  })

  test('is of all with Ctrl and A, the focus staying', async () => {
    await open()
    await press('{Control>}a{/Control}')
    expect([selectedPositionIds(sessionStore.getState()).length, focused()]).toEqual([4, 'CEO'])
  })
})

describe('typing a name', () => {
  test('goes to it, and a letter that is a wish is part of the name meanwhile', async () => {
    await open()
    await press('ci')
    expect(focused()).toBe('CIO')
    expect(outlineStore.getState().picking).toBeNull()
  })
})

describe('the focus', () => {
  test('is on the row that was moved', async () => {
    await open()
    await press('{End}{ArrowLeft}{Alt>}{ArrowUp}{/Alt}')
    expect([focused(), outlined(currentOrganisation()).map((line) => line.trim().split(' ')[0])]).toEqual(['CIO', ['CEO', 'CIO', 'CTO', 'Engineering']])
    act(() => { undo() })
    expect(focused()).toBe('CIO')
  })

  test('goes to the next responsibility when one is taken off, and to the position after the last', async () => {
    await open()
    await press('{ArrowDown}{ArrowDown}{Delete}')
    expect(focused()).toBe('Engineering')
    expect(message()).toMatch(/^Take Product development from CTO\. /)
    await press('{Delete}')
    expect(focused()).toBe('CTO')
  })

  test('goes to the manager when the row that has it goes away with an edit from elsewhere', async () => {
    await open()
    await press('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Engineering manager')
    act(() => { edit({ type: 'remove-position', scenarioId: 'as-is', positionId: 'engineering-manager', below: 'move-up' }) })
    expect(focused()).toBe('CTO')
  })

  test('stays out of the tree when it was elsewhere', async () => {
    await open()
    act(() => screen.getByRole('button', { name: 'Keys' }).focus())
    act(() => { edit({ type: 'remove-position', scenarioId: 'as-is', positionId: 'ceo', below: 'move-up' }) })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keys' }))
  })
})

describe('typing in place', () => {
  test('is refused for nothing, and stays; Escape leaves it as it was', async () => {
    await open()
    await press('{Enter}{Delete}{Enter}')
    expect(message()).toBe('A position needs a name.')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Title')
    await press('{Escape}')
    expect([focused(), documentStore.getState().document]).toEqual(['CEO', company])
  })

  test('gives the role that a title names', async () => {
    await open()
    await press('{End}{ArrowLeft}{Shift>}{Enter}{/Shift}Chief Executive Officer{Enter}')
    expect(currentOrganisation().positions.at(-1)).toMatchObject({ title: 'Chief Executive Officer', role: 'CEO', managerId: 'ceo' })
    expect(documentStore.getState().past.map(({ label }) => label)).toEqual(['Add Chief Executive Officer'])
  })

  test('keeps what was typed when one turns elsewhere', async () => {
    await open()
    await press('{F2}Boss')
    await userEvent.click(row(/^CIO/))
    expect(currentOrganisation().positions[0]?.title).toBe('Boss')
  })
})

describe('choosing', () => {
  test('a responsibility puts what nobody has first, says what it did, and moves it from its owner', async () => {
    await open()
    await press('{End}{ArrowLeft}a')
    expect((await screen.findAllByRole('option'))[0]!.textContent).toMatch(/nobody/)
    await userEvent.keyboard('engineering cto{Enter}')
    expect(currentOrganisation().assignments.filter(({ responsibilityId }) => responsibilityId === 'engineering').map(({ positionId, kind }) => [positionId, kind]))
      .toEqual([['engineering-manager', 'delegated'], ['cio', 'accountable']])
    expect(message()).toMatch(/^Move Engineering to CIO\. /)
    expect(focused()).toBe('CIO')
  })

  test('nothing leaves all as it was, the focus where it came from', async () => {
    await open()
    await press('{End}d')
    expect(await screen.findByRole('combobox', { name: 'Delegate PMO to…' })).toBe(document.activeElement)
    await press('{Escape}')
    expect([focused(), screen.queryByRole('combobox'), documentStore.getState().document]).toEqual(['PMO', null, company])
  })
})

test('a flight unfolds what hides the row and marks it', async () => {
  await open()
  act(() => sessionStore.setState({ collapsed: new Set(['ceo']) }))
  expect(screen.queryByRole('treeitem', { name: /^CIO/ })).toBeNull()
  act(() => flyTo(['cio']))
  expect(row(/^CIO/).className).toMatch(/outline-row-flown/)
})

test('of ten thousand positions a screenful is drawn, and the row with the focus however far away it is', () => {
  const scenario = company.scenarios[0]!
  const positions = Array.from({ length: 10_000 }, (_, at) => newPosition(`p${at}`, `Position ${at}`, 'manager', at === 0 ? null : 'p0'))
  openDocument('large', { ...company, scenarios: [{ ...scenario, positions, assignments: [] }] })
  sessionStore.setState({ chartFocusId: 'p9000' })
  render(<OutlineView />)
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(60)
  const stop = row(/^Position 9000\b/)
  expect([stop.tabIndex, stop.getAttribute('aria-posinset'), stop.getAttribute('aria-setsize')]).toEqual([0, '9000', '9999'])
})
