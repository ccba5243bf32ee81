import { useDeferredValue, useMemo } from 'react'
import { assignmentOf } from '../../../model/assignments'
import type { Organisation, Position } from '../../../model/organisation'
import { counted } from '../../../rules/texts'
import type { Departure } from '../../../simulation/departure/departure'
import type { LeftWork } from '../../../simulation/departure/left-work'
import { canLeave } from '../../../simulation/departure/vacating'
import { select } from '../../../store/session-store'
import { AssumptionButton } from '../../findings/assumption-button'
import { KeepFocus } from '../../kit/keep-focus'
import { JobStatus } from '../job-status'
import { useJob } from '../use-job'
import { AttentionRows } from './attention-rows'
import { CoverSection } from './cover-section'
import { attentionShift, seatNames, workNames } from './departure-words'
import { FindingsList } from './findings-list'
import { TakeoverSection } from './takeover-section'
import { TryOutButton } from './try-out-button'

interface Props {
  readonly organisation: Organisation
  readonly position: Position
}

/** What one departure leaves undone, who could take it, and what it means for the manager. */
export function SeatDeparture({ organisation, position }: Props) {
  return (
    <>
      <header className="departure-head">
        <h3>Without the {position.title}</h3>
        <button type="button" className="side-panel-link" onClick={() => select(null)}>Compare everybody</button>
      </header>
      {canLeave(position) ? <Leaving organisation={organisation} position={position} /> : <p className="muted">{cannotLeave(position)}</p>}
    </>
  )
}

function cannotLeave({ title, role }: Position): string {
  if (role === 'team') return `${title} is a team: several people, of whom one may leave without the seat being vacant. Choose a seat of one person.`
  return `The seat of ${title} is vacant already: what it leaves undone is among the findings. Choose a seat that somebody sits in.`
}

function Leaving({ organisation, position }: Props) {
  const present = useDeferredValue(organisation)
  const input = useMemo(() => ({ organisation: present, positionId: position.id }), [present, position.id])
  const { state, cancel, again } = useJob('departure', input)
  const departure = state.result?.positionId === position.id ? state.result : null
  return (
    <KeepFocus className="departure-told">
      <div className="departure-row">
        <TryOutButton organisation={organisation} positionIds={[position.id]} label="Show the chart without it" className="button" />
        <JobStatus state={state} what={`the departure of ${position.title}`} onCancel={cancel} onAgain={again} />
      </div>
      <p className="visually-hidden" role="status">{state.kind === 'done' && departure && `Without the ${position.title}: attention to all work ${attentionShift(departure.before.all, departure.vacant.coverage.all)}.`}</p>
      {departure && <Told organisation={organisation} departure={departure} />}
    </KeepFocus>
  )
}

interface ToldProps {
  readonly organisation: Organisation
  readonly departure: Departure
}

function Told({ organisation, departure }: ToldProps) {
  // What has just been handed over is gone at once, before all has been worked out anew.
  const isLeft = (id: string) => assignmentOf(organisation.assignments, id, departure.positionId) !== undefined
  const takeovers = departure.takeovers.filter(({ responsibilityId }) => isLeft(responsibilityId))
  return (
    <>
      <UndoneSection organisation={organisation} departure={departure} />
      <TakeoverSection organisation={organisation} departure={{ ...departure, takeovers }} />
      {departure.cover && takeovers.length > 0 && <CoverSection organisation={organisation} departure={departure} cover={departure.cover} />}
    </>
  )
}

function UndoneSection({ organisation, departure: { work, before, vacant } }: ToldProps) {
  const { company } = organisation
  if (work.length === 0) {
    return (
      <section>
        <h3>What would be left undone</h3>
        <p>Nothing: this seat has no work in scope.</p>
        <FindingsList label="New findings" findings={vacant.findings.gained} />
        <FindingsList label="No longer found" findings={vacant.findings.lost} />
      </section>
    )
  }
  return (
    <section>
      <h3>What would be left undone</h3>
      <AttentionRows before={before} after={vacant.coverage} company={company} />
      <p className="departure-basis">Attention each area gets of what it needs, in the load model: <AssumptionButton id="kept-when-delegated" /></p>
      <ul className="departure-left">
        {groups.map(({ title, belongs }) => <LeftGroup key={title} title={title} organisation={organisation} work={work.filter(belongs)} />)}
      </ul>
      <FindingsList label="New findings" findings={vacant.findings.gained} />
      <FindingsList label="No longer found" findings={vacant.findings.lost} />
    </section>
  )
}

const groups: readonly { readonly title: string, readonly belongs: (work: LeftWork) => boolean }[] = [
  { title: 'Nobody is left on it', belongs: ({ remaining }) => remaining === 'nobody' },
  { title: 'Nobody answers for it, others go on doing their part', belongs: ({ remaining, kind }) => remaining === 'delegates' && kind === 'accountable' },
  { title: 'Loses a delegate', belongs: ({ remaining, kind }) => remaining !== 'nobody' && kind === 'delegated' },
  { title: 'Loses one of its owners', belongs: ({ remaining, kind }) => remaining === 'owner' && kind === 'accountable' },
]

function LeftGroup({ title, organisation, work }: { readonly title: string, readonly organisation: Organisation, readonly work: readonly LeftWork[] }) {
  if (work.length === 0) return null
  const others = work.flatMap(({ remainingIds }) => remainingIds)
  return (
    <li>
      <b>{title}</b> ({counted(work.length)}): {workNames(organisation, work.map(({ responsibilityId }) => responsibilityId), 8)}.
      {others.length > 0 && <span className="muted"> Still on it: {seatNames(organisation, others)}.</span>}
    </li>
  )
}
