import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sessionStore } from '../../../src/store/session-store'
import { isKept } from '../../../src/ui/files/keep-saving'
import { describeOffline, offlineStatusStore } from '../../../src/ui/offline/offline-status'
import { startOffline } from '../../../src/ui/offline/start-offline'

vi.mock('../../../src/ui/files/keep-saving', () => ({ isKept: vi.fn(async () => true) }))

/** A browser that keeps pages, and what it does when. */
class Container extends EventTarget {
  controller: object | null = null
  registration = Object.assign(new EventTarget(), { active: null as object | null, waiting: null as object | null, installing: null as EventTarget | null, update: vi.fn(async () => undefined) })
  register = vi.fn(async () => this.registration)
  becomesReady: () => void = () => undefined
  ready = new Promise<void>((resolve) => { this.becomesReady = resolve })

  /** Another version is downloaded. */
  async download(): Promise<void> {
    const worker = Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn(() => this.dispatchEvent(new Event('controllerchange'))) })
    this.registration.installing = worker
    this.registration.dispatchEvent(new Event('updatefound'))
    Object.assign(worker, { state: 'installed' })
    Object.assign(this.registration, { waiting: worker, installing: null })
    await act(async () => { worker.dispatchEvent(new Event('statechange')) })
  }
}

let browser = new Container()
const reload = vi.fn()

beforeEach(() => {
  browser = new Container()
  reload.mockClear()
  document.body.innerHTML = ''
  document.head.innerHTML = '<meta name="build" content="a">'
  sessionStore.setState({ message: null })
  offlineStatusStore.setState({ kind: 'impossible', isUpdateReady: false })
  vi.stubGlobal('navigator', Object.create(navigator, { serviceWorker: { value: browser }, locks: { value: { request: async () => undefined } } }))
  vi.spyOn(window.location, 'reload').mockImplementation(reload)
  return () => vi.unstubAllGlobals()
})

async function started({ isFirstVisit = false } = {}): Promise<void> {
  if (!isFirstVisit) {
    browser.controller = {}
    browser.registration.active = { postMessage: vi.fn() }
  }
  void startOffline()
  await vi.waitFor(() => expect(browser.register).toHaveBeenCalled())
  await act(async () => browser.becomesReady())
}

const notice = () => screen.findByRole('region', { name: 'New version' })

describe('keeping the app for use without a network', () => {
  it('registers for its own folder and never takes the worker from a cache', async () => {
    await started()
    expect(browser.register).toHaveBeenCalledWith(new URL('service-worker.js', document.baseURI).href, { updateViaCache: 'none' })
    expect(describeOffline(offlineStatusStore.getState())).toBe('Opens without a network.')
  })

  it('offers nothing on the first visit', async () => {
    await started({ isFirstVisit: true })
    browser.dispatchEvent(new Event('controllerchange'))
    expect(offlineStatusStore.getState()).toEqual({ kind: 'ready', isUpdateReady: false })
  })

  it('tells that there was no room for it, and goes on', async () => {
    void startOffline()
    await vi.waitFor(() => expect(browser.register).toHaveBeenCalled())
    browser.dispatchEvent(Object.assign(new Event('message'), { data: { kind: 'not-kept', reason: 'full' } }))
    expect(describeOffline(offlineStatusStore.getState())).toContain('too little storage')
  })

  it('goes on where the browser refuses', async () => {
    browser.register.mockRejectedValue(new DOMException('Refused', 'SecurityError'))
    await startOffline()
    expect(offlineStatusStore.getState().kind).toBe('unreachable')
  })
})

describe('a new version', () => {
  it('comes when it is taken, after everything was saved', async () => {
    await started()
    await browser.download()
    await notice()
    expect(reload).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
    expect((browser.registration.waiting as { postMessage: () => void }).postMessage).toHaveBeenCalledWith('take-over')
  })

  it('does not come over work that could not be saved', async () => {
    vi.mocked(isKept).mockResolvedValueOnce(false)
    await started()
    await browser.download()
    await notice()
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    await vi.waitFor(() => expect(sessionStore.getState().message).toMatchObject({ tone: 'problem', text: expect.stringContaining('Save it to a file first') }))
    expect(reload).not.toHaveBeenCalled()
    expect((browser.registration.waiting as { postMessage: () => void }).postMessage).not.toHaveBeenCalled()
  })

  it('waits for later', async () => {
    await started()
    await browser.download()
    await notice()
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    expect(screen.queryByRole('region', { name: 'New version' })).toBeNull()
    await browser.download()
    expect(screen.queryByRole('region', { name: 'New version' })).toBeNull()
  })

  it('that another tab took is offered here, too', async () => {
    await started()
    await act(async () => { browser.dispatchEvent(new Event('controllerchange')) })
    await notice()
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  })
})
