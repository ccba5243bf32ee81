import { raciTable } from '../../formats/tables/raci-table'
import { csvOf } from '../../formats/tables/write-csv'
import { counted } from '../../rules/texts'
import { isInvolved, matrixRows, positionsInTreeOrder, usualChoice } from '../matrix/matrix-model'
import type { Make } from './export-format'

/** The matrix as it is first shown, for a spreadsheet. Uses none of the options but “without names”. */
export const makeRaciCsv: Make = ({ organisation }) => {
  const all = positionsInTreeOrder(organisation.positions)
  const columns = usualChoice(all.length) === 'everybody' ? all : all.filter((position) => isInvolved(organisation, position))
  const responsibilities = matrixRows(organisation).flatMap((row) => row.kind === 'responsibility' ? [row.responsibility] : [])
  const left = all.length - columns.length
  return {
    ok: true,
    blob: new Blob([csvOf(raciTable(organisation, responsibilities, columns))], { type: 'text/csv' }),
    told: left === 0 ? [] : [`${counted(left, 'position that holds and leads nothing is', 'positions that hold and lead nothing are')} left out.`],
  }
}
