import { createStore } from 'zustand/vanilla'
import { sessionStore } from '../../store/session-store'

export type Field = 'title' | 'holder'

export type Picking =
  | { readonly kind: 'assign', readonly positionId: string }
  | { readonly kind: 'delegate', readonly positionId: string, readonly responsibilityId: string }

/** What only the outline knows of itself; which position has the focus, what is selected and folded is the session’s. */
export interface OutlineState {
  /** The responsibility that has the focus, on the position that has it. */
  readonly workAt: { readonly positionId: string, readonly responsibilityId: string } | null
  readonly isWorkShown: boolean
  /** What is being typed in its place. */
  readonly editing: { readonly positionId: string, readonly field: Field } | null
  /** What is being chosen from a list. */
  readonly picking: Picking | null
  /** From where Shift extends the selection. */
  readonly anchorId: string | null
  /** Counts up whenever the focus shall go to the row that has the tab stop. */
  readonly focusRequest: number
}

export const outlineStore = createStore<OutlineState>()(() => ({
  workAt: null, isWorkShown: true, editing: null, picking: null, anchorId: null, focusRequest: 0,
}))

/** Gives a row the tab stop. */
export function setStop(positionId: string, responsibilityId: string | null = null): void {
  const { workAt } = outlineStore.getState()
  const isSame = workAt === null ? responsibilityId === null : workAt.responsibilityId === responsibilityId && workAt.positionId === positionId
  if (!isSame) outlineStore.setState({ workAt: responsibilityId === null ? null : { positionId, responsibilityId } })
  if (sessionStore.getState().chartFocusId !== positionId) sessionStore.setState({ chartFocusId: positionId })
}

/** Gives a row the tab stop and the focus. */
export function focusRow(positionId: string, responsibilityId: string | null = null): void {
  setStop(positionId, responsibilityId)
  refocus()
}

/** Gives the focus back to the row that has the tab stop. */
export function refocus(): void {
  outlineStore.setState(({ focusRequest }) => ({ focusRequest: focusRequest + 1 }))
}

export function startEditing(positionId: string, field: Field = 'title'): void {
  setStop(positionId)
  outlineStore.setState({ editing: { positionId, field } })
}

export function stopEditing(): void {
  outlineStore.setState({ editing: null })
}

export function startPicking(picking: Picking): void {
  outlineStore.setState({ picking })
}

export function stopPicking(): void {
  outlineStore.setState({ picking: null })
}
