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
  const present = holds.get(id)
  if (present) return present.isHeld
  const hold: Hold = locks ? request(id, locks) : { isHeld: Promise.resolve(true), release: () => undefined }
  holds.set(id, hold)
  return hold.isHeld.then((isHeld) => {
    if (!isHeld && holds.get(id) === hold) holds.delete(id)
    return isHeld
  })
}

/** Lets another tab write it. Closing the tab does so too. */
export function releaseDocument(id: string): void {
  holds.get(id)?.release()
  holds.delete(id)
}

function request(id: string, locks: LockManager): Hold {
  let release: () => void = () => undefined
  const untilReleased = new Promise<void>((resolve) => { release = resolve })
  const isHeld = new Promise<boolean>((resolve) => {
    const granted = () => {
      resolve(true)
      return untilReleased
    }
    locks.request(`hatrack-document-${id}`, { signal: AbortSignal.timeout(patienceMs) }, granted).catch((error: unknown) => {
      // Anything else than waiting in vain is the browser refusing locks as such.
      resolve(!(error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')))
    })
  })
  return { isHeld, release }
}
