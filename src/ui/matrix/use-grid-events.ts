import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { announce, select, selectPositions, sessionStore, toggleSelected } from '../../store/session-store'
import { carryStore, drop } from '../drag/carry'
import { copiedBlock, cyclePart, pasteBlock, setParts, takeOver } from './matrix-edits'
import { activate, chosenRange, extendTo, focusCell, matrixFocus } from './matrix-focus'
import { cellAt, cellsIn, isCell, isSameCell, placeOfCell, wholeOf, type CellName, type MatrixGrid } from './matrix-grid'
import { meaningOf, type KeyMeaning, type Place } from './matrix-keys'

interface Press {
  readonly at: CellName
  readonly wasActive: boolean
  isDragged: boolean
}

/** The cell or header that an event came from; cells say it in `data-column`, their rows in `data-row`. */
function cellUnder(target: EventTarget): CellName | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = element?.closest<HTMLElement>('[data-row]')
  if (!element || !row) return null
  return { responsibilityId: row.dataset['row'] || null, positionId: element.dataset['column'] || null }
}

/**
 * What mouse, finger, keys and clipboard do in the grid. One set of listeners for all cells: thousands of cells then cost
 * nothing but their marks.
 */
export function useGridEvents(grid: MatrixGrid, page: Place) {
  const press = useRef<Press | null>(null)

  function onPointerDown(event: PointerEvent): void {
    const at = cellUnder(event.target)
    press.current = null
    if (!at || event.button !== 0 || !event.isPrimary) return
    const { active, hasFocus } = matrixFocus.getState()
    press.current = { at, wasActive: hasFocus && isSameCell(at, active), isDragged: false }
    // A finger may be about to scroll: for it the click decides.
    if (event.pointerType !== 'touch') activate(at)
  }

  function onPointerMove(event: PointerEvent): void {
    const over = cellUnder(event.target)
    if (event.pointerType === 'touch') return
    if (!isSameCell(over, matrixFocus.getState().hover)) matrixFocus.setState({ hover: over })
    const from = press.current
    if (event.buttons !== 1 || !from || !over || !isCell(over) || !isCell(from.at) || isSameCell(over, matrixFocus.getState().active)) return
    from.isDragged = true
    extendTo(over)
  }

  function onClick(event: MouseEvent): void {
    const at = cellUnder(event.target)
    const pressed = press.current
    press.current = null
    if (!at || pressed?.isDragged) return
    if (carryStore.getState().carry?.by === 'tap' && at.positionId !== null) return drop({ kind: 'position', id: at.positionId })
    const isFirstTap = (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch' && pressed?.wasActive !== true
    const isMod = event.ctrlKey || event.metaKey
    focusCell(at)
    if (!isCell(at)) pressHeader(at, isMod || event.shiftKey)
    else if (event.shiftKey) takeOver([at])
    else if (!isMod && !isFirstTap) cyclePart(at)
  }

  function pressHeader({ responsibilityId, positionId }: CellName, isAlso: boolean): void {
    if (positionId !== null) {
      if (isAlso) toggleSelected(positionId)
      else selectPositions([positionId])
    }
    else if (responsibilityId !== null) select({ kind: 'responsibility', id: responsibilityId })
    else chooseAll()
  }

  function chooseAll(): void {
    const range = wholeOf(grid)
    matrixFocus.setState({ range })
    if (range) announce(`All ${grid.responsibilityIds.length * grid.columns.length} cells chosen.`)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = cellUnder(event.target)
    if (!at) return
    // Cut, copy and paste come as events of the clipboard; what the page does with these keys elsewhere is not meant here.
    if ((event.ctrlKey || event.metaKey) && ['c', 'x', 'v'].includes(event.key.toLowerCase())) return event.stopPropagation()
    const extent = { rows: grid.rows.length + 1, columns: grid.columns.length + 1, isHeading: (row: number) => grid.rows[row - 1]?.kind === 'area', page }
    const meaning = meaningOf(event, placeOfCell(grid, at), extent)
    if (!meaning || (meaning.does === 'escape' && !isEscapable())) return
    event.preventDefault()
    event.stopPropagation()
    if (meaning.does === 'go' || !event.repeat) follow(meaning, at, event.shiftKey || event.ctrlKey)
  }

  function follow(meaning: KeyMeaning, at: CellName, isAlso: boolean): void {
    const range = chosenRange(grid, matrixFocus.getState())
    switch (meaning.does) {
      case 'go': return go(meaning.to, meaning.extends && isCell(at))
      case 'set': return range ? setParts(cellsIn(grid, range), meaning.part) : undefined
      case 'take-over': return range ? takeOver(cellsIn(grid, range)) : undefined
      case 'press': return isCell(at) ? (isAlso ? takeOver([at]) : cyclePart(at)) : pressHeader(at, isAlso)
      case 'choose-all': return chooseAll()
      case 'escape': return matrixFocus.getState().range ? matrixFocus.setState({ range: null }) : select(null)
    }
  }

  function go(to: Place, isExtending: boolean): void {
    if (!isExtending) return focusCell(cellAt(grid, to))
    const within = { row: Math.max(to.row, 1 + (grid.rows[0]?.kind === 'area' ? 1 : 0)), column: Math.max(to.column, 1) }
    extendTo(cellAt(grid, within))
    const range = chosenRange(grid, matrixFocus.getState())
    if (range) announce(`${(range.bottom - range.top + 1) * (range.right - range.left + 1)} cells chosen.`)
  }

  function onCopy(event: ClipboardEvent): void {
    const range = chosenRange(grid, matrixFocus.getState())
    if (!range) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copiedBlock(range, grid))
  }

  function onCut(event: ClipboardEvent): void {
    const range = chosenRange(grid, matrixFocus.getState())
    if (!range) return
    onCopy(event)
    setParts(cellsIn(grid, range), null)
  }

  function onPaste(event: ClipboardEvent): void {
    const range = chosenRange(grid, matrixFocus.getState())
    if (!range) return announce('Choose a cell first, then paste.', 'problem')
    event.preventDefault()
    event.stopPropagation()
    pasteBlock(event.clipboardData.getData('text/plain'), range, grid)
  }

  function onFocus(event: FocusEvent): void {
    const at = cellUnder(event.target)
    if (at && !isSameCell(at, matrixFocus.getState().active)) activate(at)
    matrixFocus.setState({ hasFocus: true })
  }

  return {
    onPointerDown, onPointerMove, onClick, onKeyDown, onCopy, onCut, onPaste, onFocus,
    onBlur: () => matrixFocus.setState({ hasFocus: false }),
    onPointerLeave: () => matrixFocus.setState({ hover: null }),
  }
}

function isEscapable(): boolean {
  return matrixFocus.getState().range !== null || sessionStore.getState().selection !== null
}
