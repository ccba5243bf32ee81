import { writeDocument } from '../formats/json/write-document'
import type { HatrackDocument } from '../model/organisation'
import type { DocumentRecord, DocumentStorage, StoredDocument } from './document-storage'
import { failureOf, isForGood, type FailureReason } from './storage-failure'

export type SaveStatus =
  | { readonly kind: 'saved', readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed', readonly reason: FailureReason, readonly message: string }

export type AutosaveStorage = Pick<DocumentStorage, 'save' | 'leave'>

export interface AutosaveOptions {
  /** The document's id in the storage. */
  readonly id: string
  readonly read: () => HatrackDocument
  /** Calls back after every change; returns how to stop that. */
  readonly subscribe: (onChange: () => void) => () => void
  readonly storage: AutosaveStorage
  readonly onStatus: (status: SaveStatus) => void
  /** ISO 8601. */
  readonly now: () => string
  /** Calls back after a delay; returns how to cancel that. */
  readonly schedule: (callback: () => void, delayMs: number) => () => void
  /** What the storage holds already, as after `load`; left out, the document is saved at once. */
  readonly saved?: HatrackDocument
  /** What the record says of the file that the document is in too, for this state of it. */
  readonly inFile: (document: HatrackDocument) => Pick<StoredDocument, 'savedToFileAt' | 'file'>
  /** After each write that succeeded, with what was written. */
  readonly onStored?: (written: Written) => void
}

export interface Written {
  readonly document: HatrackDocument
  readonly text: string
  /** ISO 8601. */
  readonly at: string
}

export interface Autosave {
  /** Starts the write at once. True: everything is stored. */
  flush(): Promise<boolean>
  /** The same, for a page that is going away and may not see it done. */
  leave(): void
  /** Writes the record once more, because what `inFile` gives has changed. */
  rewrite(): Promise<boolean>
  /** Whether the storage lacks something of the document. */
  isBehind(): boolean
  /** Saves what is left and ends. */
  stop(): Promise<boolean>
  /** Ends without another write: what is stored is about to be deleted. */
  abandon(): void
}

const throttleMs = 500
const firstRetryMs = 1_000
const longestRetryMs = 30_000

interface Write {
  readonly document: HatrackDocument
  record?: DocumentRecord
  done: Promise<boolean>
}

/**
 * Keeps the storage up with the document: at most one write in 500 ms, however many edits, always of the newest state,
 * tried again after a failure, and none when nothing changed. Where the storage is gone for good, it ends.
 */
export function startAutosave({ id, read, subscribe, storage, onStatus, now, schedule, saved, inFile, onStored }: AutosaveOptions): Autosave {
  let stored: HatrackDocument | undefined = saved
  /** The newest attempt that has not ended; older ones may be under way too, and are of no interest any more. */
  let latest: Write | null = null
  let cancelTimer: (() => void) | null = null
  let failures = 0
  let isStopped = false
  /** The storage is gone for good. */
  let isOver = false

  const later = (delayMs: number) => {
    cancelTimer ??= schedule(() => {
      cancelTimer = null
      void write()
    }, delayMs)
  }

  const attempt = async (mine: Write): Promise<boolean> => {
    const { document } = mine
    const at = now()
    let text: string
    try {
      text = writeDocument(document, { savedAt: at })
      mine.record = { id, title: document.company.name, text, savedAt: at, ...inFile(document) }
      await storage.save(mine.record)
    } catch (error) {
      if (latest !== mine) return false
      latest = null
      failures += 1
      const failure = failureOf(error)
      isOver = isForGood(failure.reason)
      if (isOver) end()
      onStatus({ kind: 'failed', ...failure })
      if (!isStopped) later(Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs))
      return false
    }
    if (latest !== mine) return true
    latest = null
    failures = 0
    stored = document
    onStatus({ kind: 'saved', at })
    onStored?.({ document, text, at })
    return true
  }

  const write = (isForced = false): Promise<boolean> => {
    const document = read()
    if (isOver) return Promise.resolve(document === stored)
    if (!isForced && latest?.document === document) return latest.done
    // While another state is on its way, one that is stored already has to be written once more, after it.
    if (!isForced && latest === null && document === stored) return Promise.resolve(true)
    onStatus({ kind: 'saving' })
    latest = { document, done: Promise.resolve(false) }
    latest.done = attempt(latest)
    return latest.done
  }

  const flush = (isForced = false) => {
    cancelTimer?.()
    cancelTimer = null
    return write(isForced)
  }

  const unsubscribe = subscribe(() => later(throttleMs))
  const end = () => {
    isStopped = true
    unsubscribe()
  }
  if (stored === undefined) later(0)

  return {
    flush: () => flush(),
    leave() {
      // By now another document may be what is read.
      if (!isStopped) void flush()
      if (latest?.record) storage.leave(latest.record)
    },
    rewrite: () => flush(true),
    isBehind: () => read() !== stored,
    stop() {
      end()
      return flush()
    },
    abandon() {
      isStopped = true
      unsubscribe()
      cancelTimer?.()
    },
  }
}
