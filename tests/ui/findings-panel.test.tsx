import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { newDocument } from '../../src/model/new-document'
import type { HatrackDocument } from '../../src/model/organisation'
import { severities } from '../../src/rules/finding'
import { currentOrganisation, findingsOf } from '../../src/store/derived'
import { documentStore, openDocument, redo, undo } from '../../src/store/document-store'
import { openFinding, resetSession, select, sessionStore } from '../../src/store/session-store'
import { fetchPanelParts, SidePanel } from '../../src/ui/findings/side-panel'

const overloaded = documentFromOutline({ headcount: 240 }, `
  CEO (Ada)
    CTO (Ben): all
      IT manager (Cy) [inward]
`)

function open(document: HatrackDocument): void {
  openDocument('test', document)
  resetSession('as-is')
  sessionStore.setState({ panel: 'findings', namingId: null, dialog: null, message: null })
}

/** As Testing Library reads it. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const findings = () => findingsOf(currentOrganisation())
const rows = () => screen.getAllByRole('button', { expanded: false }).filter((button) => button.closest('[data-row]'))
const rowOf = (title: string) => screen.getByRole('button', { name: (name) => name.endsWith(title) })

beforeAll(fetchPanelParts)

beforeEach(() => open(overloaded))

describe('the side panel', () => {
  test('is a region named for what it shows, with tabs that the arrow keys walk', async () => {
    render(<SidePanel />)
    const tab = screen.getByRole('tab', { name: `Findings ${findings().length}` })
    expect(screen.getByRole('region', { name: 'Findings' })).toBe(tab.closest('section'))
    act(() => tab.focus())
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('region', { name: 'Inspector' })).toBeTruthy()
    expect(screen.getByRole('tab', { name: 'Inspector', selected: true })).toBe(document.activeElement)
    expect(sessionStore.getState().panel).toBe('inspector')
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: 'Simulation', selected: true })).toBe(document.activeElement)
    await userEvent.keyboard('{ArrowRight}')
    expect(sessionStore.getState().panel).toBe('findings')
  })
})

describe('the findings', () => {
  test('stand in groups, the worst first, and every one of them is there', () => {
    render(<SidePanel />)
    const groups = screen.getAllByRole('heading', { level: 3 }).filter((heading) => !heading.closest('details')).map((heading) => heading.closest('section')!)
    const listed = groups.map((group) => within(group).getAllByRole('button').map((button) =>
      severities.findIndex((severity) => button.textContent.toLowerCase().startsWith(severity))))
    for (const group of listed) expect(group).toEqual([...group].sort())
    expect(listed.map((group) => group[0])).toEqual(listed.map((group) => group[0]).sort())
    expect(listed.flat().length).toBe(findings().length)
  })

  test('can be narrowed to a severity', async () => {
    render(<SidePanel />)
    const count = findings().filter(({ severity }) => severity === 'critical').length
    const filter = screen.getByRole('button', { name: `${count} critical` })
    expect(filter.getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(filter)
    expect(filter.getAttribute('aria-pressed')).toBe('true')
    expect(rows().length).toBe(count)
    await userEvent.click(filter)
    expect(rows().length).toBe(findings().length)
  })

  test('stay narrowed while the inspector is looked at', async () => {
    render(<SidePanel />)
    await userEvent.click(screen.getByRole('button', { name: /critical$/ }))
    await userEvent.click(screen.getByRole('tab', { name: 'Inspector' }))
    await userEvent.click(screen.getByRole('tab', { name: /^Findings/ }))
    expect(screen.getByRole('button', { name: /critical$/, pressed: true })).toBeTruthy()
  })

  test('open in their place one at a time, with their sources, and take the chart there', async () => {
    render(<SidePanel />)
    const finding = findings().find(({ ruleId }) => ruleId === 'conflicting-responsibilities')!
    const { flight } = sessionStore.getState()
    await userEvent.click(rowOf(finding.title))
    expect(sessionStore.getState().findingId).toBe(finding.id)
    expect(sessionStore.getState().flight).not.toBe(flight)
    expect(screen.getByText(spaced(finding.message))).toBeTruthy()
    expect(screen.getAllByText('For').length).toBe(finding.supporting.length)
    expect(screen.getByText('Race-car newsletter, unsigned, undated')).toBeTruthy()
    expect(screen.getByRole('row', { name: /Carried/ })).toBeTruthy()
    const other = findings().find(({ id }) => id !== finding.id)!
    await userEvent.click(rowOf(other.title))
    expect(screen.getAllByRole('button', { expanded: true }).length).toBe(1)
    await userEvent.click(rowOf(other.title))
    expect(sessionStore.getState().findingId).toBeNull()
  })

  test('lead from a number of ours to where it can be changed', async () => {
    render(<SidePanel />)
    await userEvent.click(rowOf(findings().find(({ ruleId }) => ruleId === 'overloaded-position')!.title))
    await userEvent.click(screen.getByRole('button', { name: 'our assumption: How effort grows with headcount' }))
    expect(sessionStore.getState().dialog).toEqual({ kind: 'assumptions' })
  })

  test('say how a load adds up where efforts have stopped growing', async () => {
    open({ ...overloaded, company: { ...overloaded.company, headcount: 17_500 } })
    render(<SidePanel />)
    await userEvent.click(rowOf(findings().find(({ ruleId }) => ruleId === 'overloaded-position')!.title))
    expect(screen.getByRole('row', { name: /^At 1,000 people and more .* × 2\.236$/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'our assumption: Efforts stop growing at a headcount of' })).toBeTruthy()
  })

  test('round attention down among the numbers as in the message', async () => {
    open(documentFromOutline({ headcount: 200 }, 'CIO (Sam) [capacity 20]: all-inward\nCTO (Maya): all-outward'))
    render(<SidePanel />)
    await userEvent.click(rowOf('Operational excellence is neglected: 27\u00a0%'))
    expect(screen.getAllByRole('row').map((row) => spaced(row.textContent))).toContain('Attention27 %')
  })

  test('lead to the page of their rule, and so does every rule that found nothing', async () => {
    render(<SidePanel />)
    const [first] = findings()
    await userEvent.click(rowOf(first!.title))
    await userEvent.click(screen.getByRole('button', { name: 'About this rule' }))
    expect(sessionStore.getState().dialog).toEqual({ kind: 'guide', at: { kind: 'rule', id: first!.ruleId } })
    await userEvent.click(screen.getByText('What was not checked, and why'))
    await userEvent.click(screen.getByRole('button', { name: 'A CTO does not report to a CIO' }))
    expect(sessionStore.getState().dialog).toEqual({ kind: 'guide', at: { kind: 'rule', id: 'cto-under-cio' } })
  })

  test('lead to what they are about', async () => {
    render(<SidePanel />)
    await userEvent.click(rowOf(findings().find(({ ruleId }) => ruleId === 'overloaded-position')!.title))
    await userEvent.click(screen.getByRole('button', { name: 'CTO' }))
    expect(sessionStore.getState().selection).toEqual({ kind: 'position', id: 'cto' })
    expect(screen.getByRole('heading', { name: 'CTO', level: 2 })).toBe(document.activeElement)
  })
})

describe('findings of many that say the same', () => {
  const titles = ['pmo', 'it-support', 'engineering', 'data-management', 'web-development']
  beforeEach(() => open(documentFromOutline({ headcount: 20 }, ['CEO (Ada)', ...titles.map((id, at) => `  Manager ${at} (vacant): ${id}`)].join('\n'))))
  const many = () => screen.getByRole('button', { name: /vacant seats have work$/ })

  test('are one row that unfolds', async () => {
    render(<SidePanel />)
    expect(many().textContent).toContain('5 vacant seats have work')
    expect(screen.queryByRole('button', { name: /Manager 0 is vacant/ })).toBeNull()
    await userEvent.click(many())
    await userEvent.click(rowOf('Manager 0 is vacant and has work'))
    expect(screen.getByText(/Nobody sits in the seat of Manager 0/)).toBeTruthy()
    await userEvent.click(many())
    expect(sessionStore.getState().findingId).toBeNull()
    expect(screen.queryByRole('button', { name: /Manager 0 is vacant/ })).toBeNull()
  })

  test('unfold for one that is opened from elsewhere, and stay when it closes', async () => {
    render(<SidePanel />)
    act(() => openFinding(findings().find(({ positionIds }) => positionIds.includes('manager-3'))!))
    await userEvent.click(rowOf('Manager 3 is vacant and has work'))
    expect(rowOf('Manager 2 is vacant and has work')).toBeTruthy()
    expect(rowOf('Manager 3 is vacant and has work')).toBe(document.activeElement)
  })
})

describe('a fix', () => {
  test('says what it would do, is one step of the history, and can be taken back wholly', async () => {
    render(<SidePanel />)
    const finding = findings().find(({ ruleId }) => ruleId === 'overloaded-position')!
    await userEvent.click(rowOf(finding.title))
    const [apply] = await screen.findAllByRole('button', { name: /^Apply: / })
    const offer = apply!.closest('li')!
    expect(within(offer).getByText(/CTO .* → /)).toBeTruthy()
    expect(within(offer).getByText(/^Resolves \d+$/)).toBeTruthy()
    const before = documentStore.getState().document
    const was = findings().length
    const resolved = Number(/\d+/.exec(within(offer).getByText(/^Resolves/).textContent)![0])
    await userEvent.click(apply!)
    const { past, document: after } = documentStore.getState()
    expect(past.map(({ label }) => `Apply: ${label}`)).toEqual([apply!.getAttribute('aria-label')])
    expect(findings().some(({ id }) => id === finding.id)).toBe(false)
    expect(before === after).toBe(false)
    expect(was - resolved).toBeLessThanOrEqual(findings().length)
    expect(screen.queryAllByRole('button', { expanded: true })).toEqual([])
    act(() => { undo() })
    expect(documentStore.getState().document).toBe(before)
    act(() => { redo() })
    expect(documentStore.getState().document).toBe(after)
  })

  test('leaves the focus on the next finding', async () => {
    render(<SidePanel />)
    await userEvent.click(rowOf(findings().find(({ ruleId }) => ruleId === 'overloaded-position')!.title))
    const [apply] = await screen.findAllByRole('button', { name: /^Apply: / })
    await userEvent.click(apply!)
    expect(document.activeElement?.closest('[data-row]')).not.toBeNull()
  })

  test('that was the last thing to do leaves the focus on the good news', async () => {
    open(documentFromOutline({ headcount: 450 }, `
      CEO (Ada)
        CIO (Bo): all-inward
          IT manager (Di): ~it-infrastructure, ~it-operations, ~it-support, ~service-delivery, ~data-management, ~pmo, ~cybersecurity, ~enterprise-systems
        CTO (Cy): all-outward
          Engineering manager (Ed): ~engineering, ~web-development, ~product-development, ~research-development, ~product-infrastructure
    `))
    render(<SidePanel />)
    // Whatever the rules say of it, somebody may resolve it elsewhere.
    const last = findings()[0]
    if (last) await userEvent.click(rowOf(last.title))
    act(() => openDocument('test', documentFromOutline({ headcount: 20 }, 'CEO (Ada)', {
      own: [], adjustments: outOfScope(),
    })))
    expect(findings()).toEqual([])
    expect(screen.getByRole('heading', { name: 'Nothing to report' })).toBe(document.activeElement)
  })
})

function outOfScope() {
  return documentFromOutline({}, 'CEO (Ada): all').scenarios[0]!.assignments
    .map(({ responsibilityId: id }) => ({ id, inScope: false, reason: '', effort: null }))
}

describe('where there is nothing to report', () => {
  test('it says what was checked, and what was not and why', () => {
    open(documentFromOutline({ headcount: 20 }, 'CEO (Ada)', { own: [], adjustments: outOfScope() }))
    render(<SidePanel />)
    expect(screen.getByRole('heading', { name: 'Nothing to report' })).toBeTruthy()
    expect(screen.getByText(/Both roles are needed from 200 employees/)).toBeTruthy()
    expect(screen.getByText('Looked and found nothing')).toBeTruthy()
  })

  test('an empty chart gets an invitation instead', () => {
    open(newDocument())
    render(<SidePanel />)
    expect(screen.getByRole('heading', { name: 'No findings yet' })).toBeTruthy()
  })
})

test('a finding that an edit elsewhere resolves is not left open', async () => {
  render(<SidePanel />)
  const finding = findings().find(({ ruleId }) => ruleId === 'overloaded-position')!
  await userEvent.click(rowOf(finding.title))
  act(() => openDocument('test', newDocument()))
  expect(screen.queryByText(spaced(finding.message))).toBeNull()
  act(() => select(null))
})
