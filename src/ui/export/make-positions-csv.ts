import { positionsTable } from '../../formats/tables/positions-table'
import { csvOf } from '../../formats/tables/write-csv'
import type { Make } from './export-format'

/** All positions with their figures, for a spreadsheet; opened here again, it is the same chart. Uses none of the options but “without names”. */
// eslint-disable-next-line @typescript-eslint/require-await -- every format is asked for in the same way.
export const makePositionsCsv: Make = async ({ organisation, waivers }) =>
  ({ ok: true, blob: new Blob([csvOf(positionsTable(organisation, waivers))], { type: 'text/csv' }), told: [] })
