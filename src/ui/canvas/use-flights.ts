import { useReactFlow, useStore as useFlow, type Viewport } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import type { ChartLayout } from '../../layout/chart'
import { managersOf } from '../../model/reporting'
import { currentOrganisation } from '../../store/derived'
import { sessionStore, setCollapsed } from '../../store/session-store'
import { prefersReducedMotion } from '../kit/theme'
import { useDocument, useSession } from '../kit/use-store'
import { flightTo } from './flight'

/** Where the canvas was looking when it was left for another view, at which document, and the last flight it had flown. */
let left: { readonly viewport: Viewport, readonly request: number, readonly documentId: string | null } | null = null

/** Where the canvas begins: where it was left. */
export function firstViewport(): Viewport {
  return left?.viewport ?? { x: 0, y: 0, zoom: 1 }
}

/**
 * Takes the view to where the session asks: all of the chart, or certain cards unless they are well in view. Says whether
 * this document has been taken to its place: another one is at once where it shall be.
 */
export function useFlights(layout: ChartLayout): boolean {
  const documentId = useDocument((state) => state.documentId)
  const [placedId, setPlacedId] = useState(left?.documentId ?? null)
  const { setViewport, getViewport } = useReactFlow()
  const flight = useSession((session) => session.flight)
  const width = useFlow((flow) => flow.width)
  const height = useFlow((flow) => flow.height)
  const place = useSession((session) => session.place)
  const flown = useRef(left?.request ?? 0)
  const wasHidden = useRef(false)
  useEffect(() => {
    if (!flight || flown.current === flight.request || width === 0 || layout.boxes.length === 0) return
    // On a narrow screen the chart may be another place: it is there when it is shown, without a journey nobody saw begin.
    const isHidden = document.querySelector('.chart')?.clientWidth === 0
    if (isHidden) {
      wasHidden.current = true
      return
    }
    // What is folded away is shown first; the flight follows with the layout that has it.
    if (flight.to !== 'all' && unfoldAbove(flight.to)) return
    const isAtOnce = placedId !== documentId || wasHidden.current || prefersReducedMotion()
    wasHidden.current = false
    flown.current = flight.request
    const viewport = flightTo(layout, flight.to, { ...getViewport(), width, height }, flight.largest)
    void Promise.resolve(viewport && setViewport(viewport, { duration: isAtOnce ? 0 : 200 })).then(() => setPlacedId(documentId))
  }, [flight, layout, width, height, place, documentId, placedId, setViewport, getViewport])
  useEffect(() => () => { left = { viewport: getViewport(), request: flown.current, documentId: placedId } }, [getViewport, placedId])
  useEffect(() => {
    const { chartFocusId } = sessionStore.getState()
    if (chartFocusId !== null && layout.boxById.has(chartFocusId)) return
    // One card is the chart's tab stop; when it is folded away its manager takes over, when it goes the first card.
    const manager = chartFocusId === null ? undefined : managersOf(currentOrganisation().positions, chartFocusId).find(({ id }) => layout.boxById.has(id))
    sessionStore.setState({ chartFocusId: manager?.id ?? layout.boxes[0]?.id ?? null })
  }, [layout])
  return placedId === documentId
}

/** Unfolds the managers that these positions are folded away under. False: they are all there to be seen. */
function unfoldAbove(ids: readonly string[]): boolean {
  const { positions } = currentOrganisation()
  const { collapsed } = sessionStore.getState()
  const folded = ids.flatMap((id) => managersOf(positions, id)).filter(({ id }) => collapsed.has(id))
  if (folded.length === 0) return false
  setCollapsed(folded.map(({ id }) => id), false)
  return true
}
