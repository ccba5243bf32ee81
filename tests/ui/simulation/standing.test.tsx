import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { dispatch, openDocument } from '../../../src/store/document-store'
import { openSimulation, resetSession, sessionStore, tryOut } from '../../../src/store/session-store'
import { useStandingOrganisation } from '../../../src/ui/kit/use-store'
import { SimulationPanel } from '../../../src/ui/simulation/simulation-panel'
import { UncertaintyPage } from '../../../src/ui/simulation/uncertainty/uncertainty-page'

const grown = { by: 'growth', words: 'at 5,000 employees', commands: [{ type: 'edit-company', patch: { headcount: 5_000 } }] } as const

beforeEach(() => {
  openDocument('test', documentFromOutline({ headcount: 2 }, 'CTO (Ada): all'))
  resetSession('as-is')
  dispatch({ type: 'set-outlook', patch: { runs: 200, quarters: 4 } })
  sessionStore.setState({ whatIf: null, message: null, areNamesHidden: false })
})

describe('while a headcount is tried out', () => {
  beforeEach(() => tryOut(grown))

  test('the futures start from the chart as it is', async () => {
    render(<UncertaintyPage />)
    expect(await screen.findByText(/Nothing stands out/)).toBeTruthy()
  })

  test.each([
    ['uncertainty', ['This is about the chart as it is, not as it is shown at 5,000 employees.']],
    ['departures', ['This is about the chart as it is, not as it is shown at 5,000 employees.']],
    ['growth', []],
  ] as const)('the page of %s says what it is about: %j', (page, words) => {
    openSimulation(page)
    render(<SimulationPanel />)
    expect(screen.queryAllByText(/^This is about the chart as it is/).map(({ textContent }) => textContent)).toEqual(words)
  })

  test('the note goes when the chart is shown as it is', () => {
    openSimulation('departures')
    render(<SimulationPanel />)
    act(() => tryOut(null))
    expect(screen.queryByText(/^This is about the chart as it is/)).toBeNull()
  })
})

test('the standing organisation hides names where they are hidden', () => {
  sessionStore.setState({ areNamesHidden: true })
  function Holder() {
    return <p>{useStandingOrganisation().positions[0]!.holder}</p>
  }
  render(<Holder />)
  expect(screen.queryByText('Ada')).toBeNull()
})
