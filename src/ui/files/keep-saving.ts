import type { HatrackDocument } from '../../model/organisation'
import type { Hold } from '../../persistence/document-lock'
import { startAutosave, type Autosave, type AutosaveStorage, type SaveStatus } from '../../persistence/autosave'
import type { FileMark } from '../../persistence/document-storage'
import { isForGood, type StorageFailure } from '../../persistence/storage-failure'
import { documentStore } from '../../store/document-store'
import { announce } from '../../store/session-store'
import { saveStatusStore } from './save-status'
import type * as Versions from './versions'

export interface Chart {
  readonly id: string
  readonly document: HatrackDocument
  /** What the storage holds of it already; null: nothing, so that it is saved at once. */
  readonly saved: HatrackDocument | null
  /** ISO 8601; null: never. */
  readonly savedToFileAt: string | null
  /** Absent: it is in none. */
  readonly file?: FileMark | undefined
}

/** A chart as it was when it came on the screen. */
export interface OpenedChart extends Pick<Chart, 'id' | 'document'> {
  /** ISO 8601. */
  readonly at: string
}

let opened: OpenedChart | null = null

export function openedChart(): OpenedChart | null {
  return opened
}

/** This tab's part in a document that others may show too. */
export interface Part {
  /** Waited for by a tab that only follows. */
  readonly hold: Hold
  readonly isFollower: boolean
  /** ISO 8601: which stored state this is; null: none is. */
  readonly savedAt: string | null
  /** Ends it. */
  readonly leaving: AbortController
}

let autosave: Autosave | null = null
/** Its last write is on its way. */
let ending: Autosave | null = null
/** The state that is in a file: no harm is done if it is lost here. */
let inFile: HatrackDocument | null = null
let isAbandoned = false

/** `isFollower`: only says how it is kept; another tab writes it. */
export function keepSaving({ id, document, saved, savedToFileAt, file }: Chart, storage: AutosaveStorage, isFollower = false): void {
  inFile = file?.isCurrent ? document : null
  opened = { id, document, at: new Date().toISOString() }
  let isEdited = false
  saveStatusStore.setState({ at: null, savedToFileAt: savedToFileAt === null ? null : Date.parse(savedToFileAt), fileName: file?.name ?? null, isInFile: inFile !== null })
  if (isFollower) return forgetFailure()
  autosave = startAutosave({
    id,
    storage,
    inFile: (state) => aboutFile(state),
    ...(saved ? { saved } : {}),
    read: () => documentStore.getState().document,
    subscribe: (onChange) => documentStore.subscribe((state, before) => {
      if (state.document === before.document) return
      saveStatusStore.setState({ isInFile: isInFile() })
      if (!isEdited) void withVersions(({ keepOpened }) => keepOpened())
      isEdited = true
      onChange()
    }),
    onStatus: showStatus,
    onStored: (written) => { if (isEdited) void withVersions(({ keepWhatWas }) => keepWhatWas(id, written)) },
    now: () => new Date().toISOString(),
    schedule(callback, delayMs) {
      const timer = setTimeout(callback, delayMs)
      return () => clearTimeout(timer)
    },
  })
}

/** Of the chart that was there before, which another tab's has nothing to do with. */
function forgetFailure(): void {
  const { kind, reason } = saveStatusStore.getState()
  if (kind === 'failed' && !isForGood(reason ?? 'unknown')) saveStatusStore.setState({ kind: 'saved', reason: null })
}

/** Fetched with the first edit; where it cannot be fetched, there is one state less to go back to. */
function withVersions(keep: (versions: typeof Versions) => void): Promise<void> {
  return import('./versions').then(keep, () => undefined)
}

/** Saves what is left and ends; for when another document, or another tab, takes the place. True: everything is stored. */
export async function stopSaving(): Promise<boolean> {
  const mine = autosave
  autosave = null
  ending = mine
  const isStored = await mine?.stop() ?? true
  if (ending === mine) ending = null
  return isStored
}

/** Ends without another write, for good: everything on this device is being deleted, and the page goes. */
export function abandonSaving(): void {
  autosave?.abandon()
  autosave = null
  ending = null
  isAbandoned = true
}

export function flushSaving(): void {
  void autosave?.flush()
}

/** For a page that goes away, or may. */
export function saveOnLeaving(): void {
  ending?.leave()
  autosave?.leave()
}

/** Whether what is on the screen would be found again: in the storage, after a last attempt, or in a file. */
export async function isKept(): Promise<boolean> {
  return await (autosave?.flush() ?? true) || isInFile()
}

function isInFile(): boolean {
  return documentStore.getState().document === inFile
}

/** For a storage that has lost what it had. False: it could not be stored. */
export async function storeAgain(): Promise<boolean> {
  return await autosave?.rewrite() ?? true
}

/** Whether closing the tab now would lose something. */
export function wouldBeLost(): boolean {
  const { kind } = saveStatusStore.getState()
  return !isAbandoned && (kind === 'unkept' || kind === 'failed' && autosave?.isBehind() === true) && documentStore.getState().past.length > 0 && !isInFile()
}

/** `document`: the state that was written, which may have been edited meanwhile. */
export function markSavedToFile(document: HatrackDocument, at: Date, fileName: string): void {
  inFile = document
  saveStatusStore.setState({ savedToFileAt: at.getTime(), fileName, isInFile: isInFile() })
  void autosave?.rewrite()
  void withVersions(({ keepVersionNow }) => void keepVersionNow(`Saved to ${fileName}`))
}

/** For the record: in the storage the words of the status line outlast the page. */
function aboutFile(document: HatrackDocument) {
  const { savedToFileAt, fileName } = saveStatusStore.getState()
  return {
    savedToFileAt: savedToFileAt === null ? null : new Date(savedToFileAt).toISOString(),
    ...(fileName === null ? {} : { file: { name: fileName, isCurrent: document === inFile } }),
  }
}

/** Most saves are over sooner than a word can be read. */
const shownAfterMs = 400
let shownLater: ReturnType<typeof setTimeout> | undefined

function showStatus(status: SaveStatus): void {
  clearTimeout(shownLater)
  const { kind: before, reason } = saveStatusStore.getState()
  // What the memory keeps is not kept; and what was stored in the last moment is the last that will be.
  if (before === 'unkept' || reason !== null && isForGood(reason)) return
  if (status.kind === 'saving') {
    shownLater = setTimeout(() => saveStatusStore.setState({ kind: 'saving' }), shownAfterMs)
  } else if (status.kind === 'saved') {
    saveStatusStore.setState({ kind: 'saved', at: Date.parse(status.at), reason: null })
  } else {
    tellUnsaved(status)
  }
}

/** In the line at once, and aloud when it is news. */
export function tellUnsaved({ reason, message }: StorageFailure): void {
  clearTimeout(shownLater)
  const before = saveStatusStore.getState()
  saveStatusStore.setState({ kind: 'failed', reason })
  // What comes of being overtaken is told by who sees to it.
  if (reason !== 'overtaken' && (before.kind !== 'failed' || before.reason !== reason)) announce(message, 'problem')
}
