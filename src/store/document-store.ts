import { createStore } from 'zustand/vanilla'
import { applyCommands, isRefusal, type Command, type Refusal } from '../commands'
import { newDocument } from '../model/new-document'
import type { HatrackDocument } from '../model/organisation'
import { withoutStaleWaivers } from '../rules/waivers'

/** One step of the history. Undo and redo put references back; nothing is inverted. */
export interface HistoryEntry {
  /** What was done: "Move PMO to CIO". */
  readonly label: string
  readonly before: HatrackDocument
  /** What its commands made, with every waiver that they left. */
  readonly edited: HatrackDocument
  /** The same without the waivers of what is no fact any more. */
  readonly after: HatrackDocument
  /** Steps under one key that follow each other are one step: a slider's drag, the letters of a name. */
  readonly mergeKey: string | null
}

export interface DocumentState {
  /** Which document of this browser's storage this is. */
  readonly documentId: string
  readonly document: HatrackDocument
  readonly past: readonly HistoryEntry[]
  readonly future: readonly HistoryEntry[]
  /** It is being edited in another tab, which this one follows. */
  readonly isReadOnly: boolean
}

export interface DispatchOptions {
  /** The step's name, where the first command's own does not tell the whole. */
  readonly label?: string
  readonly mergeKey?: string
}

/** More steps than anybody goes back; each holds references, not copies. */
const longestHistory = 500

export const documentStore = createStore<DocumentState>()(() => ({
  documentId: 'untitled', document: newDocument(), past: [], future: [], isReadOnly: false,
}))

/** Why nothing can be edited now. */
export const editedElsewhere: Refusal = { refused: 'This chart is being edited in another tab. Press \u201cEdit here\u201d to edit it in this one.' }

/** Makes an edit: one step of the history, or a refusal that says why and leaves everything as it was. Null: done. */
export function dispatch(commands: Command | readonly Command[], options: DispatchOptions = {}): Refusal | null {
  const { document, past, isReadOnly } = documentStore.getState()
  if (isReadOnly) return editedElsewhere
  const mergeKey = options.mergeKey ?? null
  const burst = burstGoingOn(past, document, mergeKey)
  // A slider that passes a place where a fact is gone, and comes back to where it is one, has taken no waiver away.
  const start = burst?.edited ?? document
  const outcome = applyCommands(start, Array.isArray(commands) ? commands : [commands as Command])
  if (isRefusal(outcome)) return outcome
  if (outcome.document === start) return null
  const { document: edited } = outcome
  const after = withoutStaleWaivers(edited)
  const entry: HistoryEntry = { label: options.label ?? outcome.label, before: burst?.before ?? document, edited, after, mergeKey }
  const earlier = burst ? past.slice(0, -1) : past
  documentStore.setState({ document: after, past: [...earlier, entry].slice(-longestHistory), future: [] })
  return null
}

/** The step that an edit under this key makes longer; null: it is a step of its own. */
function burstGoingOn(past: readonly HistoryEntry[], document: HatrackDocument, mergeKey: string | null): HistoryEntry | null {
  const last = past.at(-1)
  return last && last.mergeKey !== null && last.mergeKey === mergeKey && last.after === document ? last : null
}

/** Ends a burst: what comes next under the same key is a step of its own. */
export function endBurst(): void {
  const { past } = documentStore.getState()
  const last = past.at(-1)
  if (last && last.mergeKey !== null) documentStore.setState({ past: [...past.slice(0, -1), { ...last, mergeKey: null }] })
}

/** Takes the last step back and returns its name; null when there is none. */
export function undo(): string | Refusal | null {
  const { past, future, isReadOnly } = documentStore.getState()
  if (isReadOnly) return editedElsewhere
  const entry = past.at(-1)
  if (!entry) return null
  documentStore.setState({ document: entry.before, past: past.slice(0, -1), future: [entry, ...future] })
  return entry.label
}

/** Makes the step that was last taken back again and returns its name; null when there is none. */
export function redo(): string | Refusal | null {
  const { past, future, isReadOnly } = documentStore.getState()
  if (isReadOnly) return editedElsewhere
  const [entry, ...rest] = future
  if (!entry) return null
  documentStore.setState({ document: entry.after, past: [...past, { ...entry, mergeKey: null }], future: rest })
  return entry.label
}

/** Puts another state of the document in the place of the present one as one step of the history: an earlier version comes back. */
export function replaceDocument(after: HatrackDocument, label: string): Refusal | null {
  const { document: before, past, isReadOnly } = documentStore.getState()
  if (isReadOnly) return editedElsewhere
  const entry: HistoryEntry = { label, before, edited: after, after, mergeKey: null }
  documentStore.setState({ document: after, past: [...past, entry].slice(-longestHistory), future: [] })
  return null
}

/** Puts another document in the place of the present one, with a history of its own. */
export function openDocument(documentId: string, document: HatrackDocument, isReadOnly = false): void {
  documentStore.setState({ documentId, document, past: [], future: [], isReadOnly })
}

/** The present document as another tab has left it. The steps before are no way back: they would take its edits away. */
export function followDocument(document: HatrackDocument): void {
  documentStore.setState({ document, past: [], future: [] })
}
