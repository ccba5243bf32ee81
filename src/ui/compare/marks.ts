import type { Change, Comparison } from '../../simulation/comparison/comparison'
import type { IconName } from '../kit/icon'
import type { Side } from './use-shared-view'

/** What became of a card, the most telling first. */
const markKinds = ['added', 'removed', 'moved', 'changed'] as const
export type MarkKind = (typeof markKinds)[number]

export const markNames: Readonly<Record<MarkKind, string>> = { added: 'Added', removed: 'Removed', moved: 'Moved', changed: 'Changed' }
export const markIcons: Readonly<Record<MarkKind, IconName>> = { added: 'plus', removed: 'minus', moved: 'right', changed: 'rename' }

/** Which cards of one of the two charts are marked, and how. Ids as in the comparison. */
export function marksOn({ structure, work }: Pick<Comparison, 'structure' | 'work'>, side: Side): ReadonlyMap<string, MarkKind> {
  const marks = new Map<string, MarkKind>()
  for (const change of [...structure, ...work]) {
    for (const id of markedBy(change, side)) {
      const kind = markOf(change)
      const present = marks.get(id)
      if (!present || markKinds.indexOf(kind) < markKinds.indexOf(present)) marks.set(id, kind)
    }
  }
  return marks
}

/** Those whose own card differs; a manager is the same, whoever comes to report there. */
function markedBy(change: Change, side: Side): readonly string[] {
  switch (change.kind) {
    case 'added': return side === 'after' ? [change.positionId] : []
    case 'removed': return side === 'before' ? [change.positionId] : []
    case 'moved':
    case 'edited': return [change.positionId]
    case 'reordered': return []
    case 'linked':
    case 'unlinked': return change.between
    case 'work': return [...new Set([...changedOf(change.before.owners, change.after.owners), ...changedOf(change.before.delegates, change.after.delegates),
      ...change.before.isShared === change.after.isShared ? [] : change.after.owners])]
  }
}

function changedOf(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))]
}

export function markOf({ kind }: Change): MarkKind {
  return kind === 'added' || kind === 'removed' || kind === 'moved' ? kind : 'changed'
}
