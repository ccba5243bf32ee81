import { documentStore } from '../../store/document-store'
import type { Action } from './action'
import { redoEdit, undoEdit } from './edits'

export const historyActions: readonly Action[] = [
  {
    id: 'undo', name: 'Undo', group: 'History', icon: 'undo', shortcuts: ['Mod+z'], scope: 'page', isRepeated: true,
    isEnabled: () => isPossible('past'), run: undoEdit,
  },
  {
    id: 'redo', name: 'Redo', group: 'History', icon: 'redo', shortcuts: ['Mod+Shift+z', 'Mod+y'], scope: 'page', isRepeated: true,
    isEnabled: () => isPossible('future'), run: redoEdit,
  },
]

function isPossible(direction: 'past' | 'future'): boolean {
  const { isReadOnly, [direction]: steps } = documentStore.getState()
  return !isReadOnly && steps.length > 0
}
