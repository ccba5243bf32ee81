import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AboutDialog } from '../../src/ui/dialogs/about-dialog'
import { saveStatusStore } from '../../src/ui/files/save-status'
import { offlineStatusStore } from '../../src/ui/offline/offline-status'

const open = () => render(<AboutDialog onClose={() => undefined} />)
const promising = (persisted: boolean) => vi.stubGlobal('navigator', { ...navigator, storage: { persisted: () => Promise.resolve(persisted) } })

beforeEach(() => {
  saveStatusStore.setState({ kind: 'saved', reason: null })
  offlineStatusStore.setState({ kind: 'ready', isUpdateReady: false })
})

afterEach(() => vi.unstubAllGlobals())

describe('About', () => {
  it('says that the browser may clear what it has not promised to keep', () => {
    promising(false)
    open()
    expect(screen.getByText(/^This browser may clear it/)).toBeTruthy()
    expect(screen.getByText(/^In a private window/)).toBeTruthy()
  })

  it('says that the browser has promised to keep it', async () => {
    promising(true)
    open()
    expect(await screen.findByText(/^This browser has promised to keep it/)).toBeTruthy()
  })

  it('says that nothing is kept where it is so', () => {
    saveStatusStore.setState({ kind: 'unkept', reason: 'refused' })
    open()
    expect(screen.getByText(/^This browser keeps nothing/)).toBeTruthy()
    expect(screen.queryByText(/private window/)).toBeNull()
  })

  it('tells of installing only where that can be', () => {
    const { unmount } = open()
    expect(screen.getByText(/^Opens without a network\. Install it/)).toBeTruthy()
    unmount()
    offlineStatusStore.setState({ kind: 'impossible' })
    open()
    expect(screen.getByText(/^Needs a network to open/).textContent).not.toMatch(/Install/)
  })
})
