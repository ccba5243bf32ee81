import type { OutlineRow } from './outline-rows'

/** What a key of the tree pattern comes to: another row, or branches folded or unfolded. */
export type Walk =
  | { readonly kind: 'go', readonly to: number }
  | { readonly kind: 'fold', readonly ids: readonly string[], readonly isCollapsed: boolean }

type Rows = readonly OutlineRow[]

/** Rows that Page up and Page down pass. */
const page = 10

const steps = {
  next: 1, previous: -1, 'page-down': page, 'page-up': -page, first: -Infinity, last: Infinity,
} as const
export type Step = keyof typeof steps

/** The row that many further, held at the ends. */
export function stepFrom(rows: Rows, at: number, step: Step): number {
  return Math.max(0, Math.min(rows.length - 1, at + steps[step]))
}

/** Right: unfolds; unfolded, goes to the first child. Null: there is nothing below. */
export function walkIn(rows: Rows, at: number): Walk | null {
  const row = rows[at]
  if (row?.kind !== 'position' || !row.isExpandable) return null
  return row.isExpanded ? { kind: 'go', to: at + 1 } : { kind: 'fold', ids: [row.positionId], isCollapsed: false }
}

/** Left: folds; folded, or with nothing below, goes to the parent. Null: there is none. */
export function walkOut(rows: Rows, at: number): Walk | null {
  const row = rows[at]
  if (!row) return null
  if (row.kind === 'position' && row.isExpanded) return { kind: 'fold', ids: [row.positionId], isCollapsed: true }
  return row.parentAt < 0 ? null : { kind: 'go', to: row.parentAt }
}

/** The star: unfolds every sibling. Null: all of them are. */
export function unfoldSiblings(rows: Rows, at: number): Walk | null {
  const parentAt = rows[at]?.parentAt
  const ids = rows.flatMap((row) => row.kind === 'position' && row.parentAt === parentAt && row.isExpandable && !row.isExpanded ? [row.positionId] : [])
  return ids.length === 0 ? null : { kind: 'fold', ids, isCollapsed: false }
}

/** The next row whose name begins with what was typed, round the end; the same letter again goes on to the next. Null: none. */
export function rowNamed(rows: Rows, at: number, typed: string, nameOf: (row: OutlineRow) => string): number | null {
  const text = typed.toLowerCase()
  const isOneLetter = [...text].every((letter) => letter === text[0])
  const [start, wanted] = isOneLetter ? [at + 1, text.slice(0, 1)] : [at, text]
  for (let step = 0; step < rows.length; step++) {
    const to = (start + step) % rows.length
    if (nameOf(rows[to]!).toLowerCase().startsWith(wanted)) return to
  }
  return null
}

/** The positions from one row to another, the other’s last. */
export function positionsBetween(rows: Rows, from: number, to: number): readonly string[] {
  const ids = rows.slice(Math.min(from, to), Math.max(from, to) + 1).flatMap((row) => row.kind === 'position' ? [row.positionId] : [])
  return from <= to ? ids : ids.reverse()
}

/** The nearest position above or below; null: none. */
export function nextPositionAt(rows: Rows, at: number, by: 1 | -1): number | null {
  for (let to = at + by; to >= 0 && to < rows.length; to += by) {
    if (rows[to]!.kind === 'position') return to
  }
  return null
}
