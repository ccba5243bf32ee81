import { useDeferredValue, useMemo, useState } from 'react'
import type { Organisation } from '../../../model/organisation'
import { counted } from '../../../rules/texts'
import type { Departures, SeatCost } from '../../../simulation/departure/all-departures'
import { flyTo, select } from '../../../store/session-store'
import { SeverityMark } from '../../kit/severity-mark'
import { JobStatus } from '../job-status'
import { useJob } from '../use-job'
import { costReason, countsOf, lostWords, titleOf } from './departure-words'
import { LostPlot } from './lost-plot'
import { PairsSection } from './pairs-section'

/** What each departure costs, the dearest first, and what every two cost on top. */
export function AllDepartures({ organisation }: { readonly organisation: Organisation }) {
  const present = useDeferredValue(organisation)
  const input = useMemo(() => ({ organisation: present }), [present])
  const { state, cancel, again } = useJob('departures', input)
  return (
    <>
      <section>
        <div className="departure-row">
          <h3>All seats</h3>
          <JobStatus state={state} what="what each departure costs" onCancel={cancel} onAgain={again} />
        </div>
        <p className="visually-hidden" role="status">{state.kind === 'done' && `What ${counted(state.result.seats.length, 'departure', 'departures')} cost is worked out.`}</p>
        {state.result && <Seats organisation={organisation} departures={state.result} />}
      </section>
      {state.result && <PairsSection organisation={organisation} before={state.result.before} pairs={state.result.pairs} />}
    </>
  )
}

const mostRows = 10

function Seats({ organisation, departures }: { readonly organisation: Organisation, readonly departures: Departures }) {
  const [limit, setLimit] = useState(mostRows)
  const { seats, before } = departures
  return (
    <>
      <p className="muted small">By the attention to all work that is lost when the seat becomes vacant. Choose one to see who could take it.</p>
      <ol className="departure-ranking" aria-label="Departures by cost">
        {seats.slice(0, limit).map((cost) => <SeatRow key={cost.positionId} organisation={organisation} before={before} cost={cost} />)}
      </ol>
      {seats.length > limit && (
        <button type="button" className="side-panel-link" onClick={() => setLimit(limit + 10 * mostRows)}>Show {Math.min(10 * mostRows, seats.length - limit)} more</button>
      )}
      <LeftOut departures={departures} />
      <LostPlot organisation={organisation} departures={departures} />
    </>
  )
}

function LeftOut({ departures: { leftOut: { teams, vacant }, seats } }: { readonly departures: Departures }) {
  const parts = [
    ...seats.length === 1 ? ['Only one person is on the chart: nobody could take over.'] : [],
    ...teams > 0 ? [`${counted(teams, 'team is', 'teams are')} left out: several people, of whom one may leave.`] : [],
    ...vacant > 0 ? [`${counted(vacant, 'seat is', 'seats are')} vacant already.`] : [],
  ]
  return parts.length === 0 ? null : <p className="muted small">{parts.join(' ')}</p>
}

interface SeatRowProps {
  readonly organisation: Organisation
  readonly before: Departures['before']
  readonly cost: SeatCost
}

function SeatRow({ organisation, before, cost }: SeatRowProps) {
  const { positionId, after, gained } = cost
  const worst = gained?.[0]
  return (
    <li>
      <button type="button" onClick={() => show(positionId)}>
        <b>{titleOf(organisation, positionId)}</b>
        <span className="departure-lost">{lostWords(before, after)}<span className="visually-hidden"> of the attention to all work.</span></span>
        <span className="departure-reason">{costReason(cost, before)}</span>
        {gained && worst && <span className={`departure-gained departure-${worst.severity}`}><SeverityMark severity={worst.severity} size={12} />Raises {countsOf(gained)}</span>}
      </button>
    </li>
  )
}

function show(positionId: string): void {
  select({ kind: 'position', id: positionId })
  flyTo([positionId])
}
