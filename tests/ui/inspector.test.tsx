import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { assignmentOf, ownersOf } from '../../src/model/assignments'
import { rowOf } from '../../src/model/rows'
import { currentOrganisation, findingsOf } from '../../src/store/derived'
import { documentStore, openDocument, undo } from '../../src/store/document-store'
import { resetSession, select, sessionStore } from '../../src/store/session-store'
import { fetchPanelParts, SidePanel } from '../../src/ui/findings/side-panel'

const company = documentFromOutline({ headcount: 240 }, `
  CEO (Ada)
    CTO (Ben): product-development, engineering, it-support
      Engineering manager (Di): ~engineering
    CIO (Cy): pmo
`, { own: [{ id: 'shop-floor', name: 'Shop floor', orientation: null, area: null, effort: 6 }], adjustments: [] })

const position = (id: string) => rowOf(currentOrganisation().positions, id)!
const labels = () => documentStore.getState().past.map(({ label }) => label)
const show = (kind: 'position' | 'responsibility', id: string) => {
  select({ kind, id })
  render(<SidePanel />)
}

beforeAll(fetchPanelParts)

beforeEach(() => {
  openDocument('test', company)
  resetSession('as-is')
  sessionStore.setState({ panel: 'findings', namingId: null, view: 'canvas', dialog: null, message: null })
})

test('nothing selected: how to select', () => {
  sessionStore.setState({ panel: 'inspector' })
  render(<SidePanel />)
  expect(screen.getByRole('heading', { name: 'Nothing is selected' })).toBeTruthy()
})

describe('a position', () => {
  test('is renamed in one step, however many letters that takes', async () => {
    show('position', 'cto')
    const title = screen.getByLabelText('Title')
    await userEvent.clear(title)
    await userEvent.type(title, 'Head of technology')
    expect(labels()).toEqual([])
    await userEvent.keyboard('{Enter}')
    expect(labels()).toEqual(['Rename CTO to Head of technology'])
    await userEvent.tab()
    expect(labels().length).toBe(1)
    expect(screen.getByRole('heading', { name: 'Head of technology', level: 2 })).toBeTruthy()
    act(() => { undo() })
    expect(documentStore.getState().document).toBe(company)
  })

  test('keeps its name on Escape, and when nothing is left of it', async () => {
    show('position', 'cto')
    const title = screen.getByLabelText<HTMLInputElement>('Title')
    await userEvent.type(title, ' or so{Escape}')
    expect(title.value).toBe('CTO')
    await userEvent.clear(title)
    await userEvent.tab()
    expect(title.value).toBe('CTO')
    expect(documentStore.getState().document).toBe(company)
    expect(sessionStore.getState().message?.text).toBe('A position needs a name.')
  })

  test('keeps what was typed when something else is selected before the field is left', async () => {
    show('position', 'cto')
    await userEvent.type(screen.getByLabelText('Holder'), ' Ng')
    act(() => select({ kind: 'position', id: 'cio' }))
    expect(position('cto').holder).toBe('Ben Ng')
    expect(screen.getByLabelText<HTMLInputElement>('Holder').value).toBe('Cy')
  })

  test('that is new has its name ready to be typed over', () => {
    sessionStore.setState({ namingId: 'cio', view: 'matrix' })
    show('position', 'cio')
    const title = screen.getByLabelText<HTMLInputElement>('Title')
    expect(document.activeElement).toBe(title)
    expect([title.selectionStart, title.selectionEnd]).toEqual([0, 3])
    expect(sessionStore.getState().namingId).toBeNull()
  })

  test('offers as managers all but its own branch, and moves', async () => {
    show('position', 'cto')
    const manager = screen.getByLabelText('Reports to')
    expect(within(manager).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Nobody: top of the chart', 'CEO, Ada', 'CIO, Cy'])
    await userEvent.selectOptions(manager, 'CIO, Cy')
    expect(position('cto').managerId).toBe('cio')
    await userEvent.selectOptions(manager, 'Nobody: top of the chart')
    expect(position('cto').managerId).toBeNull()
    expect(labels().length).toBe(1)
  })

  test('refuses a loop, says so, and leaves the document as it was', () => {
    show('position', 'cto')
    const manager = screen.getByLabelText('Reports to')
    // What a list drawn an edit ago might still offer.
    const stale = document.createElement('option')
    stale.value = 'engineering-manager'
    manager.append(stale)
    fireEvent.change(manager, { target: { value: 'engineering-manager' } })
    expect(documentStore.getState().document).toBe(company)
    expect(sessionStore.getState().message).toMatchObject({ tone: 'problem', text: expect.stringContaining('would make a loop') })
  })

  test('takes a capacity, gives the usual one back, and refuses what is no number', async () => {
    show('position', 'cto')
    const capacity = screen.getByLabelText<HTMLInputElement>('Capacity, in points')
    expect(capacity.placeholder).toBe('usually 100')
    await userEvent.type(capacity, '60,5{Enter}')
    expect(position('cto').capacity).toBe(60.5)
    await userEvent.clear(capacity)
    await userEvent.type(capacity, 'lots{Enter}')
    expect(position('cto').capacity).toBe(60.5)
    expect(sessionStore.getState().message?.tone).toBe('problem')
    await userEvent.clear(capacity)
    await userEvent.tab()
    expect(position('cto').capacity).toBeNull()
  })

  test('gets work: unowned as its own, its manager’s by delegation, anybody else’s handed over', async () => {
    show('position', 'engineering-manager')
    const list = screen.getByRole('combobox', { name: 'Add a responsibility' })
    const add = screen.getByRole('button', { name: 'Add this responsibility' })
    await userEvent.selectOptions(list, 'Cybersecurity, owned by nobody')
    await userEvent.click(add)
    await userEvent.selectOptions(list, 'Product development, delegated by CTO')
    await userEvent.click(add)
    await userEvent.selectOptions(list, 'PMO, from CIO')
    await userEvent.click(add)
    const { assignments } = currentOrganisation()
    const kindOf = (id: string) => assignmentOf(assignments, id, 'engineering-manager')?.kind
    expect(['cybersecurity', 'product-development', 'pmo'].map(kindOf)).toEqual(['accountable', 'delegated', 'accountable'])
    expect(ownersOf(assignments, 'product-development')).toEqual(['cto'])
    expect(ownersOf(assignments, 'pmo')).toEqual(['engineering-manager'])
  })

  test('has its part in work changed and taken away, and the focus goes on to the next', async () => {
    show('position', 'cto')
    await userEvent.selectOptions(screen.getByLabelText('Part in IT support for employees'), 'Delegated')
    expect(assignmentOf(currentOrganisation().assignments, 'it-support', 'cto')?.kind).toBe('delegated')
    await userEvent.click(screen.getByRole('button', { name: 'Take away Product development' }))
    expect(assignmentOf(currentOrganisation().assignments, 'product-development', 'cto')).toBeUndefined()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Take away Engineering leadership')
  })

  test('is linked with another, and the line removed', async () => {
    show('position', 'cto')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Link with' }), 'CIO, Cy')
    await userEvent.click(screen.getByRole('button', { name: 'Add this link' }))
    expect(currentOrganisation().collaborations.map(({ between }) => between)).toEqual([['cto', 'cio']])
    await userEvent.click(screen.getByRole('button', { name: 'Remove the line to CIO' }))
    expect(currentOrganisation().collaborations).toEqual([])
  })

  test('is vacated, and the focus stays among its actions', async () => {
    show('position', 'cto')
    await userEvent.click(screen.getByRole('button', { name: 'Vacate seat' }))
    expect(position('cto').holder).toBeNull()
    expect(document.activeElement?.textContent).toBe('Remove…')
  })

  test('leads to the findings about it', async () => {
    show('position', 'cto')
    const finding = findingsOf(currentOrganisation()).find(({ positionIds }) => positionIds.includes('cto'))!
    await userEvent.click(screen.getByRole('button', { name: (name) => name.endsWith(finding.title) }))
    expect(screen.getByRole('region', { name: 'Findings' })).toBeTruthy()
    expect(sessionStore.getState().findingId).toBe(finding.id)
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
  })
})

describe('a responsibility', () => {
  test('changes its owner, and loses it', async () => {
    show('responsibility', 'it-support')
    const owner = screen.getByLabelText('Accountable')
    await userEvent.selectOptions(owner, 'CIO, Cy')
    expect(ownersOf(currentOrganisation().assignments, 'it-support')).toEqual(['cio'])
    await userEvent.selectOptions(owner, 'Nobody')
    expect(ownersOf(currentOrganisation().assignments, 'it-support')).toEqual([])
  })

  test('is delegated', async () => {
    show('responsibility', 'it-support')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Delegate to' }), 'Engineering manager, Di')
    await userEvent.click(screen.getByRole('button', { name: 'Add this delegate' }))
    expect(assignmentOf(currentOrganisation().assignments, 'it-support', 'engineering-manager')?.kind).toBe('delegated')
  })

  test('with two owners can be shared on purpose', async () => {
    openDocument('test', documentFromOutline({}, 'CIO (A): pmo\nCTO (B): pmo'))
    show('responsibility', 'pmo')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Shared on purpose' }))
    expect(currentOrganisation().shared).toEqual(['pmo'])
  })

  test('takes another effort with a reason, and goes back to the usual one', async () => {
    show('responsibility', 'it-support')
    const effort = screen.getByLabelText<HTMLInputElement>('Effort, in points')
    const usual = effort.value
    await userEvent.clear(effort)
    await userEvent.type(effort, '20{Enter}')
    await userEvent.type(screen.getByLabelText('Why the effort differs'), 'Three sites{Enter}')
    expect(currentOrganisation().adjustments).toEqual([{ id: 'it-support', inScope: true, effort: 20, reason: 'Three sites' }])
    await userEvent.click(screen.getByRole('button', { name: `Back to ${usual}` }))
    expect(currentOrganisation().adjustments).toEqual([])
    expect(effort.value).toBe(usual)
  })

  test('goes out of scope', async () => {
    show('responsibility', 'it-support')
    await userEvent.click(screen.getByRole('checkbox', { name: /^In scope/ }))
    expect(currentOrganisation().adjustments).toMatchObject([{ id: 'it-support', inScope: false }])
    expect(screen.getByLabelText('Why it is not in scope')).toBeTruthy()
  })

  test('shows what each source says, also those that are not chosen', () => {
    openDocument('test', { ...company, company: { ...company.company, sources: ['coleman'] } })
    show('responsibility', 'product-development')
    expect(screen.getByText('Coleman, by January 2013')).toBeTruthy()
    expect(screen.getByText('CareerCruise, 2025 · not chosen')).toBeTruthy()
  })

  test('of one’s own is placed by the deciding question', async () => {
    show('responsibility', 'shop-floor')
    const question = screen.getByRole('group', { name: /needed to keep operations running/ })
    await userEvent.click(within(question).getByRole('radio', { name: 'Operations' }))
    expect(rowOf(currentOrganisation().own, 'shop-floor')).toMatchObject({ orientation: 'inward', area: 'operations' })
    await userEvent.click(within(question).getByRole('radio', { name: 'Not decided yet' }))
    expect(rowOf(currentOrganisation().own, 'shop-floor')).toMatchObject({ orientation: null, area: null })
  })

  test('of one’s own is renamed and removed', async () => {
    show('responsibility', 'shop-floor')
    const name = screen.getByLabelText('Name')
    await userEvent.type(name, ' systems{Enter}')
    expect(labels()).toEqual(['Rename Shop floor to Shop floor systems'])
    await userEvent.click(screen.getByRole('button', { name: 'Remove this responsibility' }))
    expect(currentOrganisation().own).toEqual([])
    expect(screen.getByRole('heading', { name: 'Nothing is selected' })).toBeTruthy()
  })
})
