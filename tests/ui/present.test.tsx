import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { currentOrganisation, findingsOf } from '../../src/store/derived'
import { documentStore, openDocument } from '../../src/store/document-store'
import { resetSession, select, sessionStore, setNamesHidden } from '../../src/store/session-store'
import { edit } from '../../src/ui/actions/edits'
import { fetchPanelParts, SidePanel } from '../../src/ui/findings/side-panel'
import { PresentationOnDemand } from '../../src/ui/shell/presentation-on-demand'
import { startPresenting } from '../../src/ui/present/presenting'
import { slideAfter, stepOfKey, stepOfMove } from '../../src/ui/present/steps'
import { DocumentMenu } from '../../src/ui/top-bar/document-menu'

const outline = `
  CEO (Ada Lund)
    CTO (Ben Ngo): all
    CIO (Cy Reed)
`
const seen = () => document.body.textContent + document.body.innerHTML
const session = () => sessionStore.getState()

beforeAll(fetchPanelParts)

beforeEach(() => {
  openDocument('test', documentFromOutline({ name: 'Northwind', headcount: 900 }, outline))
  sessionStore.setState({ areNamesHidden: false, dialog: null, message: null })
  resetSession('as-is')
})

describe('hidden names', () => {
  test('are nowhere in inspector and findings, where the seats still are', async () => {
    select({ kind: 'position', id: 'cto' })
    render(<SidePanel />)
    await screen.findByLabelText('Holder')
    expect(seen()).toMatch(/Ben Ngo/)
    act(() => setNamesHidden(true))
    expect(seen()).not.toMatch(/Ada|Ben|Cy Reed/)
    expect(screen.getByRole('heading', { name: 'CTO', level: 2 })).toBeTruthy()
  })

  test('cannot be written over unseen, and the field says why', async () => {
    select({ kind: 'position', id: 'cto' })
    setNamesHidden(true)
    render(<SidePanel />)
    const holder = await screen.findByLabelText<HTMLInputElement>('Holder')
    await userEvent.type(holder, 'Eve{Enter}')
    expect(holder.value).toBe('')
    expect(document.getElementById(holder.getAttribute('aria-describedby')!)?.textContent).toBe('Names are hidden. Show them to edit.')
    expect(documentStore.getState().past).toEqual([])
  })

  test('stay in the document', () => {
    setNamesHidden(true)
    edit({ type: 'edit-position', scenarioId: 'as-is', positionId: 'cto', patch: { capacity: 12 } })
    expect(documentStore.getState().document.scenarios[0]!.positions.map(({ holder }) => holder)).toEqual(['Ada Lund', 'Ben Ngo', 'Cy Reed'])
  })

  test('are in no step of the history, not even of one made while they were shown', () => {
    edit({ type: 'edit-position', scenarioId: 'as-is', positionId: 'cto', patch: { capacity: 12 } }, { label: 'Relieve Ben Ngo (CTO)' })
    edit({ type: 'edit-position', scenarioId: 'as-is', positionId: 'cio', patch: { holder: 'Dee' } })
    expect(documentStore.getState().past.map(({ label }) => label)).toEqual(['Relieve CTO', 'Name the holder of CIO'])
  })

  test('leave a sign that shows them again and keeps the focus', async () => {
    render(<DocumentMenu />)
    await userEvent.click(screen.getByRole('button', { name: 'Northwind: menu' }))
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Hide names', checked: false }))
    expect(session().message?.text).toBe('Names are hidden.')
    await userEvent.click(screen.getByRole('button', { name: 'Names hidden: show them' }))
    expect(session().areNamesHidden).toBe(false)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Northwind: menu' }))
  })
})

describe('a presentation', () => {
  const begin = async () => {
    select({ kind: 'position', id: 'cio' })
    act(startPresenting)
    render(<><button type="button">elsewhere</button><PresentationOnDemand /></>)
    return screen.findByRole('region', { name: 'Presentation' })
  }

  test('begins with the company and goes through the findings, worst first', async () => {
    const stage = await begin()
    const findings = findingsOf(currentOrganisation())
    expect(document.activeElement).toBe(stage)
    expect(screen.getByRole('heading', { name: 'Northwind' })).toBeTruthy()
    expect(session().flight).toMatchObject({ to: 'all' })
    for (const { id, title, positionIds } of findings.slice(0, 3)) {
      await userEvent.keyboard('{ArrowRight}')
      expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title)
      expect(session().findingId).toBe(id)
      expect(session().flight?.to).toEqual(positionIds.length > 0 ? positionIds : 'all')
      expect(session().message?.text).toContain(title)
    }
    await userEvent.keyboard('{End}')
    expect(screen.getByText(`${findings.length + 1} of ${findings.length + 1}`)).toBeTruthy()
    await userEvent.keyboard('{Home}')
    expect(screen.getByRole('heading', { name: 'Northwind' })).toBeTruthy()
  })

  test('hides names with one key', async () => {
    await begin()
    await userEvent.keyboard('{ArrowRight}')
    expect(session().areNamesHidden).toBe(false)
    await userEvent.keyboard('h')
    expect(session().areNamesHidden).toBe(true)
    expect(seen()).not.toMatch(/Ada|Ben|Cy Reed/)
  })

  test('ends where it began, and edits nothing meanwhile', async () => {
    await begin()
    await userEvent.keyboard('{Delete}{F2}{Insert}{ArrowRight}{Escape}')
    expect(session()).toMatchObject({ slide: null, findingId: null, panel: 'inspector', selection: { kind: 'position', id: 'cio' } })
    expect(screen.queryByRole('region', { name: 'Presentation' })).toBeNull()
    expect(documentStore.getState().past).toEqual([])
  })

  test('ends with the document that it shows', async () => {
    await begin()
    act(() => {
      openDocument('other', documentFromOutline({ name: 'Southwind' }, 'CEO (Fay)'))
      resetSession('as-is')
    })
    expect(screen.queryByRole('region', { name: 'Presentation' })).toBeNull()
    expect(session().selection).toBeNull()
  })
})

describe('steps', () => {
  test('stop at either end', () => {
    expect([slideAfter('next', 2, 3), slideAfter('previous', 0, 3), slideAfter('next', 0, 3), slideAfter('last', 0, 3), slideAfter('first', 2, 3)]).toEqual([2, 0, 1, 2, 0])
  })

  test.each([['ArrowRight', false, 'next'], ['PageDown', false, 'next'], [' ', false, 'next'], [' ', true, 'previous'], ['PageUp', false, 'previous'], ['Home', false, 'first'], ['x', false, null]] as const)('%s with Shift %s: %s', (key, shiftKey, step) =>
    expect(stepOfKey({ key, shiftKey })).toBe(step))

  test.each([[0, 0, 'next'], [-80, 10, 'next'], [80, -10, 'previous'], [-30, 0, null], [60, 90, null]] as const)('a movement by %s, %s: %s', (x, y, step) =>
    expect(stepOfMove(x, y)).toBe(step))
})
