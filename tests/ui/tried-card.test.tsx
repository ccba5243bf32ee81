import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import type { Command } from '../../src/commands'
import { openDocument } from '../../src/store/document-store'
import { currentOrganisation } from '../../src/store/derived'
import { resetSession, sessionStore, tryOut } from '../../src/store/session-store'
import { PositionCard } from '../../src/ui/canvas/position-card'
import { triedHere } from '../../src/ui/canvas/tried-here'

const scenarioId = 'as-is'
const moved: readonly Command[] = [
  { type: 'assign-responsibility', scenarioId, responsibilityId: 'pmo', positionId: 'cio', kind: 'accountable' },
  { type: 'unassign-responsibility', scenarioId, responsibilityId: 'pmo', positionId: 'cto' },
]
const show = (commands: readonly Command[]) => act(() => tryOut({ by: 'advice', words: 'with the advised allocation', commands }))
const told = () => Object.fromEntries(currentOrganisation().positions.map(({ id }) => [id, triedHere(currentOrganisation(), id)]))
const card = (title: string) => screen.getByRole('article', { name: title })

beforeEach(() => {
  openDocument('test', documentFromOutline({ headcount: 200 }, 'CEO (Ada)\n  CIO (Bo): it-support\n  CTO (Cy): pmo, engineering'))
  resetSession(scenarioId)
  sessionStore.setState({ whatIf: null, areNamesHidden: false })
})

describe('what is tried out on a card', () => {
  test('is nothing where nothing is tried out', () => expect(told()).toEqual({ ceo: null, cio: null, cto: null }))

  test('is the work that is new there, and that some is gone', () => {
    show(moved)
    expect(told()).toEqual({ ceo: null, cio: 'pmo', cto: '' })
  })

  test('is nothing where only the company is another', () => {
    show([{ type: 'edit-company', patch: { headcount: 5_000 } }])
    expect(told()).toEqual({ ceo: null, cio: null, cto: null })
  })

  test('is another record of the seat, whether names are shown or not', () => {
    show([{ type: 'edit-position', scenarioId, positionId: 'cto', patch: { holder: null } }])
    expect(told()).toEqual({ ceo: null, cio: null, cto: '' })
    act(() => sessionStore.setState({ areNamesHidden: true }))
    expect(told()).toEqual({ ceo: null, cio: null, cto: '' })
  })
})

test('cards and chips that differ are marked, and only while it is shown', () => {
  render(<>{['ceo', 'cio', 'cto'].map((id) => <PositionCard key={id} id={id} />)}</>)
  expect(document.querySelectorAll('.card-tried, .chip-new')).toHaveLength(0)
  show(moved)
  expect(['CEO', 'CIO', 'CTO'].map((title) => card(title).classList.contains('card-tried'))).toEqual([false, true, true])
  expect([...document.querySelectorAll<HTMLElement>('.chip-new')].map(({ title, dataset }) => [title, dataset.chip])).toEqual([[expect.stringMatching(/^New here: /), 'pmo@cio']])
  act(() => tryOut(null))
  expect(document.querySelectorAll('.card-tried, .chip-new')).toHaveLength(0)
})
