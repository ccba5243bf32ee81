import { edit } from '../actions/edits'
import type { Command } from '../../commands'
import { partLetters } from '../../formats/tables/raci-table'
import { assignmentOf } from '../../model/assignments'
import type { AssignmentKind, Position } from '../../model/organisation'
import { responsibilitiesOf } from '../../model/responsibilities'
import { currentOrganisation } from '../../store/derived'
import { announce } from '../../store/session-store'
import { planPaste, readBlock, spokenLeftovers, writeBlock, type Range } from './matrix-clipboard'
import { cellsIn, isWhole, type MatrixGrid } from './matrix-grid'

interface Cell {
  readonly responsibilityId: string
  readonly positionId: string
}

const cellCount = (count: number) => count === 1 ? '1 cell' : `${count} cells`

/** What this cell holds now; null: nothing. */
function partAt({ responsibilityId, positionId }: Cell): AssignmentKind | null {
  return assignmentOf(currentOrganisation().assignments, responsibilityId, positionId)?.kind ?? null
}

/** Gives all of these cells one part, or none, as one step. Others who hold it keep theirs: a second A is a second owner. */
export function setParts(cells: readonly Cell[], part: AssignmentKind | null): void {
  const changing = cells.filter((cell) => partAt(cell) !== part)
  const [only] = changing
  if (!only) return announce(part === null ? 'Nothing to clear here.' : `${partLetters[part]} is there already.`)
  const commands = changing.map((cell) => commandFor({ ...cell, part }))
  const label = part === null ? `Clear ${cellCount(changing.length)}` : `Fill ${cellCount(changing.length)} with ${partLetters[part]}`
  edit(commands, { ...changing.length > 1 && { label }, ...isOneColumn(changing) ? { loadOf: only.positionId } : { aside: '' } })
}

/** Empty, A, R and empty again. */
export function cyclePart(cell: Cell): void {
  const part = partAt(cell)
  setParts([cell], part === null ? 'accountable' : part === 'accountable' ? 'delegated' : null)
}

/** Makes one position the only one accountable: whoever was before is not any more. */
export function takeOver(cells: readonly Cell[]): void {
  const [only] = cells
  if (!only) return
  if (!isOneColumn(cells)) return announce('Only one position can be the only one accountable: choose cells of one column.', 'problem')
  const { scenarioId } = currentOrganisation()
  const commands = cells.map(({ responsibilityId, positionId }): Command =>
    ({ type: 'move-responsibility', scenarioId, responsibilityId, fromId: null, toId: positionId }))
  edit(commands, { ...cells.length > 1 && { label: `Move ${cells.length} responsibilities to one position` }, loadOf: only.positionId })
}

function isOneColumn(cells: readonly Cell[]): boolean {
  return cells.every(({ positionId }) => positionId === cells[0]?.positionId)
}

function commandFor({ part, ...cell }: Cell & { readonly part: AssignmentKind | null }): Command {
  const { scenarioId } = currentOrganisation()
  return part === null ? { type: 'unassign-responsibility', scenarioId, ...cell } : { type: 'assign-responsibility', scenarioId, ...cell, kind: part }
}

/** Writes a block of cells from a spreadsheet into the matrix as one step, and says what of it could not be kept. */
export function pasteBlock(text: string, range: Range, grid: MatrixGrid): void {
  if (text === '') return announce('There are no cells on the clipboard.', 'problem')
  const responsibilities = responsibilitiesOf(currentOrganisation())
  const plan = planPaste(readBlock(text), range, {
    rows: grid.responsibilityIds.map((id) => ({ id, names: namesOf(responsibilities.get(id)) })),
    columns: grid.columns.map(({ id, title }) => ({ id, names: [title] })),
  })
  const aside = spokenLeftovers(plan)
  const commands = plan.cells.filter((cell) => partAt(cell) !== cell.part).map(commandFor)
  if (commands.length === 0) return announce(`Nothing changes. ${aside}`.trim(), aside === '' ? 'plain' : 'problem')
  edit(commands, { label: `Paste ${cellCount(plan.cells.length)}`, aside })
}

function namesOf(responsibility: { readonly name: string, readonly shortName: string } | undefined): readonly string[] {
  return responsibility ? [responsibility.shortName, responsibility.name] : []
}

/** The chosen cells for a spreadsheet; with the names of rows and columns when that is all of them. */
export function copiedBlock(range: Range, grid: MatrixGrid): string {
  const width = range.right - range.left + 1
  const letters = cellsIn(grid, range).map((cell) => {
    const part = partAt(cell)
    return part === null ? '' : partLetters[part]
  })
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, at) => letters.slice(at * width, (at + 1) * width))
  announce(`Copied ${cellCount(letters.length)}.`)
  if (!isWhole(grid, range)) return writeBlock(rows)
  const responsibilities = responsibilitiesOf(currentOrganisation())
  return writeBlock([
    ['Responsibility', ...grid.columns.map(({ title }: Position) => title)],
    ...rows.map((row, at) => [namesOf(responsibilities.get(grid.responsibilityIds[at]!))[0] ?? '', ...row]),
  ])
}
