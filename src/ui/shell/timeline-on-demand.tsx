import { announce, sessionStore } from '../../store/session-store'
import { Fetched } from '../kit/fetched'
import { Icon } from '../kit/icon'
import { useSession } from '../kit/use-store'
import './timeline-on-demand.css'

/** The timeline under the chart, or the strip that unfolds it. */
export function TimelineOnDemand() {
  const isShown = useSession((session) => session.isTimelineShown)
  if (isShown) return <Fetched fetch={fetchTimeline} isWanted onFailure={foldAgain} />
  return (
    <button type="button" className="timeline-strip" aria-expanded="false" onClick={showTimeline}>
      <Icon name="right" size={14} />Growth
    </button>
  )
}

export function showTimeline(): void {
  sessionStore.setState({ isTimelineShown: true, place: 'chart' })
}

const fetchTimeline = () => import('../simulation/growth/timeline').then(({ Timeline }) => Timeline)

function foldAgain(): void {
  announce('The timeline could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
  sessionStore.setState({ isTimelineShown: false })
}
