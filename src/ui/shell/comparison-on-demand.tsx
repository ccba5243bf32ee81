import { announce } from '../../store/session-store'
import { endComparing } from '../compare/comparing'
import { Fetched } from '../kit/fetched'
import { useSession } from '../kit/use-store'
import { ClosingBoundary } from './closing-boundary'

/** Two scenarios beside each other, fetched when they first are. */
export function ComparisonOnDemand() {
  const isComparing = useSession((session) => session.compared !== null)
  return (
    <ClosingBoundary name="The comparison" close={endComparing} occasion={isComparing}>
      <Fetched fetch={fetchComparison} isWanted={isComparing} onFailure={giveUp} />
    </ClosingBoundary>
  )
}

const fetchComparison = () => import('../compare/compare-view').then(({ CompareView }) => CompareView)

function giveUp(): void {
  endComparing()
  announce('What compares scenarios could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
}
