import { createStore } from 'zustand/vanilla'
import { writeDocument } from '../../formats/json/write-document'
import type { HatrackDocument } from '../../model/organisation'
import { requestHold } from '../../persistence/document-lock'
import type { LoadedDocument } from '../../persistence/document-storage'
import { joinTabs, type TabAmongOthers, type TabChannel, type TabHost, type TabMessage } from '../../persistence/other-tabs'
import { failureOf, UnreadableRecordError } from '../../persistence/storage-failure'
import { currentOrganisation } from '../../store/derived'
import { documentStore, followDocument } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, openDialog, sessionStore } from '../../store/session-store'
import { leaveWhatIsGone } from '../actions/settle-after-step'
import { putBack } from '../drag/carry'
import { keepSaving, stopSaving } from '../files/keep-saving'
import { saveStatusStore } from '../files/save-status'
import { keptHere, storage } from '../files/kept-here'
import { openAsNew, type OpenChart } from '../files/workspace'

/** `isAsking`: this tab waits for the other to let go. */
export const amongTabsStore = createStore<{ readonly isAsking: boolean }>()(() => ({ isAsking: false }))

let present: TabAmongOthers | null = null

/** The bar shows it. */
const followed = 'This chart is being edited in another tab. Changes appear here.'

/** Makes the chart on the screen one of those that other tabs show too, until its part in them ends. */
export function showAmongTabs({ id, part }: OpenChart): void {
  const { signal } = part.leaving
  if (signal.aborted) return
  const tabs = joinTabs({
    tab: newId('tab'), hold: part.hold, isWriter: !part.isFollower, signal,
    request: 'locks' in navigator ? (options) => requestHold(id, options) : null,
    channel: channelOf(id, signal),
    host: hostOf(id, part.savedAt),
    schedule(callback, delayMs) {
      const timer = setTimeout(callback, delayMs)
      return () => clearTimeout(timer)
    },
  })
  present = tabs
  amongTabsStore.setState({ isAsking: false })
  const stopListening = saveStatusStore.subscribe((status, before) => {
    if (documentStore.getState().isReadOnly) return
    if (status.at !== null && status.at !== before.at) tabs.saved()
    if (status.reason === 'overtaken' && before.reason !== 'overtaken') tabs.look()
  })
  signal.addEventListener('abort', stopListening)
  // Asleep, or put away for the way back, it may have missed what the others did.
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') tabs.look() }, { signal })
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted) tabs.look() }, { signal })
  if (part.isFollower) announce(followed, 'spoken')
}

/** Makes this tab the one that edits. */
export async function editHere(): Promise<void> {
  if (!present || amongTabsStore.getState().isAsking) return
  amongTabsStore.setState({ isAsking: true })
  const outcome = await present.takeOver()
  amongTabsStore.setState({ isAsking: false })
  if (outcome === 'declined') announce('The other tab has changes that it cannot store. Save the chart to a file there first.', 'problem')
  if (outcome === 'other') announce('One more tab was quicker. Press \u201cEdit here\u201d again to edit the chart in this one.', 'problem')
}

/** Goes on with what is shown, apart from the other tab. */
export async function openCopy(): Promise<void> {
  const copy = named(documentStore.getState().document, 'copy')
  await openAsNew(copy, { title: `a copy: ${copy.company.name}`, shownId: sessionStore.getState().scenarioId })
}

function named(document: HatrackDocument, what: string): HatrackDocument {
  return { ...document, company: { ...document.company, name: `${document.company.name} (${what})` } }
}

function tellOfCopy(remedy: string): void {
  openDialog({
    kind: 'problem', title: 'This chart is being edited in another tab now', remedy,
    detail: 'This tab did not answer when the other one took it over, and what you did here last was not stored by then.',
  })
}

function channelOf(id: string, signal: AbortSignal): TabChannel | null {
  if (!('BroadcastChannel' in globalThis)) return null
  const channel = new BroadcastChannel(`hatrack-document-${id}`)
  signal.addEventListener('abort', () => channel.close())
  return {
    post: (message) => { if (!signal.aborted) channel.postMessage(message) },
    listen: (hear) => channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => hear(data), { signal }),
  }
}

function hostOf(id: string, savedAt: string | null): TabHost {
  /** The stored state that is on the screen; what this tab stores itself goes by the status. */
  let shownAt = savedAt
  const lastSaved = () => {
    const { at } = saveStatusStore.getState()
    return at === null ? shownAt : new Date(at).toISOString()
  }

  /** Something else may have come on the screen while the storage was asked. */
  const isShown = () => documentStore.getState().documentId === id

  const close = () => {
    shownAt = lastSaved()
    documentStore.setState({ isReadOnly: true })
    putBack()
  }

  const saveFrom = (saved: HatrackDocument | null) => {
    const { savedToFileAt, fileName, isInFile } = saveStatusStore.getState()
    keepSaving({
      id, document: documentStore.getState().document, saved, savedToFileAt: savedToFileAt === null ? null : new Date(savedToFileAt).toISOString(),
      ...(fileName === null ? {} : { file: { name: fileName, isCurrent: isInFile } }),
    }, keptHere)
    documentStore.setState({ isReadOnly: false })
  }

  const showLoaded = (loaded: LoadedDocument | null) => {
    if (!isShown() || !loaded || loaded.record.savedAt === shownAt) return
    if (!loaded.reading.ok) throw new UnreadableRecordError(`${id} cannot be read`)
    const before = currentOrganisation()
    const { record, reading: { document } } = loaded
    shownAt = record.savedAt
    followDocument(document)
    keepSaving({ id, document, saved: document, savedToFileAt: record.savedToFileAt, file: record.file }, keptHere, true)
    leaveWhatIsGone(before)
  }

  const keepCopy = async (document: HatrackDocument) => {
    const copy = named(document, 'from the other tab')
    const { name } = copy.company
    const at = new Date().toISOString()
    try {
      await storage.save({ id: newId('document'), title: name, text: writeDocument(copy, { savedAt: at }), savedAt: at, savedToFileAt: null })
      tellOfCopy(`Nothing is lost: it is kept as \u201c${name}\u201d, under \u201cRecent\u201d.`)
    } catch {
      // Then it stays on the screen, and storing it is tried again and again.
      await openAsNew(copy, { title: name })
      tellOfCopy(`It is on the screen as \u201c${name}\u201d, and this browser cannot store it. Save it to a file.`)
    }
  }

  return {
    async pause() {
      if (!isShown()) return true
      close()
      const isStored = await stopSaving()
      if (isShown()) shownAt = lastSaved()
      if (isStored && isShown()) announce(followed, 'spoken')
      return isStored
    },
    resume: () => { if (isShown()) saveFrom(null) },
    async begin() {
      try {
        const stored = await storage.takeOver(id)
        if (stored && stored.savedAt !== shownAt) showLoaded(await storage.load(id))
        if (!isShown()) return
        saveFrom(stored && documentStore.getState().document)
        announce('You can edit this chart in this tab now.')
      } catch (error) {
        announce(failureOf(error).message, 'problem')
        throw error
      }
    },
    async giveUp() {
      if (!isShown()) return
      close()
      const { document } = documentStore.getState()
      if (!await stopSaving()) await keepCopy(document)
      if (!isShown()) return
      saveStatusStore.setState({ kind: 'saved', reason: null })
      announce(followed, 'spoken')
      showLoaded(await storage.load(id))
    },
    async follow() {
      // A look without anything new, as with each coming back to the tab, costs no reading of the whole text.
      const isShownAlready = (await storage.list()).some((stored) => stored.id === id && stored.savedAt === shownAt)
      if (!isShownAlready) showLoaded(await storage.load(id))
    },
    isOvertaken: () => storage.isOvertaken(id),
  }
}
