import { memo, useMemo, useState } from 'react'
import type { Organisation } from '../../../model/organisation'
import { responsibilitiesInScope } from '../../../model/responsibilities'
import { breaksAfter, brokenAt, worstOf } from '../../../simulation/growth/answers'
import { nameOfFact, type Band, type Piece } from '../../../simulation/growth/bands'
import type { Growth } from '../../../simulation/growth/growth'
import { isNothingAssigned, nothingAssigned } from '../../../rules/chart'
import { counted } from '../../../rules/texts'
import { findingOf } from '../../../store/derived'
import { showTimeline } from '../../shell/timeline-on-demand'
import { SeverityMark } from '../../kit/severity-mark'
import { whole } from '../../kit/numbers'
import { useDocument, useSession, useStandingOrganisation, useWaivers } from '../../kit/use-store'
import { JobStatus } from '../job-status'
import { rowsOf } from './growth-series'
import { holdWords } from './hold-words'
import { cancelGrowth, computeGrowthAgain, useGrowth } from './growth-store'
import { PlanEditor } from './plan-editor'
import { showAt } from './scrub'
import './growth-page.css'

/** The founder's questions: what breaks first, until when does this hold, and what if. */
export function GrowthPage() {
  const job = useGrowth()
  const own = useDocument(({ document }) => document.company.headcount)
  const isTimelineShown = useSession((session) => session.isTimelineShown)
  const organisation = useStandingOrganisation()
  const nothing = nothingToCarry(organisation)
  if (organisation.positions.length === 0) return <p className="muted">There is nobody on the chart yet. Add a position: then this says what becomes of it as the company grows.</p>
  return (
    <div className="growth-page">
      <JobStatus state={job} what="the growth" onCancel={cancelGrowth} onAgain={computeGrowthAgain} />
      {nothing !== null && <p role="note">{nothing} Until then, only what the headcount itself asks for is looked at.</p>}
      {job.result && <Answers growth={job.result.growth} organisation={organisation} own={own} />}
      <PlanEditor grown={job.result} own={own} />
      {job.result && <Bands growth={job.result.growth} />}
      {!isTimelineShown && <button type="button" className="button" onClick={showTimeline}>Show the timeline under the chart</button>}
    </div>
  )
}

function nothingToCarry(organisation: Organisation): string | null {
  if (responsibilitiesInScope(organisation).every(({ effort }) => effort === 0)) return 'Nothing in scope takes any effort, so nobody can have too much and nothing can be neglected.'
  return isNothingAssigned(organisation) ? nothingAssigned : null
}

function Answers({ growth, organisation, own }: { readonly growth: Growth, readonly organisation: Organisation, readonly own: number }) {
  const waivers = useWaivers()
  const breaks = useMemo(() => breaksAfter(growth, own, waivers), [growth, own, waivers])
  // With the figures of today: a piece has those of the headcount at which it begins.
  const broken = useMemo(() => brokenAt(growth, own, waivers).map(({ piece, since }) => ({ since, piece: { ...piece, ...figuresOf(findingOf(organisation, piece.findingId) ?? piece) } })),
    [growth, organisation, own, waivers])
  return <>
    <section>
      <h3>Until when does this structure hold?</h3>
      <p className="growth-answer">{holdWords(growth, own, waivers)}</p>
      {broken.length > 0 && <ul className="growth-breaks">{broken.slice(0, mostBreaks).map(({ piece, since }) => (
        <BreakRow key={piece.findingId} at={since} when={since === 1 ? 'At every size' : `Since ${whole(since)}`} piece={piece} />
      ))}</ul>}
    </section>
    {breaks.length > 0 && (
      <section>
        <h3>{broken.length > 0 ? 'What breaks next?' : 'What breaks first?'}</h3>
        <ol className="growth-breaks">{breaks.slice(0, mostBreaks).map(({ at, piece, isWorsening }) => (
          <BreakRow key={`${at} ${piece.findingId}`} at={at} when={`From ${whole(at)}`} piece={piece} becomes={isWorsening} />
        ))}</ol>
        {breaks.length > mostBreaks && <p className="muted">{counted(breaks.length - mostBreaks, 'more gets', 'more get')} worse beyond that: all of them stand below.</p>}
      </section>
    )}
  </>
}

function figuresOf({ title, message }: Pick<Piece, 'title' | 'message'>): Pick<Piece, 'title' | 'message'> {
  return { title, message }
}

const mostBreaks = 4
const mostBands = 20

function BreakRow({ at, when, piece, becomes = false }: { readonly at: number, readonly when: string, readonly piece: Piece, readonly becomes?: boolean }) {
  return (
    <li>
      <button type="button" className="growth-break" title={`Show the chart at ${whole(at)} employees`} onClick={() => showAt(at)}>
        <SeverityMark severity={piece.severity} />
        <span><strong>{when}</strong> {piece.title}{becomes && `, now ${piece.severity}`}<span className="visually-hidden">, {piece.severity}</span></span>
      </button>
      {!becomes && <p className="muted">{piece.message}</p>}
    </li>
  )
}

/** Every finding over all headcounts, exactly. */
const Bands = memo(function Bands({ growth }: { readonly growth: Growth }) {
  const rows = useMemo(() => rowsOf(growth), [growth])
  const [isAll, setAll] = useState(false)
  return (
    <section>
      <h3>Every finding, from where to where</h3>
      {rows.length === 0 && <p className="muted">Nothing is found at any headcount.</p>}
      <ul className="growth-bands">{(isAll ? rows : rows.slice(0, mostBands)).map((band) => <BandItem key={band.key} band={band} />)}</ul>
      {rows.length > mostBands && <button type="button" className="side-panel-link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>{isAll ? 'Show fewer' : `Show all ${whole(rows.length)}`}</button>}
      <p className="muted">{growth.everyOneUpTo >= 1_000
        ? `Each whole headcount up to ${whole(growth.everyOneUpTo)} was looked at, and beyond that each at which anything can change.`
        : `Each whole headcount up to ${whole(growth.everyOneUpTo)} was looked at, then one in a hundred; what changes between two of them was found exactly.`}
      </p>
    </section>
  )
})

function BandItem({ band: { pieces } }: { readonly band: Band }) {
  const worst = worstOf(pieces)!
  return (
    <li>
      <p><SeverityMark severity={worst} /><span>{nameOfFact(pieces.find(({ severity }) => severity === worst)!)}</span></p>
      <p className="growth-pieces">
        {pieces.map(({ from, to, severity, title }) => (
          <button key={from} type="button" className="side-panel-link" title={title} onClick={() => showAt(from)}>
            <SeverityMark severity={severity} size={12} />{rangeOf(from, to)}<span className="visually-hidden">{`: ${severity}, ${title}`}</span>
          </button>
        ))}
      </p>
    </li>
  )
}

function rangeOf(from: number, to: number | null): string {
  if (to === null) return from === 1 ? 'at every headcount' : `from ${whole(from)}`
  if (from === 1) return `to ${whole(to)}`
  return from === to ? `at ${whole(from)}` : `${whole(from)} to ${whole(to)}`
}
