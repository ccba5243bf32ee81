import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import type { HatrackDocument } from '../../src/model/organisation'
import { ownersOf } from '../../src/model/assignments'
import { currentOrganisation } from '../../src/store/derived'
import { dispatch, documentStore, openDocument, redo, undo } from '../../src/store/document-store'
import { resetSession, select, sessionStore, tryOut } from '../../src/store/session-store'
import { Inspector } from '../../src/ui/inspector/inspector'
import { AdvicePage } from '../../src/ui/simulation/advice/advice-page'
import { adviceStore, beginAbout } from '../../src/ui/simulation/advice/advice-store'

const crossed = documentFromOutline({ headcount: 100, kind: 'enterprise' }, `
  CEO (Ada)
    CIO (Bo): all-outward
    CTO (Cy): all-inward, -pmo, -cybersecurity
`)

let opened = 0
function open(document: HatrackDocument): void {
  openDocument(`test ${opened++}`, document)
  resetSession('as-is')
  sessionStore.setState({ message: null, areNamesHidden: false })
}

const find = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Find the best allocation' }))
  await screen.findByText(/Proven best|Nothing to move|cut short/, {}, { timeout: 25_000 })
}
const owners = (id: string) => ownersOf(documentStore.getState().document.scenarios[0]!.assignments, id)
const whatIf = () => sessionStore.getState().whatIf

beforeEach(() => open(crossed))
afterEach(() => { beginAbout('nothing') })

describe('the page of advice', () => {
  test('computes when it is asked, and says how good the answer is', async () => {
    render(<AdvicePage />)
    expect(screen.queryByText(/Proven best/)).toBeNull()
    await find()
    expect(screen.getByText(/^Proven best under these weights, with the fewest moves\.$/)).toBeTruthy()
    expect(within(screen.getByRole('row', { name: /^Misplaced/ })).getAllByRole('cell').map((cell) => cell.textContent).slice(1)).toEqual(['0', 'responsibilities'])
    expect(screen.getByRole('button', { name: 'Take: PMO' })).toBeTruthy()
    expect(owners('pmo')).toEqual([])
  })

  test('takes all as one step, which undo takes back', async () => {
    render(<AdvicePage />)
    await find()
    const button = screen.getByRole('button', { name: /^Take all/ })
    await userEvent.click(button)
    expect(owners('pmo')).toEqual(['cio'])
    expect(documentStore.getState().past.at(-1)?.label).toBe('Take the advised allocation')
    expect(screen.getByRole('button', { name: 'All taken' })).toBe(document.activeElement)
    act(() => { undo() })
    expect(documentStore.getState().document).toBe(crossed)
    expect(screen.getByRole('button', { name: /^Take all/ })).toBeTruthy()
    act(() => { redo() })
    expect(screen.getByRole('button', { name: 'All taken' })).toBeTruthy()
  })

  test('takes a single move, and keeps offering the others', async () => {
    render(<AdvicePage />)
    await find()
    await userEvent.click(screen.getByRole('button', { name: 'Take: PMO' }))
    expect([owners('pmo'), owners('cybersecurity')]).toEqual([['cio'], []])
    expect(screen.getByRole('button', { name: 'Taken: PMO' })).toBe(document.activeElement)
    expect(screen.queryByText(/The chart has changed/)).toBeNull()
  })

  test('shows on the chart what is ticked, and follows what is left out', async () => {
    render(<AdvicePage />)
    await find()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show on the chart' }))
    expect(whatIf()).toMatchObject({ by: 'advice', words: 'with the advised allocation' })
    expect(ownersOf(currentOrganisation().assignments, 'pmo')).toEqual(['cio'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'PMO' }))
    expect(ownersOf(currentOrganisation().assignments, 'pmo')).toEqual([])
    expect(documentStore.getState().document).toBe(crossed)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show on the chart' }))
    expect(whatIf()).toBeNull()
  })

  test('takes only what is ticked', async () => {
    render(<AdvicePage />)
    await find()
    await userEvent.click(screen.getByRole('checkbox', { name: 'PMO' }))
    await userEvent.click(screen.getByRole('button', { name: /^Take these/ }))
    expect([owners('pmo'), owners('cybersecurity')]).toEqual([[], ['cio']])
  })

  test('says so when the chart has changed, ends its preview, and offers to search again', async () => {
    render(<AdvicePage />)
    await find()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show on the chart' }))
    act(() => { dispatch({ type: 'edit-company', patch: { headcount: 300 } }) })
    expect(screen.getByText(/The chart has changed since this was worked out/)).toBeTruthy()
    expect(whatIf()).toBeNull()
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Find again' }))
    await screen.findByRole('button', { name: /^Take all/ }, { timeout: 25_000 })
  })

  test('a search ends with the scenario that it is about: nothing is left running, nor to be cancelled, beside another', async () => {
    render(<AdvicePage />)
    await userEvent.click(screen.getByRole('button', { name: 'Find the best allocation' }))
    expect(screen.getByRole('progressbar')).toBeTruthy()
    act(() => { openDocument('another', crossed) })
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
    await find()
    expect(screen.getByRole('button', { name: /^Take all/ })).toBeTruthy()
  })

  test('is about the chart as it is, not about what another page tries out', async () => {
    tryOut({ by: 'growth', words: 'at 5,000 employees', commands: [{ type: 'edit-company', patch: { headcount: 5_000 } }] })
    render(<AdvicePage />)
    await find()
    expect(adviceStore.getState().request?.input.organisation.company.headcount).toBe(100)
  })

  test('pins a responsibility in the document, and leaves it out of the next search', async () => {
    render(<AdvicePage />)
    await find()
    await userEvent.click(screen.getByRole('button', { name: 'Leave PMO as it is' }))
    expect(documentStore.getState().document.scenarios[0]!.pinned).toEqual(['pmo'])
    expect(screen.getByText(/You have changed what the search goes by/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Find again' }))
    await screen.findByRole('button', { name: /^Take all/ }, { timeout: 25_000 })
    expect(screen.queryByRole('button', { name: 'Take: PMO' })).toBeNull()
  })

  test('shows the weights as ours, and takes no nonsense', async () => {
    render(<AdvicePage />)
    await userEvent.click(screen.getByText(/What counts how much/))
    const field = screen.getByRole('textbox', { name: /^Misplacement/ })
    await userEvent.clear(field)
    await userEvent.type(field, 'x')
    expect(screen.getByRole('alert').textContent).toMatch(/A number from 0 to 1,000/)
    await userEvent.clear(field)
    await userEvent.type(field, '7')
    expect(adviceStore.getState().weights.misplacement).toBe(7)
  })

  test('sends no names to where it is worked out', async () => {
    render(<AdvicePage />)
    await find()
    expect(JSON.stringify(adviceStore.getState().request?.input)).not.toMatch(/Ada|"Bo"|"Cy"/)
  })
})

test('a responsibility is settled, and open again, where it is inspected', async () => {
  select({ kind: 'responsibility', id: 'pmo' })
  render(<Inspector />)
  const box = screen.getByRole('checkbox', { name: 'Settled: advice leaves it as it is' })
  await userEvent.click(box)
  expect(documentStore.getState().document.scenarios[0]!.pinned).toEqual(['pmo'])
  await userEvent.click(box)
  expect(documentStore.getState().document.scenarios[0]!.pinned).toEqual([])
})

describe('where there is nothing to advise', () => {
  test.each([
    ['an empty chart', documentFromOutline({}, ''), /The chart is empty/],
    ['nobody in any seat', documentFromOutline({}, 'CTO (vacant): pmo'), /Nobody who takes part can own anything/],
  ])('%s', async (_, document, words) => {
    open(document)
    render(<AdvicePage />)
    await userEvent.click(screen.getByRole('button', { name: 'Find the best allocation' }))
    expect(await screen.findByText(words, {}, { timeout: 25_000 })).toBeTruthy()
  })
})

describe('the focus stays', () => {
  const button = (name: RegExp | string) => screen.getByRole('button', { name })

  test.each([
    ['on a move that is taken', 'Take: PMO', 'Taken: PMO'],
    ['where all moves are taken', /^Take all/, 'All taken'],
    ['on a pin', 'Leave PMO as it is', 'Leave PMO as it is'],
  ])('%s', async (_, press, then) => {
    render(<AdvicePage />)
    await find()
    button(press).focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(button(then))
  })

  test('where a search is ended, and where it begins again', async () => {
    render(<AdvicePage />)
    await userEvent.click(button('Find the best allocation'))
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    await screen.findByText(/Ended before it was done/)
    expect(document.activeElement).toBe(button('Compute again'))
    await userEvent.keyboard('{Enter}')
    await screen.findByText(/Proven best/, {}, { timeout: 25_000 })
    expect(document.activeElement).toBe(button('Find the best allocation'))
  })

  test('where what was found is searched for again', async () => {
    render(<AdvicePage />)
    await find()
    await userEvent.click(button('Leave PMO as it is'))
    await userEvent.click(button('Find again'))
    await screen.findByRole('button', { name: /^Take all/ }, { timeout: 25_000 })
    expect(document.activeElement).toBe(button('Find the best allocation'))
  })

  test('where settings go back to what is usual', async () => {
    render(<AdvicePage />)
    await userEvent.click(screen.getByText(/Who takes part/))
    await userEvent.click(button('Executives only'))
    await userEvent.click(button('As suggested'))
    expect(document.activeElement?.closest('details')?.textContent).toMatch(/^Who takes part/)
  })

  test('where the last pin is taken away', async () => {
    act(() => { dispatch({ type: 'pin-responsibility', scenarioId: 'as-is', responsibilityId: 'pmo', isPinned: true }) })
    render(<AdvicePage />)
    await userEvent.click(screen.getByText(/What stays as it is/))
    await userEvent.click(button('Let advice move PMO'))
    expect(document.activeElement).not.toBe(document.body)
  })
})
