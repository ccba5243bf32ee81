import { announce } from '../../store/session-store'
import { Fetched } from '../kit/fetched'
import { useSession } from '../kit/use-store'
import { endPresenting, leaveTheScreen } from '../present/presenting'

/** What is shown to others, fetched when it first is. */
export function PresentationOnDemand() {
  const isPresenting = useSession((session) => session.slide !== null)
  return <Fetched fetch={fetchPresentation} isWanted={isPresenting} onFailure={giveUp} />
}

const fetchPresentation = () => import('../present/presentation').then(({ Presentation }) => Presentation)

function giveUp(): void {
  endPresenting()
  leaveTheScreen()
  announce('The presentation could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
}
