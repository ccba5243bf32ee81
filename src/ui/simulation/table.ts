/** The numbers behind a plot, as they are shown; the first cell of a row is its heading. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** For spreadsheets: what one would read as a formula is a text there. What writes it is fetched first. */
export async function csvOf({ columns, rows }: Table): Promise<string> {
  const { default: papaparse } = await import('papaparse')
  return papaparse.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { escapeFormulae: true })
}
