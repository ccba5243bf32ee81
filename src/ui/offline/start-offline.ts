import { allowOwnWorkers } from '../../background/trusted-types'
import { offlineStatusStore, type OfflineStatus } from './offline-status'

/** Has the browser keep the app, and offers the next version when it is there. Never rejects: without it all goes on. */
export async function startOffline(): Promise<void> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  if (!serviceWorker) return
  // A page that comes from what is kept has a worker from its first moment on.
  const hadWorker = serviceWorker.controller !== null
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Partial<NotKept>>) => {
    if (data.kind === 'not-kept' && offlineStatusStore.getState().kind !== 'ready') tell(data.reason ?? 'unreachable')
  })
  allowOwnWorkers()
  try {
    holdVersion()
    const registration = await serviceWorker.register(new URL('service-worker.js', document.baseURI).href, { updateViaCache: 'none' })
    // Another tab had the next version take over: this page goes on as it is, with its own parts.
    serviceWorker.addEventListener('controllerchange', () => { if (hadWorker) offer(registration) })
    follow(registration)
    registration.addEventListener('updatefound', () => follow(registration))
    askNowAndThen(registration)
    await serviceWorker.ready
    tell('ready')
    registration.active?.postMessage('page-stands')
  } catch {
    tell('unreachable')
  }
}

interface NotKept {
  readonly kind: 'not-kept'
  readonly reason: 'full' | 'unreachable'
}

function tell(kind: OfflineStatus['kind']): void {
  offlineStatusStore.setState({ kind })
}

/** As long as this page is there, the parts of its version are. By the same name as in the service worker. */
function holdVersion(): void {
  const version = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? ''
  void navigator.locks.request(`hatrack ${new URL('./', document.baseURI).href} ${version}`, { mode: 'shared' }, () => new Promise(() => { /* Until the page ends. */ }))
}

function follow(registration: ServiceWorkerRegistration): void {
  const { installing } = registration
  if (registration.waiting) offer(registration)
  if (!installing) return
  if (!registration.active) tell('preparing')
  installing.addEventListener('statechange', () => { if (installing.state === 'installed' && registration.active) offer(registration) })
}

function offer(registration: ServiceWorkerRegistration): void {
  if (offlineStatusStore.getState().isUpdateReady) return
  offlineStatusStore.setState({ isUpdateReady: true })
  // Where that cannot be fetched, the next version comes when all tabs are closed.
  void import('./update-notice').then(({ showUpdateNotice }) => showUpdateNotice(registration), () => undefined)
}

const hourMs = 3_600_000

/** Who keeps the page open for days hears of a new version when they come back to it. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let askedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - askedAt < hourMs) return
    askedAt = Date.now()
    registration.update().catch(() => { /* Without a network: another time. */ })
  })
}
