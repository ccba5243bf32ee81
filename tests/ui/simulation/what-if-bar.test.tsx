import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { dispatch, documentStore, openDocument } from '../../../src/store/document-store'
import { resetSession, sessionStore, tryOut } from '../../../src/store/session-store'
import { WhatIfBar } from '../../../src/ui/simulation/what-if-bar'

const document = documentFromOutline({ headcount: 100 }, 'CEO (Ada)\n  CTO (Ben): pmo')
const whatIf = () => sessionStore.getState().whatIf
const show = (scenarioId: string) => act(() => sessionStore.setState({ scenarioId }))

beforeEach(() => {
  openDocument('test', { ...document, scenarios: [...document.scenarios, { ...document.scenarios[0]!, id: 'option', name: 'Option' }] })
  resetSession('option')
  tryOut({ by: 'departures', words: 'without the CTO', commands: [{ type: 'edit-position', scenarioId: 'option', positionId: 'cto', patch: { holder: null } }] })
  render(<WhatIfBar />)
})

test('what is tried out stays while it can be, and is taken as it is shown', async () => {
  act(() => { dispatch({ type: 'edit-company', patch: { headcount: 150 } }) })
  await userEvent.click(screen.getByRole('button', { name: 'Make it so' }))
  expect(documentStore.getState().document.scenarios.map(({ positions }) => positions[1]!.holder)).toEqual(['Ben', null])
})

test('a departure tried out in one scenario is neither said nor taken beside another', async () => {
  show('as-is')
  await waitFor(() => expect(whatIf()).toBeNull())
  expect(screen.queryByRole('button', { name: 'Make it so' })).toBeNull()
})

test('it ends with the seat that it is about', async () => {
  act(() => { dispatch({ type: 'remove-position', scenarioId: 'option', positionId: 'cto', below: 'move-up' }) })
  await waitFor(() => expect(whatIf()).toBeNull())
})

test('it ends with its scenario', async () => {
  act(() => { dispatch({ type: 'remove-scenario', scenarioId: 'option' }) })
  await waitFor(() => expect(whatIf()).toBeNull())
})
