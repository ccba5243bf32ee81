import { useId, useState } from 'react'
import { wholePercentDown } from '../../../load/whole-percent'
import type { Organisation } from '../../../model/organisation'
import { counted } from '../../../rules/texts'
import type { Candidate } from '../../../simulation/departure/candidates'
import type { Departure, Plan, Takeover } from '../../../simulation/departure/departure'
import { handingOver, type HandOver } from '../../../simulation/departure/handing-over'
import { edit } from '../../actions/edits'
import { KeepFocus } from '../../kit/keep-focus'
import { points } from '../../kit/numbers'
import { attentionShift, loadShift, reasonsFor, titleOf, workName, workNames } from './departure-words'
import { FindingCounts, FindingsList } from './findings-list'

interface Props {
  readonly organisation: Organisation
  readonly departure: Departure
}

/** Beyond these somebody rather takes the proposal for all of it. */
const mostPieces = 6

/** Each piece of the work with those who could take it, and all of it as one proposal. */
export function TakeoverSection({ organisation, departure }: Props) {
  const { positionId, takeovers, plan } = departure
  const [isWhole, setWhole] = useState(false)
  if (takeovers.length === 0) return null
  const takeable = takeovers.filter(({ candidates }) => candidates.length > 0)
  const hasTakers = takeable.length > 0
  const shown = isWhole || takeable.length <= mostPieces + 1 ? takeable : takeable.slice(0, mostPieces)
  return (
    <section>
      <h3>Who could take it</h3>
      {!hasTakers && <p>Nobody: no other seat on the chart is filled and has any capacity.</p>}
      {hasTakers && <p className="muted small">“Hand over now” changes the chart while the {titleOf(organisation, positionId)} is still there. The figures are those once the seat is vacant. It can be undone.</p>}
      {plan && <PlanPart organisation={organisation} departure={departure} plan={plan} />}
      {/* Within the one around the page: the next piece comes before anything else on it. */}
      <KeepFocus>
        <ul className="departure-pieces">
          {shown.map((takeover) => <Piece key={takeover.responsibilityId} organisation={organisation} departure={departure} takeover={takeover} />)}
        </ul>
      </KeepFocus>
      {shown.length < takeable.length && (
        <button type="button" className="side-panel-link" onClick={() => setWhole(true)}>Show {takeable.length - shown.length} more</button>
      )}
      {hasTakers && <Untakeable organisation={organisation} takeovers={takeovers} />}
    </section>
  )
}

function Untakeable({ organisation, takeovers }: { readonly organisation: Organisation, readonly takeovers: readonly Takeover[] }) {
  const ids = takeovers.filter(({ candidates }) => candidates.length === 0).map(({ responsibilityId }) => responsibilityId)
  if (ids.length === 0) return null
  return <p>Nobody on the chart could take {workNames(organisation, ids)}.</p>
}

function PlanPart({ organisation, departure, plan }: Props & { readonly plan: Plan }) {
  const { positionId, takeovers, before, vacant } = departure
  const moves = plan.moves.filter(({ responsibilityId }) => takeovers.some((takeover) => takeover.responsibilityId === responsibilityId))
  if (moves.length < 2) return null
  const title = titleOf(organisation, positionId)
  return (
    <div className="departure-plan" data-row="plan">
      <h4>All of it, as proposed</h4>
      <ul>
        {plan.loads.map(({ positionId: id, before: was, after: is }) => (
          <li key={id}>
            <b>{titleOf(organisation, id)}</b> {loadShift(was, is)}
            <span className="muted">: {workNames(organisation, moves.filter(({ toId }) => toId === id).map(({ responsibilityId }) => responsibilityId), 4)}</span>
          </li>
        ))}
      </ul>
      <p>Attention to all work {attentionShift(vacant.coverage.all, plan.coverage.all)}<span className="muted">, {attentionNow(before.all)}</span>.</p>
      <FindingCounts gained={plan.findings.gained} lost={plan.findings.lost} />
      <FindingsList label="Still new by this proposal" findings={plan.findings.gained} />
      <button type="button" className="button button-primary" data-act="all" onClick={() => hand(organisation, positionId, moves, `Hand over ${counted(moves.length)} of ${title} as proposed`)}>
        Hand over all as proposed
      </button>
    </div>
  )
}

function attentionNow(all: number | null): string {
  return all === null ? '' : `with the seat filled ${wholePercentDown(all)}\u00a0%`
}

function hand(organisation: Organisation, fromId: string, moves: readonly HandOver[], label: string): void {
  edit(handingOver(organisation, fromId, moves), moves.length === 1 ? { label, loadOf: moves[0]!.toId } : { label })
}

function Piece({ organisation, departure, takeover: { responsibilityId, candidates } }: Props & { readonly takeover: Takeover }) {
  const [isUnfolded, setUnfolded] = useState(false)
  const listId = useId()
  const [best, ...others] = candidates
  const piece = departure.work.find((one) => one.responsibilityId === responsibilityId)
  const planned = departure.plan?.moves.find((move) => move.responsibilityId === responsibilityId)?.toId
  const name = workName(organisation, responsibilityId)
  const row = (candidate: Candidate) => (
    <CandidateRow key={candidate.positionId} organisation={organisation} fromId={departure.positionId} name={name} responsibilityId={responsibilityId} candidate={candidate} />
  )
  return (
    <li data-row={responsibilityId}>
      <h4>{name}{piece && <span>{piece.kind === 'delegated' ? 'as delegate, ' : ''}{points(piece.points)} points</span>}</h4>
      {best && row(best)}
      {planned !== undefined && planned !== best?.positionId && (
        <p className="departure-aside">Together with all the rest it goes to {titleOf(organisation, planned)}.</p>
      )}
      {others.length > 0 && (
        <button type="button" className="side-panel-link" aria-expanded={isUnfolded} aria-controls={isUnfolded ? listId : undefined}
          aria-label={`Others for ${name}`} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? 'Hide the others' : `${others.length} ${others.length === 1 ? 'other' : 'others'}`}
        </button>
      )}
      {isUnfolded && <div id={listId} className="departure-others">{others.map(row)}</div>}
    </li>
  )
}

interface CandidateProps {
  readonly organisation: Organisation
  readonly fromId: string
  readonly name: string
  readonly responsibilityId: string
  readonly candidate: Candidate
}

function CandidateRow({ organisation, fromId, name, responsibilityId, candidate }: CandidateProps) {
  const { positionId, before, after, room, attention, gained, lost } = candidate
  const title = titleOf(organisation, positionId)
  const from = titleOf(organisation, fromId)
  return (
    <div className="departure-candidate">
      <div>
        <p><b>{title}</b> <span className={room === 'overloaded' ? 'departure-critical' : undefined}>{loadShift(before, after)}</span></p>
        <p className="departure-why">
          {reasonsFor(candidate)}
          {wholePercentDown(attention) < 100 && `; it would get ${wholePercentDown(attention)}\u00a0% of the attention it needs`}
        </p>
        <FindingCounts gained={gained} lost={lost} />
      </div>
      <button type="button" className="button" data-act="hand" aria-label={`Hand ${name} over to ${title} now`}
        onClick={() => hand(organisation, fromId, [{ responsibilityId, toId: positionId }], `Hand ${name} over from ${from} to ${title}`)}>
        Hand over now
      </button>
    </div>
  )
}
