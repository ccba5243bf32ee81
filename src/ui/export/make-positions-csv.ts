import { positionsTable } from '../../formats/tables/positions-table'
import { csvOf } from '../../formats/tables/write-csv'
import type { Make } from './export-format'

/** All positions with their figures, for a spreadsheet; opened here again, it is the same chart. Uses none of the options but “without names”. */
export const makePositionsCsv: Make = ({ organisation, waivers }) =>
  ({ ok: true, blob: new Blob([csvOf(positionsTable(organisation, waivers))], { type: 'text/csv' }), told: [] })
