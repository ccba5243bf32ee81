import { useEffect, useMemo, useRef, useState } from 'react'
import { managersOf } from '../../model/reporting'
import { currentOrganisation } from '../../store/derived'
import { sessionStore, setCollapsed } from '../../store/session-store'
import { useSession } from '../kit/use-store'
import { positionKey, type OutlineRows } from './outline-rows'

/** How long a row that the view was taken to is marked, in ms. */
const markedMs = 1600
const nobody: ReadonlySet<string> = new Set()

/** Goes to where the session asks, unfolding what hides it. Returns the positions to be marked as those. */
export function useFlown({ rows, at }: OutlineRows, scrollTo: (at: number) => void): ReadonlySet<string> {
  const flight = useSession((session) => session.flight)
  // Where another view was asked to go is over.
  const [earlier] = useState(() => sessionStore.getState().flight?.request ?? 0)
  const done = useRef(earlier)
  const [faded, setFaded] = useState(earlier)
  useEffect(() => {
    if (!flight || done.current === flight.request || rows.length === 0) return
    if (flight.to === 'all') {
      done.current = flight.request
      return
    }
    const { positions } = currentOrganisation()
    const { collapsed } = sessionStore.getState()
    const hiding = flight.to.flatMap((id) => managersOf(positions, id)).map(({ id }) => id).filter((id) => collapsed.has(id))
    // With what is unfolded come other rows, and this is asked again.
    if (hiding.length > 0) return setCollapsed(hiding, false)
    done.current = flight.request
    const places = flight.to.flatMap((id) => at.get(positionKey(id)) ?? [])
    if (places.length > 0) scrollTo(Math.min(...places))
  }, [flight, rows, at, scrollTo])
  const isMarked = flight !== null && flight.to !== 'all' && flight.request > faded
  useEffect(() => {
    if (!isMarked) return
    const timer = window.setTimeout(() => setFaded(flight.request), markedMs)
    return () => window.clearTimeout(timer)
  }, [isMarked, flight])
  return useMemo(() => isMarked ? new Set(flight.to) : nobody, [isMarked, flight])
}
