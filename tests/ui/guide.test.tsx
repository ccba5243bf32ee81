import 'fake-indexeddb/auto'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { claimText } from '../../src/knowledge/claims'
import { sourceIds, sources } from '../../src/knowledge/sources'
import { rules } from '../../src/rules'
import { ruleProse } from '../../src/rules/prose'
import { openDocument } from '../../src/store/document-store'
import type { GuidePlace } from '../../src/store/dialog'
import { openDialog, resetSession, sessionStore } from '../../src/store/session-store'
import { Dialogs } from '../../src/ui/dialogs/dialogs'

async function opened(at: GuidePlace) {
  render(<Dialogs />)
  openDialog({ kind: 'guide', at })
  // The first one fetches the page's code, which a busy machine takes its time for.
  return within(await screen.findByRole('dialog', {}, { timeout: 15_000 }))
}

beforeEach(() => {
  openDocument('test', documentFromOutline({ headcount: 60, assumptions: { 'both-roles-from': 300 } }, 'CEO (Ada)'))
  resetSession('as-is')
  sessionStore.setState({ dialog: null, message: null })
})

describe('the page of a rule', () => {
  it('keeps apart what the sources say, what we inferred and what we assumed', async () => {
    const dialog = await opened({ kind: 'rule', id: 'conflicting-responsibilities' })
    expect(dialog.getByRole('heading', { level: 2 }).textContent).toBe('No one wears both hats')
    expect(document.activeElement).toBe(dialog.getByRole('heading', { level: 2 }))
    expect(dialog.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Why', 'What the sources say Source', 'What we inferred Inferred', 'Our assumptions Ours', 'When to ignore this',
      'An example that fires', 'An example that does not',
    ])
  })

  it('shows our number, and the one that holds here where it was changed', async () => {
    const dialog = await opened({ kind: 'rule', id: 'both-roles-needed' })
    expect(dialog.getByText('200 employees').textContent).toBe('200 employeeshere 300 employees')
    await userEvent.click(dialog.getByRole('button', { name: 'Change the assumptions' }))
    expect(sessionStore.getState().dialog).toEqual({ kind: 'assumptions' })
  })

  it('tells the example in words, with what the rule says of it', async () => {
    const dialog = await opened({ kind: 'rule', id: 'cio-under-cto' })
    const fires = within(dialog.getByRole('region', { name: 'An example that fires' }))
    expect(fires.getByText('Maya (CTO)').closest('li')?.textContent).toContain('a visionary: accountable for all outward work')
    expect(fires.getByText('Warning: CIO reports to CTO')).toBeTruthy()
    expect(within(dialog.getByRole('region', { name: 'An example that does not' })).getByText('The rule looks and finds nothing.')).toBeTruthy()
  })

  it('leads to the claim on the page of its source, and back to the link that was followed', async () => {
    const dialog = await opened({ kind: 'rule', id: 'both-roles-needed' })
    await userEvent.click(dialog.getByRole('button', { name: sources.coleman.short }))
    expect(dialog.getByRole('heading', { level: 2 }).textContent).toBe(sources.coleman.title)
    expect(document.activeElement?.textContent).toContain(claimText('coleman/both-at-scale'))
    await userEvent.click(dialog.getByRole('button', { name: 'Back' }))
    expect(dialog.getByRole('heading', { level: 2 }).textContent).toBe('From about two hundred employees there is a CIO and a CTO')
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: sources.coleman.short }))
    expect(dialog.queryByRole('button', { name: 'Back' })).toBeNull()
  })

  it.each(rules)('opens for $id', async ({ id, title }) => {
    const dialog = await opened({ kind: 'rule', id })
    expect(dialog.getByRole('heading', { level: 2 }).textContent).toBe(title)
    expect(dialog.getByText(ruleProse[id].whenToIgnore)).toBeTruthy()
  })
})

describe('the list', () => {
  it('has every rule and every source, each a way to its page', async () => {
    const dialog = await opened({ kind: 'index' })
    for (const { title } of rules) expect(dialog.getByRole('button', { name: title })).toBeTruthy()
    for (const id of sourceIds) expect(dialog.getByRole('button', { name: sources[id].title })).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: 'Everything has one owner' }))
    expect(document.activeElement).toBe(dialog.getByRole('heading', { level: 2, name: 'Everything has one owner' }))
    await userEvent.click(dialog.getByRole('button', { name: 'All rules and sources' }))
    expect(dialog.getByRole('heading', { level: 2 }).textContent).toBe('Rules and sources')
  })

  it('of a claim that no chart can show says why, as ours', async () => {
    const dialog = await opened({ kind: 'source', id: 'coleman' })
    const claim = dialog.getByText(claimText('coleman/unclear-hiring')).closest('li')!
    expect(claim.textContent).toContain('Ours Not on a chart.')
  })
})
