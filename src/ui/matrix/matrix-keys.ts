import type { AssignmentKind } from '../../model/organisation'

/** A cell by where it stands: row 0 is the header, column 0 the names of the rows. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** How far the grid goes, the header and the names counted. */
export interface Extent {
  readonly rows: number
  readonly columns: number
  /** Rows that only say which area follows are passed over. */
  readonly isHeading: (row: number) => boolean
  /** As many rows and columns as are in view. */
  readonly page: Place
}

export type KeyMeaning =
  | { readonly does: 'go', readonly to: Place, readonly extends: boolean }
  | { readonly does: 'set', readonly part: AssignmentKind | null }
  | { readonly does: 'take-over' | 'press' | 'choose-all' | 'escape' }

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** What a key means in the grid, by the grid pattern of the ARIA practices; null: nothing, it is the page's. */
export function meaningOf(event: Pressed, at: Place, extent: Extent): KeyMeaning | null {
  const isMod = event.ctrlKey || event.metaKey
  if (event.altKey) return null
  const to = destinationOf(event.key, isMod, at, extent)
  if (to) return { does: 'go', to, extends: event.shiftKey }
  if (isMod) return event.key.toLowerCase() === 'a' && !event.shiftKey ? { does: 'choose-all' } : null
  if (event.key === 'Escape') return { does: 'escape' }
  const isCell = at.row > 0 && at.column > 0
  if (event.key === 'Enter' || (event.key === ' ' && !isCell)) return { does: 'press' }
  return isCell ? editOf(event) : null
}

function editOf({ key, shiftKey }: Pressed): KeyMeaning | null {
  switch (key.toLowerCase()) {
    case 'a': return shiftKey ? { does: 'take-over' } : { does: 'set', part: 'accountable' }
    case 'r': return { does: 'set', part: 'delegated' }
    case 'delete':
    case 'backspace':
    case ' ': return { does: 'set', part: null }
    default: return null
  }
}

function destinationOf(key: string, isMod: boolean, { row, column }: Place, extent: Extent): Place | null {
  const [lastRow, lastColumn] = [extent.rows - 1, extent.columns - 1]
  switch (key) {
    case 'ArrowUp': return { row: isMod ? 0 : settled(row - 1, -1, extent), column }
    case 'ArrowDown': return { row: isMod ? lastRow : settled(row + 1, 1, extent), column }
    case 'ArrowLeft': return { row, column: isMod ? 0 : Math.max(0, column - 1) }
    case 'ArrowRight': return { row, column: isMod ? lastColumn : Math.min(lastColumn, column + 1) }
    case 'Home': return { row: isMod ? 0 : row, column: 0 }
    case 'End': return { row: isMod ? lastRow : row, column: lastColumn }
    case 'PageUp': return { row: settled(row - extent.page.row, -1, extent), column }
    case 'PageDown': return { row: settled(row + extent.page.row, 1, extent), column }
    default: return null
  }
}

/** The row itself, or the next that way which is none of the headings; the first and the last are none. */
function settled(row: number, way: 1 | -1, { rows, isHeading }: Extent): number {
  let at = Math.min(rows - 1, Math.max(0, row))
  while (at > 0 && isHeading(at)) at += way
  return at
}
