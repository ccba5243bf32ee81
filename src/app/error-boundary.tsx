import { useEffect, useReducer, type ReactNode } from 'react'
import { Boundary } from '../ui/kit/boundary'
import { Fetched, fetchAhead } from '../ui/kit/fetched'

/** In the place of a page that fell over while it was drawn: the work is there still, and there are ways on. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const timer = setTimeout(() => void fetchAhead(fetchStopped).catch(() => undefined), settledMs)
    return () => clearTimeout(timer)
  }, [])
  return <Boundary fallback={(error) => <StoppedOnDemand error={error} />}>{children}</Boundary>
}

/** By then the chart is on the screen; whatever fails later needs nothing from the network. */
const settledMs = 1_000

export const fetchStopped = () => import('./stopped').then(({ Stopped }) => Stopped)

export function StoppedOnDemand(given: { readonly error: unknown, readonly isStart?: boolean }) {
  const [isUnavailable, giveUp] = useReducer(() => true, false)
  if (isUnavailable) return <main role="alert"><h1>Hatrack stopped working</h1><p>Check the connection and reload the page. What is stored in this browser is kept.</p></main>
  return <Fetched fetch={fetchStopped} isWanted onFailure={giveUp} given={given} />
}
