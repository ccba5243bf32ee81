import { createStore } from 'zustand/vanilla'
import type { FailureReason } from '../../persistence/storage-failure'

/** Where the document on the screen is safe. */
export interface SaveStatus {
  /** `unkept`: this browser keeps nothing; `failed`: the last attempt to keep it did not succeed. */
  readonly kind: 'saved' | 'saving' | 'failed' | 'unkept'
  /** When it was last kept, in milliseconds; null: not since it was opened. */
  readonly at: number | null
  /** For `failed` and `unkept`. */
  readonly reason: FailureReason | null
  /** When it was last saved to a file, in milliseconds; null: never. */
  readonly savedToFileAt: number | null
  /** The file that it was last saved to or opened from; null: none that is known by name. */
  readonly fileName: string | null
  /** Whether that file holds what is on the screen. */
  readonly isInFile: boolean
}

export const saveStatusStore = createStore<SaveStatus>()(() => ({
  kind: 'saved', at: null, reason: null, savedToFileAt: null, fileName: null, isInFile: false,
}))

export interface StatusWords {
  readonly long: string
  readonly short: string
}

/** For the line below the company's name; the short one is for narrow windows. */
export function describeStatus({ kind, reason, savedToFileAt, fileName, isInFile }: SaveStatus, now: number): StatusWords {
  if (reason === 'superseded') return { long: 'A newer Hatrack is open in another tab: this one no longer saves. Reload the page.', short: 'Not saved: reload' }
  switch (kind) {
    case 'saving': return { long: 'Saving\u2026', short: 'Saving\u2026' }
    case 'failed':
    case 'unkept': return { long: `Not saved: ${reasons[reason ?? 'unknown']}. Save to a file.`, short: 'Not saved. Save to a file.' }
    case 'saved': {
      if (savedToFileAt === null) return { long: 'Saved in this browser \u00b7 not saved to a file yet', short: 'Saved \u00b7 not to a file yet' }
      const name = fileName ?? 'a file'
      const ago = agoWords(savedToFileAt, now)
      // The time before the name, which may be cut off.
      return isInFile
        ? { long: `Saved ${ago} to ${name}`, short: `Saved \u00b7 to file ${ago}` }
        : { long: `Edited since it was saved ${ago} to ${name}`, short: `Edited \u00b7 to file ${ago}` }
    }
  }
}

/** Whether a file or the browser lacks what is on the screen: the page's title has a mark then. */
export function isBehind({ kind, savedToFileAt, isInFile }: SaveStatus): boolean {
  return !isInFile && (savedToFileAt !== null || kind === 'failed' || kind === 'unkept')
}

const reasons: Readonly<Record<FailureReason, string>> = {
  full: 'storage is full', refused: 'this browser keeps nothing', unanswered: 'this browser has not answered yet', unreadable: 'something unreadable has its place', superseded: 'a newer Hatrack is open',
  overtaken: 'it is being edited in another tab', cleared: 'everything kept in this browser was removed', unknown: 'storing it failed',
}

/** "just now", "12 min ago", "3 h ago", "on 21 Nov 2026". */
export function agoWords(at: number, now: number): string {
  // Of a damaged record.
  if (Number.isNaN(at)) return 'at a time that is not known'
  const minutes = Math.floor((now - at) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`
  return `on ${new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })}`
}
