import { beforeEach, describe, expect, it, vi } from 'vitest'

const base = 'https://intranet.example/tools/hatrack/'
const kept = (version: string) => `hatrack ${base} ${version}`

/** As much of a browser as a service worker meets: caches by name, locks, a server, and what the browser tells it. */
function browserWith({ version = 'b', files = { 'index.html': 'sha256-page', 'assets/a-1.js': 'sha256-a' }, quota = 1e9 } = {}) {
  const stored = new Map<string, Map<string, string>>()
  const asked: { url: string, init: RequestInit | undefined }[] = []
  const told: unknown[] = []
  const heard = new Map<string, (event: object) => void>()
  const locks: string[] = []
  const registration = { scope: base, installing: null as object | null, waiting: null as object | null }
  const find = (url: string, name?: string) => {
    for (const [cache, entries] of stored) {
      const text = name === undefined || name === cache ? entries.get(url) : undefined
      if (text !== undefined) return new Response(text)
    }
    return undefined
  }
  let server = async (url: string): Promise<Response> => new Response(`served ${url.slice(base.length)}`)
  vi.stubGlobal('built', { version, bytes: 1000, files })
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota, usage: 0 }) }, locks: { query: async () => ({ held: locks.map((name) => ({ name })) }) } })
  vi.stubGlobal('fetch', async (request: string | { url: string }, init?: RequestInit) => {
    const url = typeof request === 'string' ? request : request.url
    asked.push({ url, init })
    return server(url)
  })
  vi.stubGlobal('caches', {
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    match: async (url: string, { cacheName }: { cacheName?: string } = {}) => find(url, cacheName),
    open: async (name: string) => {
      const entries = stored.get(name) ?? new Map<string, string>()
      stored.set(name, entries)
      return { put: async (url: string, response: Response) => void entries.set(url, await response.text()) }
    },
  })
  vi.stubGlobal('self', {
    registration, serviceWorker: { state: 'activated' }, skipWaiting: vi.fn(async () => undefined),
    clients: { claim: async () => undefined, matchAll: async () => [{ postMessage: (message: unknown) => told.push(message) }] },
    addEventListener: (kind: string, listener: (event: object) => void) => heard.set(kind, listener),
  })
  return {
    stored, asked, told, locks, registration,
    serve: (answer: typeof server) => { server = answer },
    store: (name: string, entries: Record<string, string>) => stored.set(name, new Map(Object.entries(entries).map(([path, text]) => [base + path, text]))),
    async tell(kind: string, data?: unknown) {
      let work: Promise<unknown> = Promise.resolve()
      heard.get(kind)?.({ data, waitUntil: (promise: Promise<unknown>) => { work = promise } })
      await work
    },
    /** What a page gets; null: the worker leaves it to the network. */
    async get(url: string, method = 'GET') {
      const answers: Promise<Response>[] = []
      heard.get('fetch')?.({ request: { url, method }, respondWith: (answer: Promise<Response>) => answers.push(answer) })
      return answers[0] ? (await answers[0]).text() : null
    },
  }
}

async function started(options?: Parameters<typeof browserWith>[0]) {
  const browser = browserWith(options)
  await import('../../src/offline/service-worker')
  return browser
}

beforeEach(() => {
  vi.resetModules()
  return () => vi.unstubAllGlobals()
})

describe('keeping the app', () => {
  it('fetches every file and has the browser check what it holds', async () => {
    const browser = await started()
    await browser.tell('install')
    expect([...browser.stored.get(kept('b')) ?? []].sort()).toEqual([[`${base}assets/a-1.js`, 'served assets/a-1.js'], [`${base}index.html`, 'served index.html']])
    expect(browser.asked.map(({ url, init }) => [url, (init as { integrity: string }).integrity]).sort()).toEqual([[`${base}assets/a-1.js`, 'sha256-a'], [`${base}index.html`, 'sha256-page']])
  })

  it('takes what has not changed from the version before', async () => {
    const browser = await started()
    browser.store(kept('a'), { 'assets/a-1.js': 'as before', 'index.html': 'page before' })
    await browser.tell('install')
    expect(browser.asked.map(({ url }) => url)).toEqual([`${base}index.html`])
    expect(browser.stored.get(kept('b'))?.get(`${base}assets/a-1.js`)).toBe('as before')
  })

  it('asks the server anew where the browser’s own cache has something else under that name', async () => {
    const browser = await started()
    browser.serve(async (url) => {
      if (url.endsWith('a-1.js') && browser.asked.at(-1)?.init?.cache !== 'reload') throw new TypeError('Failed to fetch')
      return new Response('as built')
    })
    await browser.tell('install')
    expect(browser.stored.get(kept('b'))?.get(`${base}assets/a-1.js`)).toBe('as built')
  })

  it.each([
    ['is missing', async () => new Response('', { status: 404 })],
    ['is not what was built', async () => { throw new TypeError('Failed to fetch') }],
  ])('keeps nothing at all where one file %s, and says so', async (_, answer) => {
    const browser = await started()
    browser.serve(async (url) => url.endsWith('a-1.js') ? answer() : new Response('page'))
    await expect(browser.tell('install')).rejects.toThrow()
    expect([...browser.stored.keys()]).toEqual([])
    expect(browser.told).toEqual([{ kind: 'not-kept', reason: 'unreachable' }])
  })

  it('leaves the last room of a full storage to the charts', async () => {
    const browser = await started({ quota: 2_999 })
    await expect(browser.tell('install')).rejects.toThrow('There is not enough room.')
    expect(browser.asked).toEqual([])
    expect(browser.told).toEqual([{ kind: 'not-kept', reason: 'full' }])
  })
})

describe('answering the page', () => {
  it('gives the page and its parts from what is kept, whatever stands behind the “?”', async () => {
    const browser = await started()
    await browser.tell('install')
    browser.serve(async () => { throw new TypeError('Failed to fetch') })
    expect(await browser.get(base)).toBe('served index.html')
    expect(await browser.get(`${base}?from=mail#chart=x`)).toBe('served index.html')
    expect(await browser.get(`${base}assets/a-1.js`)).toBe('served assets/a-1.js')
  })

  it('gives the page of its own version, and to a page of another version that one’s parts', async () => {
    const browser = await started()
    browser.store(kept('a'), { 'assets/old-1.js': 'old part', 'index.html': 'old page' })
    await browser.tell('install')
    expect(await browser.get(base)).toBe('served index.html')
    expect(await browser.get(`${base}assets/old-1.js`)).toBe('old part')
  })

  it.each([
    ['another app below it', `${base}other/`, 'GET'],
    ['a file that is none of its own', `${base}notes.txt`, 'GET'],
    ['a name that every object has', `${base}constructor`, 'GET'],
    ['a folder beside it', 'https://intranet.example/tools/', 'GET'],
    ['what is sent', base, 'POST'],
  ])('leaves %s to the network', async (_, url, method) => {
    const browser = await started()
    await browser.tell('install')
    expect(await browser.get(url, method)).toBeNull()
  })
})

describe('when a page stands', () => {
  it('drops the versions that no page needs, and nothing that belongs to another copy', async () => {
    const browser = await started()
    const other = 'hatrack https://intranet.example/tools/ a'
    for (const name of [kept('a'), kept('0'), kept('b'), other, 'charts']) browser.store(name, {})
    browser.locks.push(kept('a'), kept('b'))
    await browser.tell('message', 'page-stands')
    expect([...browser.stored.keys()]).toEqual([kept('a'), kept('b'), other, 'charts'])
  })

  it('leaves a version alone that waits for its turn', async () => {
    const browser = await started()
    browser.store(kept('c'), {})
    browser.registration.waiting = {}
    await browser.tell('message', 'page-stands')
    expect([...browser.stored.keys()]).toEqual([kept('c')])
  })

  it('takes over when a person says so, and not before', async () => {
    const browser = await started()
    await browser.tell('install')
    await browser.tell('message', 'page-stands')
    const { skipWaiting } = self as unknown as { skipWaiting: () => void }
    expect(skipWaiting).not.toHaveBeenCalled()
    await browser.tell('message', 'take-over')
    expect(skipWaiting).toHaveBeenCalledOnce()
  })
})
