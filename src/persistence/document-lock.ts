/** One request of this tab to be the writer of a document. */
export interface Hold {
  /** Waits for as long as another tab has it. False: this tab gave up before. */
  readonly isHeld: Promise<boolean>
  /** Resolves when another tab has taken it away. */
  readonly isLost: Promise<void>
  /** Lets go, or stops waiting. Closing the tab does so too. */
  release(): void
}

/**
 * Asks for the browser's one lock of the document; `steal` takes it from whoever has it. Held as well where the browser has
 * no locks: an old browser is no reason not to save, and the storage refuses what two tabs would write over each other.
 */
export function requestHold(id: string, { steal = false, locks = globalThis.navigator?.locks } = {}): Hold {
  if (!locks) return { isHeld: Promise.resolve(true), isLost: new Promise(() => undefined), release: () => undefined }
  const waiting = new AbortController()
  let letGo: () => void = () => undefined
  const untilReleased = new Promise<void>((resolve) => { letGo = resolve })
  let lose: () => void = () => undefined
  const isLost = new Promise<void>((resolve) => { lose = resolve })
  const isHeld = new Promise<boolean>((resolve) => {
    const granted = () => {
      resolve(!waiting.signal.aborted)
      return untilReleased
    }
    locks.request(nameOf(id), steal ? { steal } : { signal: waiting.signal }, granted).catch((error: unknown) => {
      // Anything else than being robbed, or having waited in vain, is the browser refusing locks as such.
      resolve(!waiting.signal.aborted)
      if (error instanceof DOMException && error.name === 'AbortError') lose()
    })
  })
  return {
    isHeld,
    isLost,
    release() {
      waiting.abort()
      letGo()
    },
  }
}

/** Whether a tab has the document open, this one or another. */
export async function isOpenInATab(id: string, locks = globalThis.navigator?.locks as LockManager | undefined): Promise<boolean> {
  const { held = [] } = await locks?.query() ?? {}
  return held.some(({ name }) => name === nameOf(id))
}

function nameOf(id: string): string {
  return `hatrack-document-${id}`
}
