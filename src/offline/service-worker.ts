/** What the build writes in front of this file: all that the app consists of. */
declare const built: {
  readonly version: string
  /** Of all files together. */
  readonly bytes: number
  /** Path from the page, and what the file must hold, as https://www.w3.org/TR/SRI/ writes it. */
  readonly files: Readonly<Record<string, string>>
}

/** What of a service worker is used here: the library that types it does not go together with the page’s. */
interface ServiceWorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'installing' | 'waiting'>
  readonly serviceWorker?: Pick<ServiceWorker, 'state'>
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { readonly includeUncontrolled: boolean }): Promise<readonly { postMessage(message: unknown): void }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener<Kind extends keyof Heard>(kind: Kind, listener: (event: Heard[Kind]) => void): void
}

interface Extendable {
  waitUntil(work: Promise<unknown>): void
}

interface Heard {
  readonly install: Extendable
  readonly activate: Extendable
  readonly message: Extendable & { readonly data: unknown }
  readonly fetch: { readonly request: Request, respondWith(answer: Promise<Response>): void }
}

const worker = self as unknown as ServiceWorkerScope

/** The folder of the page, with a slash at its end. */
const base = worker.registration.scope
/** One server may have several copies of Hatrack in several folders: each looks after its own. */
const ours = `hatrack ${base} `
const kept = ours + built.version

worker.addEventListener('install', (event) => event.waitUntil(keepAll()))
// The page of the first visit goes on without the network, too.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting())
  if (event.data === 'page-stands') event.waitUntil(dropUnused())
})
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method !== 'GET' || !url.startsWith(base)) return
  const path = url.slice(base.length).replace(/[?#][^]*$/, '') || 'index.html'
  // What else there is in this folder of the server is none of ours.
  if (Object.hasOwn(built.files, path) || isHashed(path)) event.respondWith(answer(base + path, event.request))
})

/** Whether what a file holds is part of its name, so that it never changes. */
function isHashed(path: string): boolean {
  return path.startsWith('assets/')
}

const atOnce = 4
/** The charts come first: a browser that has less room than this many times the app keeps it free for them. */
const roomier = 3

/** All or nothing: with half an app a page would work until the first button whose part is missing. */
async function keepAll(): Promise<void> {
  const left = Object.entries(built.files)
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage?.estimate() ?? {}
    if (quota - usage < roomier * built.bytes) throw new DOMException('There is not enough room.', 'QuotaExceededError')
    const cache = await caches.open(kept)
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (let next = left.pop(); next; next = left.pop()) await keep(cache, ...next)
    }))
  } catch (error) {
    left.length = 0
    await caches.delete(kept)
    const reason = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unreachable'
    for (const page of await worker.clients.matchAll({ includeUncontrolled: true })) page.postMessage({ kind: 'not-kept', reason })
    throw error
  }
}

/** Rejects where the server has something else under that name: of two versions half each is none. */
async function keep(cache: Cache, path: string, integrity: string): Promise<void> {
  const url = base + path
  const before = isHashed(path) ? await caches.match(url, { ignoreVary: true }) : undefined
  const fetched = (cache: RequestCache) => fetch(url, { integrity, cache, priority: 'low' })
  // What came wrong once, in the middle of a deployment, would else stay in the browser's own cache for the year that it is kept there.
  const response = before ?? await (isHashed(path) ? fetched('default').catch(() => fetched('reload')) : fetched('no-cache'))
  if (!response.ok) throw new TypeError(`${path}: ${response.status}`)
  const headers = new Headers(response.headers)
  headers.delete('vary')
  // Made anew, because browsers take no page that was redirected on its way here, as some servers do with index.html.
  await cache.put(url, new Response(response.body, { headers }))
}

/** A page of an earlier version, still open, finds its parts in what was kept for that version. */
async function answer(url: string, request: Request): Promise<Response> {
  return await caches.match(url, { cacheName: kept, ignoreVary: true }) ?? await caches.match(url, { ignoreVary: true }) ?? fetch(request)
}

/** Every page holds a lock by the name of what was kept for its version: what nobody holds goes. */
async function dropUnused(): Promise<void> {
  const names = await caches.keys()
  const { held = [] } = await navigator.locks.query()
  const { installing, waiting } = worker.registration
  // The version that comes next is nobody’s yet.
  if (installing || waiting || worker.serviceWorker?.state === 'redundant') return
  const used = new Set([kept, ...held.map(({ name }) => name)])
  await Promise.all(names.filter((name) => name.startsWith(ours) && !used.has(name)).map((name) => caches.delete(name)))
}
