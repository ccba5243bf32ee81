import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useStore } from 'zustand'
import { useSession } from '../kit/use-store'
import { sessionStore } from '../../store/session-store'
import { positionKey, workKey, type OutlineRows } from './outline-rows'
import { outlineStore, startEditing } from './outline-store'

/** Where the row stands that the Tab key comes to: what has the focus, or what is nearest to where that was. */
export function useStopAt(outline: OutlineRows): number {
  const focusId = useSession((session) => session.chartFocusId)
  const workAt = useStore(outlineStore, (state) => state.workAt)
  const last = useRef<{ readonly outline: OutlineRows, readonly at: number } | null>(null)
  const at = stopIn(outline, focusId, workAt) ?? nearestTo(outline, last.current) // eslint-disable-line react-hooks/refs -- what was there before is what has to be told from what is there now
  useLayoutEffect(() => {
    last.current = { outline, at }
  }, [outline, at])
  const positionId = outline.rows[at]?.positionId ?? null
  useEffect(() => {
    if (sessionStore.getState().chartFocusId !== positionId) sessionStore.setState({ chartFocusId: positionId })
  }, [positionId])
  return at
}

function stopIn({ at }: OutlineRows, focusId: string | null, workAt: { readonly positionId: string, readonly responsibilityId: string } | null): number | undefined {
  if (focusId === null) return undefined
  const work = workAt?.positionId === focusId ? at.get(workKey(workAt.responsibilityId, focusId)) : undefined
  return work ?? at.get(positionKey(focusId))
}

/** Gone or folded away: the row it stood under, or after. */
function nearestTo({ at }: OutlineRows, last: { readonly outline: OutlineRows, readonly at: number } | null): number {
  if (!last) return 0
  const { rows } = last.outline
  for (let parentAt = rows[last.at]?.parentAt ?? -1; parentAt >= 0; parentAt = rows[parentAt]!.parentAt) {
    const found = at.get(rows[parentAt]!.key)
    if (found !== undefined) return found
  }
  for (let before = last.at - 1; before >= 0; before--) {
    const found = at.get(rows[before]!.key)
    if (found !== undefined) return found
  }
  return 0
}

/**
 * Puts the focus where it belongs: on the row that has the tab stop when that is asked for, and when the element that had it
 * is gone with an edit, or was moved by one, which takes the focus away.
 */
export function useFocusKept(tree: RefObject<HTMLElement | null>, stopKey: string | undefined, scrollToStop: () => void): void {
  const request = useStore(outlineStore, (state) => state.focusRequest)
  const done = useRef(request)
  const wasInside = useRef(false)
  useEffect(() => {
    const note = (event: Event) => { wasInside.current = tree.current?.contains(event.target as Node) ?? false }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', note)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', note)
    }
  }, [tree])
  useLayoutEffect(() => {
    const isAsked = done.current !== request
    done.current = request
    const isLost = wasInside.current && document.activeElement === document.body && sessionStore.getState().dialog === null
    if ((!isAsked && !isLost) || stopKey === undefined) return
    scrollToStop()
    tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(stopKey)}"]`)?.focus({ preventScroll: true })
  })
}

/** Where the name of a position shall be typed, it is typed in its row. */
export function useNaming(at: OutlineRows['at']): void {
  const namingId = useSession((session) => session.namingId)
  useEffect(() => {
    if (namingId === null || !at.has(positionKey(namingId))) return
    sessionStore.setState({ namingId: null })
    startEditing(namingId)
  }, [namingId, at])
}
