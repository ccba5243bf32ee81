import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { catalogue } from '../../../src/knowledge/responsibilities'
import type { Company, PlannedChange, Work } from '../../../src/model/organisation'
import { dispatch, openDocument } from '../../../src/store/document-store'
import { resetSession, sessionStore } from '../../../src/store/session-store'
import { GrowthPage } from '../../../src/ui/simulation/growth/growth-page'

let opened = 0
function open(profile: Partial<Company>, outline: string, work?: Work, plan: readonly PlannedChange[] = []): void {
  // Beyond 200 employees nothing grows here: fewer headcounts to look at.
  const document = documentFromOutline({ assumptions: { 'growth-until': 200 }, ...profile }, outline, work)
  openDocument(`growth ${opened++}`, { ...document, scenarios: document.scenarios.map((scenario) => ({ ...scenario, plan })) })
  resetSession('as-is')
  render(<GrowthPage />)
}
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')
const told = (name: RegExp) => screen.findByRole('button', { name }, { timeout: 20_000 })

beforeEach(() => sessionStore.setState({ whatIf: null, message: null, areNamesHidden: false }))

test('what is wrong already is told with the figures of today, and since when', async () => {
  // 143 points grow with the square root: 101 % at 98 employees, 111 % at 120.
  open({ headcount: 120 }, 'CTO (Ada): all')
  const row = await told(/^Since 98 /)
  expect(plain(row.textContent)).toBe('Since 98 CTO is overloaded: 111 %, warning')
  expect(plain(row.nextElementSibling?.textContent)).toContain('carries 111 % of what this seat can take')
})

test('a finding over all headcounts keeps its whole name, whatever is in a title', async () => {
  open({ headcount: 50 }, 'CTO (Ada): all')
  act(() => { dispatch({ type: 'edit-position', scenarioId: 'as-is', positionId: 'cto', patch: { title: 'VP: Tech' } }) })
  const piece = await told(/^98 to 140 ?: warning, VP: Tech/)
  expect(piece.closest('li')!.querySelector('p')!.textContent).toBe('VP: Tech is overloaded')
})

test.each([
  ['nothing in scope', { own: [], adjustments: catalogue.map(({ id }) => ({ id, inScope: false, reason: 'Bought.', effort: null })) }, /^Nothing in scope takes any effort/],
  ['nothing that takes any effort', { own: [], adjustments: catalogue.map(({ id }) => ({ id, inScope: true, reason: 'Bought.', effort: 0 })) }, /^Nothing in scope takes any effort/],
])('with %s it is said why nothing breaks', async (_, work, words) => {
  open({ headcount: 150 }, 'CTO (Ada): all', work)
  expect((await screen.findByRole('note')).textContent).toMatch(words)
})

test('with no work given to anybody it is said why nothing breaks', async () => {
  open({ headcount: 150 }, 'CTO (Ada)')
  expect((await screen.findByRole('note')).textContent).toMatch(/^Nobody on the chart has been given any responsibility yet/)
})

test('what is planned beyond the headcounts that are looked at is compared with nothing', async () => {
  open({ headcount: 150 }, 'CTO (Ada): pmo', undefined, [{ id: 'p', from: 500_000, kind: 'hire-cio', positionId: null }])
  expect(screen.getByText(/^Growth is looked at up to 100,000 employees/)).toBeTruthy()
  await screen.findByRole('heading', { name: 'Until when does this structure hold?' }, { timeout: 20_000 })
  expect(screen.queryByText('With the plan')).toBeNull()
})
