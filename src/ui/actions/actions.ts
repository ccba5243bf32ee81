import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { flyTo, openDialog, select, sessionStore } from '../../store/session-store'
import { saveToFile } from '../files/save-file'
import { focusCard } from '../canvas/walk'
import { addReport, edit, redoEdit, removeOrAsk, undoEdit } from './edits'

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

/** The card that has the focus; else the one that is selected. */
function selectedPosition(): string | null {
  const { selection, chartFocusId } = sessionStore.getState()
  if (document.activeElement?.closest('.card')) return chartFocusId
  return selection?.kind === 'position' ? selection.id : null
}

/** The chip that has the focus, as responsibility and position. */
function focusedChip(): readonly [responsibilityId: string, positionId: string] | null {
  const mark = document.activeElement?.closest<HTMLElement>('[data-chip]')?.dataset.chip
  const at = mark?.lastIndexOf('@') ?? -1
  return mark === undefined || at < 0 ? null : [mark.slice(0, at), mark.slice(at + 1)]
}

/** On a chip it takes the responsibility off; on a card it removes the position. */
function remove(): void {
  const chip = focusedChip()
  if (!chip) return withSelected(removeOrAsk)()
  const [responsibilityId, positionId] = chip
  const { scenarioId } = currentOrganisation()
  if (edit({ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId })) focusCard(positionId)
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
  { id: 'remove', name: 'Remove the position, or take the responsibility off', shortcut: 'Delete', isForChart: true, run: remove },
  { id: 'show-all', name: 'Show the whole chart', shortcut: 'Shift+1', isForChart: true, run: () => flyTo('all') },
  { id: 'deselect', name: 'Deselect', shortcut: 'Escape', isForChart: true, isEnabled: () => sessionStore.getState().selection !== null, run: () => select(null) },
]

function rename(id: string): void {
  if (!currentOrganisation().positions.some((position) => position.id === id)) return
  select({ kind: 'position', id })
  sessionStore.setState({ namingId: id })
}
