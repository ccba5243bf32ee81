import { announce } from '../../store/session-store'
import { endComparing } from '../compare/comparing'
import { Boundary } from '../kit/boundary'
import { Fetched } from '../kit/fetched'
import { useSession } from '../kit/use-store'

/** Two scenarios beside each other, fetched when they first are. */
export function ComparisonOnDemand() {
  const isComparing = useSession((session) => session.compared !== null)
  return (
    <Boundary fallback={nothing} onFailure={fallOver} occasion={isComparing}>
      <Fetched fetch={fetchComparison} isWanted={isComparing} onFailure={giveUp} />
    </Boundary>
  )
}

const nothing = () => null

function fallOver(): void {
  endComparing()
  announce('The comparison stopped working and was closed. The charts are as they were.', 'problem')
}

const fetchComparison = () => import('../compare/compare-view').then(({ CompareView }) => CompareView)

function giveUp(): void {
  endComparing()
  announce('What compares scenarios could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
}
