/** As long as a page that is being reloaded may need to let go of what its successor asks for. */
const patienceMs = 300

interface Hold {
  readonly isHeld: Promise<boolean>
  readonly release: () => void
}

const holds = new Map<string, Hold>()

/**
 * Makes this tab the one writer of a document. False: another tab is; open a copy under a new id instead of writing
 * over its work. True as well where the browser has no locks: an old browser is no reason not to save.
 */
export function holdDocument(id: string, locks: LockManager | undefined = globalThis.navigator?.locks): Promise<boolean> {
  return hold(id, locks, patienceMs)
}

/**
 * The same for the document that is on this tab's screen, which is its own: waits for as long as a busy browser takes. Given
 * up after a moment, the document would be nobody's, and a second tab would write over it.
 */
export function keepHold(id: string, locks: LockManager | undefined = globalThis.navigator?.locks): void {
  void hold(id, locks, null)
}

function hold(id: string, locks: LockManager | undefined, patience: number | null): Promise<boolean> {
  const present = holds.get(id)
  if (present) return present.isHeld
  const asked: Hold = locks ? request(id, locks, patience) : { isHeld: Promise.resolve(true), release: () => undefined }
  holds.set(id, asked)
  return asked.isHeld.then((isHeld) => {
    if (!isHeld && holds.get(id) === asked) holds.delete(id)
    return isHeld
  })
}

/** Lets another tab write it. Closing the tab does so too. */
export function releaseDocument(id: string): void {
  holds.get(id)?.release()
  holds.delete(id)
}

function request(id: string, locks: LockManager, patience: number | null): Hold {
  let release: () => void = () => undefined
  const untilReleased = new Promise<void>((resolve) => { release = resolve })
  const isHeld = new Promise<boolean>((resolve) => {
    const granted = () => {
      resolve(true)
      return untilReleased
    }
    locks.request(`hatrack-document-${id}`, patience === null ? {} : { signal: AbortSignal.timeout(patience) }, granted).catch((error: unknown) => {
      // Anything else than waiting in vain is the browser refusing locks as such.
      resolve(!(error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')))
    })
  })
  return { isHeld, release }
}
