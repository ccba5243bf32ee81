/** The numbers behind a plot, as they are shown; the first cell of a row is its heading. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** For spreadsheets: what would be read as a formula there begins with an apostrophe. */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+\s?%?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
