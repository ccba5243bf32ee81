import type { HatrackDocument } from '../../model/organisation'
import { startAutosave, type Autosave, type SaveStatus } from '../../persistence/autosave'
import type { DocumentStorage } from '../../persistence/document-storage'
import { documentStore } from '../../store/document-store'
import { announce } from '../../store/session-store'
import { describeStatus, saveStatusStore } from './save-status'

export interface Chart {
  readonly id: string
  readonly document: HatrackDocument
  /** What the storage holds of it already; null: nothing, so that it is saved at once. */
  readonly saved: HatrackDocument | null
  /** ISO 8601; null: never. */
  readonly savedToFileAt: string | null
}

let autosave: Autosave | null = null
/** The state that is in a file: no harm is done if it is lost here. */
let inFile: HatrackDocument | null = null

export function keepSaving({ id, saved, savedToFileAt }: Chart, storage: DocumentStorage): void {
  inFile = null
  saveStatusStore.setState({ at: null, savedToFileAt: savedToFileAt === null ? null : Date.parse(savedToFileAt) })
  autosave = startAutosave({
    id,
    storage,
    savedToFileAt,
    ...(saved ? { saved } : {}),
    read: () => documentStore.getState().document,
    subscribe: (onChange) => documentStore.subscribe((state, before) => { if (state.document !== before.document) onChange() }),
    onStatus: showStatus,
    now: () => new Date().toISOString(),
    schedule(callback, delayMs) {
      const timer = setTimeout(callback, delayMs)
      return () => clearTimeout(timer)
    },
  })
}

/** Saves what is left and ends; for when another document takes the place. */
export async function stopSaving(): Promise<void> {
  const ending = autosave
  autosave = null
  await ending?.stop()
}

export function flushSaving(): void {
  void autosave?.flush()
}

/** Whether what is on the screen would be found again: in the storage, after a last attempt, or in a file. */
export async function isKept(): Promise<boolean> {
  return await (autosave?.flush() ?? true) || isInFile()
}

function isInFile(): boolean {
  return documentStore.getState().document === inFile
}

/** Whether closing the tab now would lose something. */
export function wouldBeLost(): boolean {
  const { kind } = saveStatusStore.getState()
  return (kind === 'failed' || kind === 'unkept') && documentStore.getState().past.length > 0 && !isInFile()
}

export function markSavedToFile(at: Date): void {
  inFile = documentStore.getState().document
  saveStatusStore.setState({ savedToFileAt: at.getTime() })
  void autosave?.markSavedToFile(at.toISOString())
}

/** Most saves are over sooner than a word can be read. */
const shownAfterMs = 400
let shownLater: ReturnType<typeof setTimeout> | undefined

function showStatus(status: SaveStatus): void {
  clearTimeout(shownLater)
  const before = saveStatusStore.getState().kind
  // What the memory keeps is not kept.
  if (before === 'unkept') return
  if (status.kind === 'saving') {
    shownLater = setTimeout(() => saveStatusStore.setState({ kind: 'saving' }), shownAfterMs)
  } else if (status.kind === 'saved') {
    saveStatusStore.setState({ kind: 'saved', at: Date.parse(status.at), reason: null })
  } else {
    saveStatusStore.setState({ kind: 'failed', reason: status.reason })
    if (before !== 'failed') announce(describeStatus(saveStatusStore.getState(), Date.now()).long, 'problem')
  }
}
