import { announce } from '../../store/session-store'
import { Fetched } from '../kit/fetched'
import { useSession } from '../kit/use-store'
import { endPresenting, leaveTheScreen } from '../present/presenting'
import { ClosingBoundary } from './closing-boundary'

/** What is shown to others, fetched when it first is. */
export function PresentationOnDemand() {
  const isPresenting = useSession((session) => session.slide !== null)
  return (
    <ClosingBoundary name="The presentation" close={close} occasion={isPresenting}>
      <Fetched fetch={fetchPresentation} isWanted={isPresenting} onFailure={giveUp} />
    </ClosingBoundary>
  )
}

const fetchPresentation = () => import('../present/presentation').then(({ Presentation }) => Presentation)

function close(): void {
  endPresenting()
  leaveTheScreen()
}

function giveUp(): void {
  close()
  announce('The presentation could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
}
