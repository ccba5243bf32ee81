import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import type { HatrackDocument } from '../../src/model/organisation'
import { documentStore, openDocument } from '../../src/store/document-store'
import { resetSession, sessionStore } from '../../src/store/session-store'
import { CompareView } from '../../src/ui/compare/compare-view'
import { startComparing } from '../../src/ui/compare/comparing'
import { actionOf } from '../../src/ui/actions/actions'
import { TopBar } from '../../src/ui/top-bar/top-bar'
import { chartOf } from '../commands/chart-of'

function withOption(before: string, after: string): HatrackDocument {
  const document = documentFromOutline({ headcount: 240 }, before)
  const option = documentFromOutline({}, after).scenarios[0]!
  return { ...document, scenarios: [...document.scenarios, { ...option, id: 'a', name: 'Option A' }] }
}

function open(document: HatrackDocument): void {
  openDocument('test', document)
  resetSession(document.baselineId)
  sessionStore.setState({ dialog: null, message: null, areNamesHidden: false })
}

const before = 'CEO (Ada)\n  CTO (Ben): all'
const after = 'CEO (Ada)\n  CTO (Ben): all-outward\n  CIO (Cleo): all-inward'
const document_ = () => documentStore.getState().document
const past = () => documentStore.getState().past.map(({ label }) => label)

async function compared(): Promise<void> {
  startComparing()
  render(<CompareView />)
  await screen.findByRole('heading', { name: 'In words' })
}

async function take(what: string | RegExp, how: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: what }))
  await userEvent.click(screen.getByRole('menuitem', { name: how }))
}

beforeEach(() => open(withOption(before, after)))

describe('the comparison', () => {
  it('sets the baseline beside another, and says in words what differs', async () => {
    await compared()
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compare' }).value).toBe('as-is')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'with' }).value).toBe('a')
    expect(screen.getByText('At 240 employees, compared with As is, Option A adds CIO under CEO.')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Compare scenarios' }))
  })

  it('says at which headcount, in the head and over the changes and the table', async () => {
    const grown = withOption(before, after)
    open({ ...grown, company: { ...grown.company, headcount: 1_500 } })
    await compared()
    expect(screen.getByText('At 1,500 employees')).toBeTruthy()
    const line = 'At 1,500 employees: the headcount belongs to the company and is the same for all scenarios.'
    expect(screen.getByText(line)).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'All scenarios' }))
    expect(screen.getByText(line)).toBeTruthy()
  })

  it('says that what is tried out is not compared', async () => {
    sessionStore.setState({ whatIf: { by: 'growth', words: 'at 900 employees', commands: [{ type: 'edit-company', patch: { headcount: 900 } }] } })
    await compared()
    expect(screen.getByText('These are the charts as they are, not as one is shown at 900 employees.')).toBeTruthy()
    expect(screen.getByText(/^At 240 employees, compared with/)).toBeTruthy()
  })

  it('draws both charts as pictures', async () => {
    await compared()
    expect(await screen.findByRole('img', { name: 'The chart of As is' })).toBeTruthy()
    expect(await screen.findByRole('img', { name: 'The chart of Option A' })).toBeTruthy()
  })

  it('marks what is chosen in the list', async () => {
    await compared()
    const row = screen.getByRole('button', { name: /CIO added under CEO$/, pressed: false })
    await userEvent.click(row)
    expect(row.getAttribute('aria-pressed')).toBe('true')
    await waitFor(() => expect(document.querySelectorAll('.compare-mark-chosen')).toHaveLength(1))
  })

  it('makes one difference in the other scenario, as one step that can be undone', async () => {
    await compared()
    await take('Take over: CIO added under CEO', 'Do the same in As is')
    expect(past()).toEqual(['Take over into As is: CIO added under CEO'])
    expect(chartOf(document_(), 'as-is')).toContain('  CIO')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Take over: CIO added under CEO' })).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: /^Undo/ }))
    expect(await screen.findByRole('button', { name: 'Take over: CIO added under CEO' })).toBeTruthy()
  })

  it('keeps the focus in the list when the row that was taken goes', async () => {
    await compared()
    await take('Take over: CIO added under CEO', 'Do the same in As is')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Take over: CIO added under CEO' })).toBeNull())
    expect(document.activeElement?.closest('.compare-list')).not.toBeNull()
  })

  it('says what came along', async () => {
    await compared()
    await take(/^Take over: 15 responsibilities/, 'Do the same in As is')
    expect(sessionStore.getState().message?.text).toContain('CIO comes along, because it is needed there.')
    expect(chartOf(document_(), 'as-is')).toEqual(chartOf(document_(), 'a'))
  })

  it('undoes a difference in the later scenario', async () => {
    await compared()
    await take('Take over: CIO added under CEO', 'Undo in Option A')
    expect(chartOf(document_(), 'a')).toHaveLength(2)
    expect(past()).toEqual(['As in As is again, in Option A: CIO added under CEO'])
  })

  it('unfolds what went the same way, each to be taken by itself', async () => {
    await compared()
    await userEvent.click(screen.getByRole('button', { name: 'Show which 15' }))
    await take('Take over: PMO', 'Do the same in As is')
    expect(past()).toEqual(['Take over into As is: PMO'])
  })

  it('takes names over even while they are hidden, shows none and keeps none in the history', async () => {
    open(withOption('CEO (Ada)', 'CEO (Zoe)\n  CIO (Cleo)'))
    sessionStore.setState({ areNamesHidden: true })
    await compared()
    expect(screen.queryByText(/Zoe|Cleo|Ada/)).toBeNull()
    await take('Take over: CIO added under CEO', 'Do the same in As is')
    expect(document_().scenarios[0]!.positions.map(({ holder }) => holder)).toEqual(['Ada', 'Cleo'])
    expect(past().join()).not.toMatch(/Cleo/)
  })

  it('copies the sentences', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await compared()
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(writeText.mock.calls[0]?.[0] ?? await navigator.clipboard.readText()).toMatch(/^- At 240 employees, compared with As is, Option A adds CIO under CEO\.\n- It moves 15/)
  })

  it('sets all scenarios beside each other, the baseline marked', async () => {
    await compared()
    await userEvent.click(screen.getByRole('radio', { name: 'All scenarios' }))
    const rows = within(await screen.findByRole('region', { name: 'All scenarios' })).getAllByRole('row').slice(1)
    await waitFor(() => expect(rows.map((row) => row.textContent)).toEqual([expect.stringMatching(/^As is \(baseline\)\d.*CTO: 157/), expect.stringMatching(/^Option A\d.*CIO: 79/)]))
  })

  it('leads back with Escape', async () => {
    await compared()
    await userEvent.keyboard('{Escape}')
    expect(sessionStore.getState().compared).toBeNull()
  })

  it('says so where nothing differs, and where nobody is on either chart', async () => {
    open(withOption('', ''))
    await compared()
    expect(screen.getByText('Nothing differs between As is and Option A.')).toBeTruthy()
    expect(screen.getAllByText('Nobody is on this chart yet.')).toHaveLength(2)
  })

  it('of one scenario offers to duplicate it', async () => {
    open(documentFromOutline({}, before))
    startComparing()
    render(<CompareView />)
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate and change the copy' }))
    expect(document_().scenarios.map(({ name }) => name)).toEqual(['As is', 'Option A'])
    expect(sessionStore.getState().compared).toBeNull()
  })
})

describe('the baseline', () => {
  it('is told by its tab, and made another by an action', () => {
    render(<TopBar />)
    expect(screen.getByRole('tab', { name: 'As is, baseline' }).textContent).toBe('As is')
    expect(screen.getByRole('tab', { name: 'Option A' })).toBeTruthy()
    sessionStore.setState({ scenarioId: 'a' })
    actionOf('set-baseline').run()
    expect([document_().baselineId, past()]).toEqual(['a', ['Make Option A the baseline']])
    expect(actionOf('set-baseline').isEnabled?.()).toBe(false)
  })

  it('is what a new scenario can begin from', () => {
    sessionStore.setState({ scenarioId: 'a' })
    actionOf('add-from-baseline').run()
    expect(chartOf(document_(), sessionStore.getState().scenarioId)).toEqual(chartOf(document_(), 'as-is'))
  })
})

describe('scenarios by keyboard', () => {
  it('are shown one after the other, round and round', () => {
    const shown = () => sessionStore.getState().scenarioId
    actionOf('next-scenario').run()
    expect(shown()).toBe('a')
    actionOf('next-scenario').run()
    expect(shown()).toBe('as-is')
    actionOf('previous-scenario').run()
    expect([shown(), sessionStore.getState().message?.text]).toEqual(['a', 'Option A is shown.'])
  })

  it('are renamed from the menu, in their tab', async () => {
    render(<TopBar />)
    await userEvent.click(screen.getByRole('button', { name: 'Scenario options' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Rename scenario' }))
    await userEvent.keyboard('Today{Enter}')
    expect(document_().scenarios[0]!.name).toBe('Today')
  })
})
