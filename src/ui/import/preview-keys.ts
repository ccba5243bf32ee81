import type { PreviewRow } from './preview-rows'

/** What a key comes to in a tree: another row, or what the row itself does. Null: the key is none of the tree's. */
export type PreviewKey =
  | { readonly kind: 'go', readonly to: number }
  | { readonly kind: 'fold', readonly isExpanded: boolean }
  | { readonly kind: 'press' }

/** Rows that Page up and Page down pass. */
const page = 10

export function previewKey(key: string, rows: readonly PreviewRow[], at: number): PreviewKey | null {
  const row = rows[at]
  if (!row) return null
  const go = (to: number): PreviewKey => ({ kind: 'go', to: Math.max(0, Math.min(rows.length - 1, to)) })
  switch (key) {
    case 'ArrowDown': return go(at + 1)
    case 'ArrowUp': return go(at - 1)
    case 'PageDown': return go(at + page)
    case 'PageUp': return go(at - page)
    case 'Home': return go(0)
    case 'End': return go(rows.length - 1)
    case 'ArrowRight':
      if (row.kind === 'more' || row.below === 0) return null
      return row.isExpanded ? go(at + 1) : { kind: 'fold', isExpanded: true }
    case 'ArrowLeft':
      if (row.kind === 'position' && row.isExpanded) return { kind: 'fold', isExpanded: false }
      return row.parentAt < 0 ? null : go(row.parentAt)
    case 'Enter':
    case ' ': return { kind: 'press' }
    default: return null
  }
}
