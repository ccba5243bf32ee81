import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { flyTo, openDialog, select, sessionStore } from '../../store/session-store'
import { saveToFile } from '../files/save-file'
import { addReport, redoEdit, removeOrAsk, undoEdit } from './edits'

/** One thing the user can do, described once: the shortcuts and the help read it from here. */
export interface Action {
  readonly id: string
  readonly name: string
  /** As `KeyboardEvent.key`, with `Mod+` (Ctrl, or Command on a Mac) and `Shift+` before it. */
  readonly shortcut?: string
  /** A shortcut of one bare key works in the chart only, so that it cannot surprise who types elsewhere (WCAG 2.1.4). */
  readonly isForChart?: boolean
  readonly isEnabled?: () => boolean
  readonly run: () => void
}

function selectedPosition(): string | null {
  const { selection, chartFocusId } = sessionStore.getState()
  if (selection?.kind === 'position') return selection.id
  return document.activeElement?.closest('[data-card]') ? chartFocusId : null
}

function withSelected(run: (positionId: string) => void): () => void {
  return () => {
    const id = selectedPosition()
    if (id !== null) run(id)
  }
}

export const actions: readonly Action[] = [
  { id: 'undo', name: 'Undo', shortcut: 'Mod+z', isEnabled: () => documentStore.getState().past.length > 0, run: undoEdit },
  { id: 'redo', name: 'Redo', shortcut: 'Mod+Shift+z', isEnabled: () => documentStore.getState().future.length > 0, run: redoEdit },
  { id: 'redo-too', name: 'Redo', shortcut: 'Mod+y', isEnabled: () => documentStore.getState().future.length > 0, run: redoEdit },
  { id: 'save', name: 'Save to a file', shortcut: 'Mod+s', run: () => saveToFile() },
  { id: 'export', name: 'Export a picture', shortcut: 'Mod+e', run: () => openDialog({ kind: 'export' }) },
  { id: 'add-report', name: 'Add a report to the selected position', shortcut: 'Insert', isForChart: true, run: withSelected(addReport) },
  { id: 'rename', name: 'Rename the selected position', shortcut: 'F2', isForChart: true, run: withSelected(rename) },
  { id: 'remove', name: 'Remove the selected position', shortcut: 'Delete', isForChart: true, run: withSelected(removeOrAsk) },
  { id: 'show-all', name: 'Show the whole chart', shortcut: 'Shift+1', isForChart: true, run: () => flyTo('all') },
  { id: 'deselect', name: 'Deselect', shortcut: 'Escape', isForChart: true, isEnabled: () => sessionStore.getState().selection !== null, run: () => select(null) },
]

function rename(id: string): void {
  if (!currentOrganisation().positions.some((position) => position.id === id)) return
  select({ kind: 'position', id })
  sessionStore.setState({ namingId: id })
}
