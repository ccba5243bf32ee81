import type { HatrackDocument } from '../model/organisation'
import type { VersionStorage } from './version-storage'
import { tooMany } from './version-thinning'

/** A document at one moment. */
export interface Moment {
  readonly document: HatrackDocument
  /** ISO 8601. */
  readonly at: string
  /** What it is remembered for. */
  readonly label: string
  /** As `writeDocument` gives it; asked for only if it is kept. */
  readonly text: () => string
}

/** None of these rejects: a version that cannot be kept is no reason not to go on. True: it is there to go back to. */
export interface VersionKeeper {
  /** Before the first edit is stored. */
  keepOpened(): Promise<boolean>
  /** After a state has taken the place of the one before it in the record. */
  stored(moment: Moment): Promise<boolean>
  /** For an occasion, whenever the last one was. */
  keepNow(moment: Moment): Promise<boolean>
}

/** So much editing is one version. */
const versionEveryMs = 10 * 60_000

export interface VersionKeeperOptions {
  readonly documentId: string
  readonly opened: Moment
  readonly versions: Pick<VersionStorage, 'keep' | 'list' | 'drop'>
}

/**
 * Keeps what edits overwrite: the state as it was opened, then at most one in ten minutes. Each is the state that the
 * record had until then, so that a pause is kept as it was left and not with the first edit after it.
 */
export function keepVersions({ documentId, opened, versions }: VersionKeeperOptions): VersionKeeper {
  let held = opened
  let keptAt: number | null = null
  let isOpenedKept = false

  const keep = async ({ document, at, label, text }: Moment, isOccasion: boolean): Promise<boolean> => {
    try {
      await versions.keep({ documentId, at, title: document.company.name, label, text: text(), isOccasion })
      const surplus = tooMany(await versions.list(documentId))
      if (surplus.length > 0) await versions.drop(surplus)
      return true
    } catch {
      return false
    }
  }

  const keepOpened = (): Promise<boolean> => {
    if (isOpenedKept) return Promise.resolve(true)
    isOpenedKept = true
    keptAt = Date.parse(opened.at)
    return keep(opened, false)
  }

  return {
    keepOpened,
    stored(moment) {
      const before = held
      held = moment
      const now = Date.parse(moment.at)
      const since = keptAt === null ? Number.POSITIVE_INFINITY : now - keptAt
      if (before.document === moment.document) return Promise.resolve(false)
      // A clock that was set back tells nothing of how long it has been: then rather one too many. A write may have begun before an occasion.
      if (Math.abs(since) < versionEveryMs) return Promise.resolve(false)
      keptAt = now
      return keep(before, false)
    },
    keepNow(moment) {
      // So that what came first stands first.
      if (moment.document !== opened.document) void keepOpened()
      isOpenedKept = true
      keptAt = Date.parse(moment.at)
      return keep(moment, true)
    },
  }
}
