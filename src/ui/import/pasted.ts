import Papa from 'papaparse'
import { inertMarkup } from '../../background/trusted-types'
import { countOf, placesOf } from '../../formats/people/columns'
import { announce } from '../../store/session-store'
import { withChart } from '../export/chart-on-clipboard'
import { openFile } from '../files/open-file'
import { readBlock } from '../matrix/matrix-clipboard'
import { openPastedImport } from './open-import'

/** What the clipboard held. Read while the event lasts: afterwards it is empty. */
export interface Pasted {
  readonly plain: string
  readonly html: string
  readonly file: File | null
}

/** Enough for the headers of any list. */
const lookedAt = 20_000

/** What is pasted on the page and is no part of a chart: the cells of a list, a file, or nothing that could be opened. */
export function openPasted({ plain, html, file }: Pasted): void {
  const cells = cellsOf(plain, html)
  // Spreadsheets put a picture of the cells beside the cells.
  if (cells !== null && hasHeaders(cells)) return openPastedImport(cells)
  if (file) return void withChart(file).then((chart) => openFile(chart, chart === file ? undefined : null))
  if (/^\s*[{[]/.test(plain)) return void openFile(new File([plain], 'Pasted text'), null)
  announce(cells === null
    ? 'This cannot be pasted here. Positions copied on a chart can, and so can a list copied in a spreadsheet, with its headers.'
    : 'These cells have no headers that say who is who. Copy them again together with the row that names the columns, such as Name, Title and Manager.', 'problem')
}

/** The cells that were copied, as rows with tabs; null: there are none. */
export function cellsOf(plain: string, html: string): string | null {
  if (isBlock(plain)) return plain
  const table = /<table/i.test(html) ? new DOMParser().parseFromString(inertMarkup(unstyled(html)), 'text/html').querySelector('table') : null
  if (!table) return null
  const rows = [...table.rows].map((row) => [...row.cells].flatMap((cell) => [
    (cell.textContent).replace(/\s+/g, ' ').trim(), ...Array.from({ length: Math.min(cell.colSpan, 100) - 1 }, () => ''),
  ]))
  const text = Papa.unparse(rows, { delimiter: '\t' })
  return isBlock(text) ? text : null
}

/**
 * Styles are not wanted, and the page’s Content-Security-Policy would complain of each. Looks at each letter a few times at most,
 * also where a hostile page has put a million styles or tags that never end.
 */
function unstyled(html: string): string {
  const [before = '', ...behind] = html.split(/<style/i)
  const kept = behind.map((part) => part.slice(/<\/style>|$/i.exec(part)?.index ?? 0).replace(/^<\/style>/i, ''))
  return [before, ...kept].join('').replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}

function isBlock(text: string): boolean {
  return text.includes('\t') && /[\r\n]/.test(text.trim())
}

function hasHeaders(cells: string): boolean {
  return countOf(placesOf(readBlock(cells.slice(0, lookedAt))[0] ?? [])) > 0
}
