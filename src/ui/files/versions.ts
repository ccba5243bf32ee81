import { writeDocument } from '../../formats/json/write-document'
import type { HatrackDocument } from '../../model/organisation'
import type { Written } from '../../persistence/autosave'
import { askToPersist } from '../../persistence/durability'
import { keepVersions, type Moment, type VersionKeeper } from '../../persistence/version-keeper'
import type { VersionStorage } from '../../persistence/version-storage'
import { documentStore } from '../../store/document-store'
import { openedChart, type OpenedChart } from './keep-saving'
import { storage } from './kept-here'

let current: { readonly opened: OpenedChart, readonly keeper: VersionKeeper } | null = null

/** Before the first edit of the chart that was opened last is stored. */
export function keepOpened(): void {
  void keeperNow()?.keepOpened()
}

/** The record of the chart holds this now. */
export function keepWhatWas(id: string, { document, at, text }: Written): void {
  void askOnce()
  if (openedChart()?.id === id) void keeperNow()?.stored({ document, at, label: lastStep(document), text: () => text })
}

/**
 * Keeps the chart on the screen as it is now, for what the label says: "Before restoring \u2026". Never rejects; false: it
 * could not be kept.
 */
export async function keepVersionNow(label: string): Promise<boolean> {
  const { document } = documentStore.getState()
  return await keeperNow()?.keepNow(momentOf(document, new Date().toISOString(), label)) ?? false
}

/** Of whichever storage there is then: one that was lost is opened anew. */
const versionsHere: Pick<VersionStorage, 'keep' | 'list' | 'drop'> = {
  keep: (version) => storage.versions.keep(version),
  list: (documentId) => storage.versions.list(documentId),
  drop: (ids) => storage.versions.drop(ids),
}

/** Each opening of a chart has a keeper of its own. */
function keeperNow(): VersionKeeper | null {
  const opened = openedChart()
  if (!opened) return null
  if (current?.opened !== opened) {
    const { id, document, at } = opened
    current = { opened, keeper: keepVersions({ documentId: id, opened: momentOf(document, at, 'As it was opened'), versions: versionsHere }) }
  }
  return current.keeper
}

function momentOf(document: HatrackDocument, at: string, label: string): Moment {
  return { document, at, label, text: () => writeDocument(document, { savedAt: at }) }
}

/** What made a state that may have been edited since. */
function lastStep(document: HatrackDocument): string {
  const { past } = documentStore.getState()
  return (past.findLast(({ after }) => after === document) ?? past.at(-1))?.label ?? 'As it was opened'
}

let isAsked = false

/** There is work of the user\u2019s own now. */
async function askOnce(): Promise<void> {
  if (isAsked) return
  isAsked = true
  await askToPersist()
}
