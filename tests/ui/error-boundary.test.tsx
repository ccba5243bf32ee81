import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/error-boundary'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { openDocument } from '../../src/store/document-store'
import { announce, sessionStore } from '../../src/store/session-store'
import { saveStatusStore } from '../../src/ui/files/save-status'

function Broken(): never {
  throw new Error('the chart fell over')
}

const renderBroken = () => render(<ErrorBoundary><Broken /></ErrorBoundary>)

beforeEach(() => {
  openDocument('test', documentFromOutline({ name: 'Northwind' }, 'CEO (Ada)'))
  sessionStore.setState({ message: null })
  saveStatusStore.setState({ kind: 'saved', at: null, reason: null, savedToFileAt: null })
  // React tells the console of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => vi.restoreAllMocks())

describe('the error boundary', () => {
  it('shows the page as it is where nothing fails', () => {
    render(<ErrorBoundary><p>All well</p></ErrorBoundary>)
    expect(screen.getByText('All well')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says what happened, that the work is kept, and loads the page again', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    renderBroken()
    expect(screen.getByRole('heading', { name: 'Hatrack stopped working' })).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toMatch(/saved in this browser/)
    expect(screen.getByText(/the chart fell over/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('saves the chart to a file and says so', async () => {
    const links: HTMLAnchorElement[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { links.push(this) })
    announce('Something said before')
    renderBroken()
    expect(screen.queryByText('Something said before')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Save to a file' }))
    expect(links.map(({ download }) => download)).toEqual(['Northwind.hatrack.json'])
    expect(screen.getByRole('status').textContent).toBe('Saved to the file Northwind.hatrack.json')
  })

  it.each(['failed', 'unkept'] as const)('does not call saved what is %s', (kind) => {
    saveStatusStore.setState({ kind, reason: 'full' })
    renderBroken()
    expect(screen.getByRole('alert').textContent).not.toMatch(/is saved in this browser/)
    expect(screen.getByRole('alert').textContent).toMatch(/Not saved: storage is full\. Save to a file/)
  })
})
