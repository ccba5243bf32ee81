import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { assignmentsOfPosition } from '../../../src/model/assignments'
import type { Work } from '../../../src/model/organisation'
import { isVacant } from '../../../src/model/position'
import { rowOf } from '../../../src/model/rows'
import { currentOrganisation } from '../../../src/store/derived'
import { documentStore, openDocument, undo } from '../../../src/store/document-store'
import { openSimulation, resetSession, select, sessionStore, setNamesHidden } from '../../../src/store/session-store'
import { DeparturesPage } from '../../../src/ui/simulation/departures/departures-page'

const chart = [
  'CEO (Ada)',
  '  CTO (Ben): engineering, research-development',
  '    VP Engineering (Cy) [manager, outward]: ~engineering',
  '  CIO (Di): it-operations, it-budget',
  '    IT manager (Ed) [manager, inward]',
  '    Support team [team]: ~it-operations',
  '  COO (vacant) [other]: pmo',
].join('\n')

function open(outline: string, work?: Work): void {
  openDocument('test', documentFromOutline({ headcount: 200 }, outline, work))
  resetSession('as-is')
  openSimulation('departures')
  render(<DeparturesPage />)
}

const heldBy = (id: string) => assignmentsOfPosition(documentStore.getState().document.scenarios[0]!.assignments, id).map(({ responsibilityId }) => responsibilityId)
const choose = (id: string | null) => act(() => select(id === null ? null : { kind: 'position', id }))
const section = async (name: string) => (await screen.findByRole('heading', { name })).closest('section')!

beforeEach(() => sessionStore.setState({ whatIf: null, message: null, areNamesHidden: false, view: 'canvas' }))

test.each([
  ['half of it', 'CTO (Ben): all-outward\nCIO (Di): all-inward', '100 → 50 %'],
  ['all of it', 'CTO (Ben): all-outward, -product-business-alignment\nCIO (Di): all-inward, product-business-alignment', '100 → 0 % unattended'],
])('a departure that takes %s away leaves alignment unattended as the rules say it, and operations neglected', async (_, outline, words) => {
  open(outline)
  choose('cio')
  const figures = (await screen.findByText('Alignment')).closest('dl')!
  const told = (name: string) => within(figures).getByText(name).nextElementSibling!.textContent.replaceAll('\u00a0', ' ')
  expect([told('Alignment'), told('Operations')]).toEqual([words, '100 → 0 % neglected'])
})

describe('all departures', () => {
  beforeEach(() => open(chart))

  test('stand in order with what they cost and why', async () => {
    const rows = within(await screen.findByRole('list', { name: 'Departures by cost' })).getAllByRole('button')
    expect(rows.map((row) => row.querySelector('b')!.textContent)).toEqual(['CTO', 'CIO', 'VP Engineering', 'CEO', 'IT manager'])
    expect(rows[0]!.textContent).toContain('Owns 2, 1 of them in no other hands. Innovation')
    expect(rows[4]!.textContent).toContain('Has no work in scope.')
    expect(screen.getByText(/1 team is left out/).textContent).toContain('1 seat is vacant already')
  })

  test('lead to the one that is chosen, and back', async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^CTO/ }))
    expect(screen.getByRole('heading', { name: 'Without the CTO' })).toBeTruthy()
    expect(sessionStore.getState()).toMatchObject({ panel: 'simulation', selection: { kind: 'position', id: 'cto' } })
    await userEvent.click(screen.getByRole('button', { name: 'Compare everybody' }))
    expect(await screen.findByRole('heading', { name: 'All seats' })).toBeTruthy()
  })

  test('tell the pairs that leave work with nobody, and try one out', async () => {
    const pairs = await section('Pairs')
    expect(pairs.textContent).toContain('Only they work on Engineering')
    const row = within(pairs).getByRole('heading', { name: 'CTO and VP Engineering' }).closest('li')!
    await userEvent.click(within(row).getByRole('button', { name: 'Show the chart without both' }))
    expect(sessionStore.getState().whatIf!.words).toBe('without the CTO and VP Engineering')
  })
})

describe('one departure', () => {
  test('follows the selection on the chart, and says what is left', async () => {
    open(chart)
    choose('cto')
    const undone = await section('What would be left undone')
    expect(undone.textContent).toContain('Nobody is left on it (1 responsibility): R&D.')
    expect(undone.textContent).toContain('Nobody answers for it, others go on doing their part (1 responsibility): Engineering. Still on it: VP Engineering.')
    expect(undone.textContent).toContain('CTO is vacant and has work')
    choose('vp-engineering')
    expect((await section('What would be left undone')).textContent).toContain('Loses a delegate (1 responsibility): Engineering. Still on it: CTO.')
  })

  test('is tried out on the chart and ended, and the page goes on telling what it costs', async () => {
    open(chart)
    choose('cto')
    await userEvent.click(screen.getByRole('button', { name: 'Show the chart without it' }))
    expect(isVacant(rowOf(currentOrganisation().positions, 'cto')!)).toBe(true)
    expect(documentStore.getState().past).toEqual([])
    expect((await section('Who could take it')).textContent).toContain('Engineering')
    await userEvent.click(screen.getByRole('button', { name: 'Show the chart as it is' }))
    expect(isVacant(rowOf(currentOrganisation().positions, 'cto')!)).toBe(false)
  })

  test('hands one piece over as one named step, and the focus goes on', async () => {
    open(chart)
    choose('cto')
    await userEvent.click(await screen.findByRole('button', { name: 'Hand Engineering over to VP Engineering now' }))
    expect(heldBy('cto')).toEqual(['research-development'])
    expect(documentStore.getState().past.map(({ label }) => label)).toEqual(['Hand Engineering over from CTO to VP Engineering'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Hand R&D over to VP Engineering now')
    act(() => void undo())
    expect(heldBy('cto')).toEqual(['engineering', 'research-development'])
  })

  test('hands all over as proposed as one step', async () => {
    open(chart)
    choose('cto')
    await userEvent.click(await screen.findByRole('button', { name: 'Hand over all as proposed' }))
    expect(heldBy('cto')).toEqual([])
    expect(documentStore.getState().past.map(({ label }) => label)).toEqual(['Hand over 2 responsibilities of CTO as proposed'])
    await waitFor(() => expect(screen.getByText('Nothing: this seat has no work in scope.')).toBeTruthy())
  })

  test('hands all of it to the manager, and says what that crowds out', async () => {
    open('CEO (Ada) [capacity 10]: investor-relations\n  CTO (Ben): engineering, research-development')
    choose('cto')
    const cover = await section('If the manager covers it')
    expect(within(cover).getAllByRole('listitem')[0]!.textContent).toMatch(/^Investor story 100\u00a0→\u00a0\d+\u00a0%$/)
    await userEvent.click(within(cover).getByRole('button', { name: 'Hand all of it to the CEO now' }))
    expect(heldBy('ceo')).toEqual(['investor-relations', 'engineering', 'research-development'])
  })

  test('of a team or a vacant seat is none, in words', () => {
    open(chart)
    choose('support-team')
    expect(screen.getByText(/^Support team is a team/)).toBeTruthy()
    choose('coo')
    expect(screen.getByText(/^The seat of COO is vacant already/)).toBeTruthy()
  })

  test('names no person while names are hidden', async () => {
    open(chart)
    act(() => setNamesHidden(true))
    choose('cto')
    await section('Who could take it')
    expect(globalThis.document.body.textContent).not.toMatch(/\b(Ada|Ben|Cy|Di|Ed)\b/)
  })
})

describe('where there is nothing to tell', () => {
  const zero = (ids: readonly string[]): Work => ({ own: [], adjustments: ids.map((id) => ({ id, inScope: false, reason: 'not here', effort: null })) })

  test.each([
    ['an empty chart', '', 'The chart is empty'],
    ['nobody in any seat', 'CTO (vacant): engineering', 'Nobody sits in any seat'],
    ['nothing handed out', 'CTO (Ben)', 'Nobody has been given any responsibility yet'],
  ])('%s is a statement', (_, outline, words) => {
    open(outline)
    expect(screen.getByText(new RegExp(`^${words}`))).toBeTruthy()
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  test('everything out of scope is a statement', async () => {
    const { catalogue } = await import('../../../src/knowledge/responsibilities')
    open('CTO (Ben): engineering', zero(catalogue.map(({ id }) => id)))
    expect(screen.getByText(/^Nothing in scope takes any effort/)).toBeTruthy()
  })

  test('one person alone has neither a successor nor a pair', async () => {
    open('CTO (Ben): engineering')
    expect((await section('Pairs')).textContent).toContain('fewer than two people carry work')
    expect(screen.getByText(/^Only one person is on the chart/)).toBeTruthy()
    choose('cto')
    expect((await section('Who could take it')).textContent).toContain('Nobody: no other seat on the chart is filled')
    expect(screen.queryByText(/NaN|Infinity|undefined/)).toBeNull()
  })
})
