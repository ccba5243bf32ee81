/** As long as a reloaded page may need to let go of what its successor asks for. */
const patienceMs = 300

/** How to let go, by document. */
const held = new Map<string, () => void>()

/**
 * Makes this tab the one writer of a document. False: another tab is; open a copy under a new id instead of writing
 * over its work. True as well where the browser has no locks: an old browser is no reason not to save.
 */
export function holdDocument(id: string, locks: LockManager | undefined = globalThis.navigator?.locks): Promise<boolean> {
  if (held.has(id)) return Promise.resolve(true)
  if (!locks) {
    held.set(id, () => undefined)
    return Promise.resolve(true)
  }
  return new Promise((resolve) => {
    const hold = () => new Promise<void>((release) => {
      held.set(id, release)
      resolve(true)
    })
    locks.request(`hatrack-document-${id}`, { signal: AbortSignal.timeout(patienceMs) }, hold).catch((error: unknown) => {
      const isTaken = error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')
      resolve(!isTaken)
    })
  })
}

/** Lets another tab write it. Closing the tab does so too. */
export function releaseDocument(id: string): void {
  held.get(id)?.()
  held.delete(id)
}
