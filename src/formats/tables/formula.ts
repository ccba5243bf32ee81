/**
 * What a spreadsheet would run: signs of its own and the full-width ones that some keyboards write, also behind spaces.
 * A text that is guarded already gets another apostrophe, so that reading takes away exactly what writing added.
 */
export const formula = /^'*\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

const guarded = /^'(?='*\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/

/** The cell as it was before it was guarded; any other text as it is. */
export function unguarded(cell: string): string {
  return cell.replace(guarded, '')
}
