import { deleteDB } from 'idb'

/** What all that this page keeps begins with: other pages may live at the same address. */
const prefix = 'hatrack'
const databases = ['hatrack', 'hatrack-files']
const channelName = 'hatrack-clearing'

/** What could not be deleted, in words; a database that another tab holds open goes when that is closed. */
export type NotCleared = string

export interface ClearingOptions {
  /** How long a tab that holds a database open is waited for. */
  readonly patienceMs?: number
}

/**
 * Deletes whatever this page keeps on this device: charts, versions, links to files, settings, and the program itself as it
 * is kept for working offline. Tells the other tabs before and after. Never rejects; what stayed is in the answer.
 */
export async function clearEverything({ patienceMs = 4_000 }: ClearingOptions = {}): Promise<readonly NotCleared[]> {
  tell('began')
  const outcomes = await Promise.all([
    ...databases.map((name) => attempt(name === 'hatrack' ? 'The charts and their versions' : 'The links to files', () => deleteDatabase(name, patienceMs))),
    attempt('The program kept for working offline', clearCaches),
    attempt('What keeps the program for working offline', unregisterWorkers),
  ])
  // Last: until here the page may have remembered something once more.
  const settings = await attempt('The settings', clearSettings)
  tell('ended')
  return [...outcomes, settings].filter((outcome) => outcome !== null)
}

/** What this tab remembers, of which other tabs have no hold. */
export function clearThisTab(): void {
  clearKeys(() => sessionStorage)
}

/** Hears that another tab deletes everything: `onBegan` lets go of the storage, `onEnded` leaves what is on the screen. Returns how to stop. */
export function hearClearing(onBegan: () => void, onEnded: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }) => {
    if (data === 'began') onBegan()
    else if (data === 'ended') onEnded()
  }
  return () => channel.close()
}

function tell(what: 'began' | 'ended'): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(what)
  channel.close()
}

async function attempt(what: string, clear: () => Promise<void> | void): Promise<NotCleared | null> {
  try {
    await clear()
    return null
  } catch (error) {
    return `${what}: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Rejects where another tab does not let go; the browser then deletes it when that tab is closed. */
function deleteDatabase(name: string, patienceMs: number): Promise<void> {
  let isHeld = false
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(isHeld ? 'another tab holds them open; close it, and they go.' : 'the browser did not answer.')), patienceMs)
    deleteDB(name, { blocked() { isHeld = true } }).then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function clearSettings(): void {
  clearKeys(() => localStorage)
  clearThisTab()
}

/** A browser that refuses storage has kept nothing there. */
function clearKeys(open: () => Storage): void {
  let kept: Storage
  try {
    kept = open()
  } catch {
    return
  }
  for (const key of Object.keys(kept)) if (key.startsWith(prefix)) kept.removeItem(key)
}

/** The folder of this page: another copy of the program, in another folder, keeps what it needs for working offline. */
function here(): string {
  return new URL('.', document.baseURI).href
}

/** By the names that the service worker gives them. */
async function clearCaches(): Promise<void> {
  if (typeof caches === 'undefined') return
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(`${prefix} ${here()} `)).map((name) => caches.delete(name)))
}

async function unregisterWorkers(): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  const registrations = await serviceWorker.getRegistrations()
  await Promise.all(registrations.filter(({ scope }) => scope === here()).map((registration) => registration.unregister()))
}
