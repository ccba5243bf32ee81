import { useMemo } from 'react'
import { breaksAfter, brokenAt, worstOf, type Break } from '../../../simulation/growth/answers'
import type { Band } from '../../../simulation/growth/bands'
import { lastHeadcount, type Growth } from '../../../simulation/growth/growth'
import { counted } from '../../../rules/texts'
import { showTimeline } from '../../shell/timeline-on-demand'
import { SeverityMark } from '../../kit/severity-mark'
import { whole } from '../../kit/numbers'
import { useDocument, useSession, useWaivers } from '../../kit/use-store'
import { JobStatus } from '../job-status'
import { rowsOf } from './growth-series'
import { cancelGrowth, computeGrowthAgain, useGrowth } from './growth-store'
import { PlanEditor } from './plan-editor'
import { showAt } from './scrub'
import './growth-page.css'

/** The founder's questions: what breaks first, until when does this hold, and what if. */
export function GrowthPage() {
  const job = useGrowth()
  const own = useDocument(({ document }) => document.company.headcount)
  const isTimelineShown = useSession((session) => session.isTimelineShown)
  const isEmpty = useDocument(({ document }) => document.scenarios.every(({ positions }) => positions.length === 0))
  if (isEmpty) return <p className="muted">There is nobody on the chart yet. Add a position: then this says what becomes of it as the company grows.</p>
  return (
    <div className="growth-page">
      <JobStatus state={job} what="the growth" onCancel={cancelGrowth} onAgain={computeGrowthAgain} />
      {job.result && <Answers growth={job.result.growth} own={own} />}
      <PlanEditor grown={job.result} own={own} />
      {job.result && <Bands growth={job.result.growth} />}
      {!isTimelineShown && <button type="button" className="button" onClick={showTimeline}>Show the timeline under the chart</button>}
    </div>
  )
}

function Answers({ growth, own }: { readonly growth: Growth, readonly own: number }) {
  const waivers = useWaivers()
  const breaks = useMemo(() => breaksAfter(growth, own, waivers), [growth, own, waivers])
  const today = useMemo(() => brokenAt(growth, own, waivers), [growth, own, waivers])
  const [first] = breaks
  return <>
    <section>
      <h3>Until when does this structure hold?</h3>
      <p className="growth-answer">{holdsUntil(first, own)}</p>
      {today.length > 0 && <p className="muted">{todayWords(today, own)}</p>}
    </section>
    {breaks.length > 0 && (
      <section>
        <h3>What breaks first?</h3>
        <ol className="growth-breaks">{breaks.slice(0, mostBreaks).map((one) => <BreakRow key={`${one.at} ${one.piece.findingId}`} one={one} />)}</ol>
        {breaks.length > mostBreaks && <p className="muted">{counted(breaks.length - mostBreaks, 'change', 'changes')} for the worse beyond that: all of them stand below.</p>}
      </section>
    )}
  </>
}

const mostBreaks = 4

function holdsUntil(first: Break | undefined, own: number): string {
  if (!first) return own >= lastHeadcount ? `Nothing beyond ${whole(lastHeadcount)} employees is looked at.` : `Up to ${whole(lastHeadcount)} employees nothing more breaks.`
  return `Until ${whole(first.at - 1)} employees. From ${whole(first.at)} on: ${first.piece.title}.`
}

function todayWords(pieces: ReturnType<typeof brokenAt>, own: number): string {
  const critical = pieces.filter(({ severity }) => severity === 'critical').length
  const words = [...critical > 0 ? [`${critical} critical`] : [], ...pieces.length > critical ? [counted(pieces.length - critical, 'warning', 'warnings')] : []]
  return `Today, at ${whole(own)}, it has ${words.join(' and ')} already.`
}

function BreakRow({ one: { at, piece } }: { readonly one: Break }) {
  return (
    <li>
      <button type="button" className="growth-break" onClick={() => showAt(at)}>
        <SeverityMark severity={piece.severity} />
        <span><strong>From {whole(at)}</strong> {piece.title}</span>
      </button>
      <p className="muted">{piece.message}</p>
    </li>
  )
}

/** Every finding over all headcounts, exactly. */
function Bands({ growth }: { readonly growth: Growth }) {
  const rows = useMemo(() => rowsOf(growth), [growth])
  return (
    <section>
      <h3>Every finding, from where to where</h3>
      {rows.length === 0 && <p className="muted">Nothing is found at any headcount.</p>}
      <ul className="growth-bands">{rows.map((band) => <BandItem key={band.key} band={band} />)}</ul>
      <p className="muted">{growth.everyOneUpTo >= 1_000
        ? `Each whole headcount up to ${whole(growth.everyOneUpTo)} was looked at, and beyond that every bound.`
        : `Each whole headcount up to ${whole(growth.everyOneUpTo)} was looked at, then one in a hundred; what changes between two of them was found exactly.`}
      </p>
    </section>
  )
}

function BandItem({ band: { pieces } }: { readonly band: Band }) {
  const worst = worstOf(pieces)!
  return (
    <li>
      <p><SeverityMark severity={worst} /><span>{pieces.find(({ severity }) => severity === worst)!.title.split(': ')[0]}</span></p>
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
