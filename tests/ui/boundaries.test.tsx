import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { openDocument } from '../../src/store/document-store'
import { resetSession, sessionStore, tryOut } from '../../src/store/session-store'
import { carryStore, type Carry } from '../../src/ui/drag/carry'
import { failuresSoFar, listenForFailures } from '../../src/ui/diagnostics/failures'
import { saveStatusStore } from '../../src/ui/files/save-status'
import { PlaceBoundary } from '../../src/ui/shell/place-boundary'
import { Shell } from '../../src/ui/shell/shell'

let isBroken = true
const mended = () => { isBroken = false }

function Fragile() {
  if (isBroken) throw new Error('fell over')
  return <p>The list</p>
}

beforeEach(() => {
  isBroken = true
  sessionStore.setState({ message: null, dialog: null })
  saveStatusStore.setState({ kind: 'saved' })
  // React tells the console of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => vi.restoreAllMocks())

describe('a place that falls over', () => {
  const page = (occasion = 'canvas') => <><PlaceBoundary name="The chart" occasion={occasion}><Fragile /></PlaceBoundary><p>The rest</p></>

  it('says so, is recorded, and leaves the rest standing', () => {
    render(page())
    expect(screen.getByRole('alert').textContent).toMatch(/^The chart stopped working\. The rest goes on/)
    expect(screen.getByText('The rest')).toBeTruthy()
    expect(failuresSoFar().at(-1)).toMatchObject({ where: 'drawing', error: new Error('fell over') })
  })

  it('is drawn anew when asked to', async () => {
    render(page())
    mended()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('The list')).toBeTruthy()
  })

  it('is drawn anew on another occasion, and not before', () => {
    const { rerender } = render(page())
    mended()
    rerender(page())
    expect(screen.queryByText('The list')).toBeNull()
    rerender(page('outline'))
    expect(screen.getByText('The list')).toBeTruthy()
  })
})

describe('the bar at the top', () => {
  it('falls over alone, and is there again with another chart', () => {
    const document = documentFromOutline({ name: 'Northwind', headcount: 60 }, 'CEO (Ada)')
    openDocument('first', document)
    resetSession(document.baselineId)
    // No time at all: what tells it throws.
    saveStatusStore.setState({ savedToFileAt: Symbol('broken') as unknown as number })
    render(<Shell />)
    expect(screen.getByText(/^The bar at the top stopped working\./)).toBeTruthy()
    expect(screen.getByRole('complementary', { name: 'Responsibilities' })).toBeTruthy()
    saveStatusStore.setState({ savedToFileAt: null })
    act(() => openDocument('second', document))
    expect(screen.getByRole('button', { name: 'Northwind: menu' })).toBeTruthy()
  })
})

describe('what stands beside the chart for a while', () => {
  it('is closed when it falls over, and the page goes on', () => {
    const document = documentFromOutline({ name: 'Northwind', headcount: 60 }, 'CEO (Ada)')
    openDocument('first', document)
    resetSession(document.baselineId)
    render(<Shell />)
    // No words at all: what shows them throws.
    act(() => tryOut({ by: 'advice', words: {} as unknown as string, commands: [] }))
    expect(screen.getByRole('alert').textContent).toBe('What was tried out stopped working and was closed. The chart is as it was.')
    expect(sessionStore.getState().whatIf).toBeNull()
    act(() => tryOut({ by: 'advice', words: 'as the advice has it', commands: [] }))
    expect(screen.getByRole('complementary', { name: 'Tried out' })).toBeTruthy()
  })

  it('gives what is in hand back', () => {
    render(<Shell />)
    const cargo = { kind: 'responsibility', responsibilityIds: [], fromId: null }
    // No place at all: what draws it there throws.
    act(() => carryStore.setState({ carry: { by: 'pointer', cargo, x: Symbol('broken'), y: 0, over: null } as unknown as Carry }))
    expect(screen.getByRole('alert').textContent).toMatch(/^Dragging stopped working/)
    expect(carryStore.getState().carry).toBeNull()
    expect(screen.getByRole('complementary', { name: 'Responsibilities' })).toBeTruthy()
  })
})

describe('what fails where nobody waits for it', () => {
  let stop = () => undefined as void
  let now = Date.now()
  beforeEach(() => {
    // Long after the last of the test before, so that nothing has just been said.
    now += 1e6
    vi.useFakeTimers({ now, toFake: ['Date'] })
    stop = listenForFailures()
  })
  afterEach(() => { stop(); vi.useRealTimers() })

  const fail = (message: string) => act(() => { window.dispatchEvent(new ErrorEvent('error', { error: new Error(message), message })) })
  const said = () => sessionStore.getState().message?.text

  it('is said once, and recorded each time', () => {
    const before = failuresSoFar().length
    fail('first')
    expect(said()).toBe('Something failed: first. Your chart is kept.')
    fail('second')
    expect(said()).toMatch(/first/)
    expect(failuresSoFar().length).toBe(Math.min(20, before + 2))
    vi.setSystemTime(Date.now() + 11_000)
    fail('third')
    expect(said()).toMatch(/third/)
  })

  it('does not call kept what is not', () => {
    saveStatusStore.setState({ kind: 'failed', reason: 'full' })
    vi.setSystemTime(Date.now() + 60_000)
    fail('first')
    expect(said()).toBe('Something failed: first. Save the chart to a file.')
  })

  it('is not what browsers and extensions report without an error', () => {
    vi.setSystemTime(Date.now() + 120_000)
    act(() => { window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' })) })
    expect(said()).toBeUndefined()
  })

  it('is recorded up to twenty times, the last ones', () => {
    for (let at = 0; at < 25; at += 1) fail(`number ${at}`)
    expect(failuresSoFar()).toHaveLength(20)
    expect(failuresSoFar().at(-1)).toMatchObject({ error: new Error('number 24') })
  })
})
