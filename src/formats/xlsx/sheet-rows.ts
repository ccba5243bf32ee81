import { maxHeaders } from '../people/columns'
import type { TableRow } from '../people/people-table'
import { numberText } from './number-text'
import { withoutEscapes, type Workbook } from './workbook'
import { attributeOf, readXml } from './xml'

export interface NumberedRow extends TableRow {
  readonly number: number
}

/** As Excel has it, whatever a file says. */
export const maxSheetRows = 1_048_576

export function rowPlace(row: number): string {
  return `row ${row.toLocaleString('en')}`
}

/** The rows of a sheet in which anything stands, at most `most`, by the number that the spreadsheet shows. Of a formula its last result counts. */
export function sheetRows(xml: string, book: Workbook, most: number): readonly NumberedRow[] {
  const rows: NumberedRow[] = []
  let cells: string[] = []
  let opened = 0
  let row = 0
  let column = 0
  let [type, style, text] = ['', '', '']
  let isText = false
  readXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        opened += 1
        if (rows.length >= most || opened > maxSheetRows) return false
        const told = Number(attributeOf(attributes, 'r'))
        row = Number.isInteger(told) && told > 0 ? told : row + 1
        cells = []
        column = 0
      } else if (tag === 'c') {
        const told = columnOf(attributeOf(attributes, 'r') ?? '')
        column = told ?? column + 1
        type = attributeOf(attributes, 't') ?? 'n'
        style = attributeOf(attributes, 's') ?? ''
        text = ''
      } else isText = tag === 'v' || tag === 't'
    },
    close: (tag) => {
      if (tag === 'c') {
        const value = textOf(text, type, style, book)
        if (value === '' || column > maxHeaders) return
        while (cells.length < column) cells.push('')
        cells[column - 1] = value
      } else if (tag === 'row' && cells.length > 0) {
        rows.push({ number: row, place: rowPlace(row), cells })
        cells = []
      } else isText = false
    },
    text: (part) => { if (isText) text += part },
  })
  return rows
}

/** 'AB12' is in column 28; null: it does not say. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0]
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null
}

function textOf(text: string, type: string, style: string, { strings, styles, is1904 }: Workbook): string {
  switch (type) {
    case 's': return (text === '' ? '' : strings[Number(text)] ?? '').trim()
    case 'b': return text === '1' ? 'TRUE' : text === '0' ? 'FALSE' : ''
    case 'n': return text === '' ? '' : numberText(text.trim(), styles[Number(style)], is1904)
    default: return withoutEscapes(text).trim()
  }
}
