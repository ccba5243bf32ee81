import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { currentOrganisation, currentWaivers, findingsOf } from '../../src/store/derived'
import { dispatch, documentStore, openDocument, redo, undo } from '../../src/store/document-store'
import { resetSession, sessionStore } from '../../src/store/session-store'
import { edit, endHeadcount, setHeadcount as dragHeadcount } from '../../src/ui/actions/edits'
import { fetchPanelParts, SidePanel } from '../../src/ui/findings/side-panel'

const findings = () => findingsOf(currentOrganisation())
const hats = () => findings().find(({ ruleId }) => ruleId === 'conflicting-responsibilities')!
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const row = (title: string) => screen.getByRole('button', { name: (name) => name.endsWith(title) })
const field = () => screen.getByRole('textbox', { name: 'Reason' })
const message = () => sessionStore.getState().message?.text
const tab = () => screen.getByRole('tab', { name: /^Findings/ }).textContent
const waivedSection = () => screen.getByRole('heading', { name: /^Waived/ }).closest('details')!
const setHeadcount = (headcount: number) => act(() => { dispatch({ type: 'edit-company', patch: { headcount } }) })

async function waive(title: string, reason: string): Promise<void> {
  await userEvent.click(row(title))
  await userEvent.click(button('Waive…'))
  await userEvent.type(field(), `${reason}{Enter}`)
}

beforeAll(fetchPanelParts)

beforeEach(() => {
  openDocument('test', documentFromOutline({ headcount: 250 }, 'CEO (Ada)\n  CTO (Ben): all\n    IT manager (Cy) [inward]'))
  resetSession('as-is')
  sessionStore.setState({ panel: 'findings', namingId: null, dialog: null, message: null })
  render(<SidePanel />)
})

describe('waiving', () => {
  test('asks for a reason, takes the finding out of the list and the counts, and says so', async () => {
    const { title } = hats()
    const count = findings().length
    await waive(title, 'One seat until May.')
    expect(currentWaivers()).toEqual([{ id: hats().id, severity: 'critical', reason: 'One seat until May.' }])
    expect(tab()).toBe(`Findings ${count - 1}`)
    expect(button('1 critical')).toBeTruthy()
    expect(message()).toBe(`Waive “${title}”`)
    expect(documentStore.getState().past.at(-1)!.label).toBe(`Waive “${title}”`)
  })

  test('leaves the focus on the finding that takes its place', async () => {
    const at = findings().findIndex(({ id }) => id === hats().id)
    const next = findings()[at + 1]!
    await waive(hats().title, 'Known.')
    expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe(next.id)
  })

  test('begins in the field, and Escape or Cancel give the focus back and keep nothing', async () => {
    await userEvent.click(row(hats().title))
    for (const leave of ['{Escape}', '{Tab}{Tab}{Enter}']) {
      await userEvent.click(button('Waive…'))
      expect(document.activeElement).toBe(field())
      await userEvent.keyboard(`half a rea${leave}`)
      expect(screen.queryByRole('textbox')).toBeNull()
      expect(document.activeElement).toBe(button('Waive…'))
    }
    expect(currentWaivers()).toEqual([])
  })

  test('without a reason is refused in words, and the field keeps the focus', async () => {
    await userEvent.click(row(hats().title))
    await userEvent.click(button('Waive…'))
    await userEvent.keyboard('   {Enter}')
    expect(message()).toBe('The waiver needs a reason: say why this is left as it is.')
    expect(document.activeElement).toBe(field())
    expect(field().getAttribute('aria-invalid')).toBe('true')
    await userEvent.click(button('Waive'))
    expect(currentWaivers()).toEqual([])
  })

  test('takes a new line with Shift and Enter', async () => {
    await userEvent.click(row(hats().title))
    await userEvent.click(button('Waive…'))
    await userEvent.keyboard('One.{Shift>}{Enter}{/Shift}Two.{Enter}')
    expect(currentWaivers()[0]!.reason).toBe('One.\nTwo.')
  })

  test('waits half written while something is looked up on the chart', async () => {
    await userEvent.click(row(hats().title))
    await userEvent.click(button('Waive…'))
    await userEvent.keyboard('One seat')
    act(() => sessionStore.setState({ selection: { kind: 'position', id: 'cto' }, panel: 'inspector' }))
    await userEvent.click(screen.getByRole('tab', { name: /^Findings/ }))
    expect(field()).toHaveProperty('value', 'One seat')
    const other = findings().find(({ id }) => id !== hats().id)!
    await userEvent.click(row(other.title))
    await userEvent.click(row(hats().title))
    expect(field()).toHaveProperty('value', 'One seat')
  })

  test('everything leaves the focus on what is left to say', async () => {
    while (findings().length > currentWaivers().length) {
      const open = findings().find(({ id }) => !currentWaivers().some((waiver) => waiver.id === id))!
      await waive(open.title, 'Known.')
    }
    expect(tab()).toBe('Findings 0')
    expect(screen.getByRole('heading', { name: 'Nothing to report' })).toBe(document.activeElement)
    expect(screen.getByText(new RegExp(`${findings().length} findings are waived\\.$`))).toBeTruthy()
  })
})

describe('what is waived', () => {
  test('stands by itself, with its severity and its reason in words, and opens for the rest', async () => {
    const { title } = hats()
    await waive(title, 'One seat until May.')
    await userEvent.click(within(waivedSection()).getByRole('heading', { name: 'Waived (1)' }))
    const waived = within(waivedSection()).getByRole('button', { name: new RegExp(`^Critical ?: ${title} ?Waived: One seat until May\\.$`) })
    await userEvent.click(waived)
    expect(waived.getAttribute('aria-expanded')).toBe('true')
    expect(within(waivedSection()).getByText('About this rule')).toBeTruthy()
  })

  test('can be withdrawn: the finding is back in its place, open, with the focus', async () => {
    const { id, title } = hats()
    const count = findings().length
    await waive(title, 'Known.')
    await userEvent.click(within(waivedSection()).getByRole('heading', { level: 3 }))
    await userEvent.click(within(waivedSection()).getByRole('button', { name: /^Critical/ }))
    await userEvent.click(button('Withdraw waiver'))
    expect([currentWaivers(), tab()]).toEqual([[], `Findings ${count}`])
    expect(screen.queryByRole('heading', { name: /^Waived/ })).toBeNull()
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe(id)
    expect(message()).toBe(`Withdraw the waiver of “${title}”`)
  })

  test('can be given another reason', async () => {
    await waive(hats().title, 'Known.')
    await userEvent.click(within(waivedSection()).getByRole('heading', { level: 3 }))
    await userEvent.click(within(waivedSection()).getByRole('button', { name: /^Critical/ }))
    await userEvent.click(button('Change the reason…'))
    expect(field()).toHaveProperty('value', 'Known.')
    await userEvent.keyboard('Decided in March.')
    await userEvent.click(button('Save'))
    expect(currentWaivers()[0]!.reason).toBe('Decided in March.')
    expect(document.activeElement).toBe(button('Change the reason…'))
  })

  test('keeps how bad it was when other words are found for it', async () => {
    setHeadcount(190)
    await waive(hats().title, 'Knwon.')
    setHeadcount(40)
    await userEvent.click(within(waivedSection()).getByRole('heading', { level: 3 }))
    await userEvent.click(within(waivedSection()).getByRole('button', { name: /^Note/ }))
    await userEvent.click(button('Change the reason…'))
    await userEvent.keyboard('Known.')
    await userEvent.click(button('Save'))
    expect(currentWaivers()).toEqual([{ id: hats().id, severity: 'warning', reason: 'Known.' }])
  })

  test('is shown where it went when the waiver is made again while the finding is open', async () => {
    await waive(hats().title, 'Known.')
    act(() => { undo() })
    await userEvent.click(row(hats().title))
    act(() => { redo() })
    expect(waivedSection().open).toBe(true)
    expect(button(/Waived: Known\.$/).getAttribute('aria-expanded')).toBe('true')
  })

  test('is back when it gets worse, says so, and can be waived again', async () => {
    setHeadcount(190)
    const { title } = hats()
    await waive(title, 'One seat until May.')
    setHeadcount(250)
    expect(screen.queryByRole('heading', { name: /^Waived/ })).toBeNull()
    await userEvent.click(row(hats().title))
    expect(screen.getByText('Waived as a warning. It is critical now.').closest('p')?.textContent).toContain('One seat until May.')
    await userEvent.click(button('Waive again…'))
    await userEvent.keyboard('{End} Still.{Enter}')
    expect(currentWaivers()).toMatchObject([{ severity: 'critical' }])
    expect(screen.getByRole('heading', { name: 'Waived (1)' })).toBeTruthy()
  })
})

test('a waiver that goes with its fact does not go without a word', async () => {
  const { title } = findings().find(({ ruleId }) => ruleId === 'both-roles-needed')!
  await waive(title, 'Next year.')
  act(() => { edit({ type: 'edit-company', patch: { headcount: 190 } }) })
  expect(message()).toBe('Set headcount to 190. 1 waiver went with what it was about. Resolves: There is no CIO.')
  act(() => { undo() })
  act(() => {
    for (const headcount of [220, 180]) dragHeadcount(headcount)
    endHeadcount()
  })
  expect(message()).toBe('Set headcount to 180. 1 waiver went with what it was about.')
})

test('what got worse than was waived does not come back without a word', async () => {
  setHeadcount(190)
  await waive(hats().title, 'Known.')
  act(() => {
    dragHeadcount(250)
    endHeadcount()
  })
  expect(message()).toBe('Set headcount to 250. 1 waived finding got worse and is back.')
})

test('the inspector lists what stands', async () => {
  await waive(hats().title, 'Known.')
  act(() => sessionStore.setState({ selection: { kind: 'position', id: 'cto' }, panel: 'inspector' }))
  const section = screen.getByRole('heading', { name: 'Findings', level: 3 }).closest('section')!
  expect(within(section).queryByText(hats().title)).toBeNull()
  expect(within(section).getAllByRole('button').length).toBe(findings().filter(({ positionIds }) => positionIds.includes('cto')).length - 1)
})
