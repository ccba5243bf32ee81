import { useEffect, useMemo, useState } from 'react'
import { bandRowHeight, bandsPlot, curvesPlot, headcountScale, headingsUnder } from '../../../plots/growth-plot'
import { breaksAfter, turningPoints } from '../../../simulation/growth/answers'
import type { Growth } from '../../../simulation/growth/growth'
import { flyTo, openSimulation, selectedPositionIds, sessionStore } from '../../../store/session-store'
import { Drawn, pageInk } from '../../kit/drawn'
import { Icon } from '../../kit/icon'
import { MenuButton } from '../../kit/menu-button'
import { whole } from '../../kit/numbers'
import { useDocument, useSession, useWaivers } from '../../kit/use-store'
import { useWidth } from '../../kit/use-width'
import { Segments } from '../../dialogs/segments'
import { JobStatus } from '../job-status'
import { plotFiles } from '../plot-files'
import { bandRowsOf, curveKindNames, curveKinds, curvesOf, growthPicture, growthTable, type CurveKind } from './growth-series'
import { cancelGrowth, computeGrowthAgain, useGrowth } from './growth-store'
import { HeadcountHandle } from './headcount-handle'
import { play, showAt, stop } from './scrub'
import './timeline.css'

/** Growth under the chart: what the chart comes to from 1 employee to 100,000, and a handle to look at each of them. */
export function Timeline() {
  const state = useGrowth()
  const growth = state.result?.growth ?? null
  const headcount = useShownHeadcount()
  return (
    <section className="timeline" aria-label="Growth">
      <header className="timeline-head">
        <button type="button" className="timeline-title" aria-expanded="true" onClick={() => sessionStore.setState({ isTimelineShown: false })}>
          <Icon name="down" size={14} />Growth
        </button>
        {growth && <Walk growth={growth} headcount={headcount} />}
        {growth && <Headline growth={growth} headcount={headcount} />}
        <JobStatus state={state} what="the growth" onCancel={cancelGrowth} onAgain={computeGrowthAgain} />
      </header>
      {growth && <Plots growth={growth} headcount={headcount} />}
    </section>
  )
}

/** By then the chart knows its new size. Returns how to call it off. */
function whenSettled(then: () => void): () => void {
  const timer = setTimeout(then, 200)
  return () => clearTimeout(timer)
}

function useShownHeadcount(): number {
  const own = useDocument(({ document }) => document.company.headcount)
  return useSession(({ whatIf }) => whatIf?.headcount) ?? own
}

/** Play, and from one turning point to the next. */
function Walk({ growth, headcount }: { readonly growth: Growth, readonly headcount: number }) {
  const [isPlaying, setPlaying] = useState(false)
  const points = useMemo(() => turningPoints(growth), [growth])
  useEffect(() => stop, [])
  const before = points.findLast((point) => point < headcount)
  const after = points.find((point) => point > headcount)
  const step = (to: number | undefined) => {
    stop()
    setPlaying(false)
    if (to !== undefined) showAt(to)
  }
  const toggle = () => {
    if (isPlaying) stop()
    else play(points, () => setPlaying(false))
    setPlaying(!isPlaying)
  }
  return (
    <div className="timeline-walk" role="group" aria-label="Walk along the headcounts">
      <button type="button" className="icon-button" aria-label="Previous change" title="Previous change" aria-disabled={before === undefined} onClick={() => step(before)}><Icon name="left" /></button>
      <button type="button" className="icon-button" aria-label={isPlaying ? 'Pause' : 'Play'} title={isPlaying ? 'Pause' : 'Play the growth'} onClick={toggle}><Icon name={isPlaying ? 'pause' : 'play'} /></button>
      <button type="button" className="icon-button" aria-label="Next change" title="Next change" aria-disabled={after === undefined} onClick={() => step(after)}><Icon name="right" /></button>
    </div>
  )
}

/** The one thing to know: what breaks next, seen from the headcount that is shown. */
function Headline({ growth, headcount }: { readonly growth: Growth, readonly headcount: number }) {
  const waivers = useWaivers()
  const [next] = useMemo(() => breaksAfter(growth, headcount, waivers), [growth, headcount, waivers])
  if (growth.utilisation.length === 0) return <p className="muted">There is nobody on the chart yet.</p>
  return (
    <button type="button" className="timeline-headline side-panel-link" onClick={() => openSimulation('growth')}>
      {next ? `Next, from ${whole(next.at)}: ${next.piece.title}` : `Nothing more breaks beyond ${whole(headcount)}`}
    </button>
  )
}

const curvesHeight = 116

function Plots({ growth, headcount }: { readonly growth: Growth, readonly headcount: number }) {
  const company = useDocument(({ document }) => document.company)
  const selectedIds = useSession(selectedPositionIds)
  const [kind, setKind] = useState<CurveKind>('load')
  const { ref, width } = useWidth<HTMLDivElement>()
  const isDrawn = width > 0
  // It takes room from the chart, which is fitted into what is left.
  useEffect(() => { if (isDrawn) return whenSettled(() => flyTo('all')) }, [isDrawn])
  const rows = useMemo(() => bandRowsOf(growth), [growth])
  const curves = useMemo(() => curvesOf(growth, kind, company, selectedIds), [growth, kind, company, selectedIds])
  // As one text, which stays the same for most steps of the handle: then nothing is drawn anew.
  const covered = width === 0 ? '' : headingsUnder(headcount, width).join(' ')
  const drawn = useMemo(() => width === 0 ? null : <Drawn scene={curvesPlot(curves, width, curvesHeight, pageInk, covered.split(' '))} />, [curves, width, covered])
  const bands = useMemo(() => width === 0 ? null : <Drawn scene={bandsPlot(wordsOf(rows.length), rows, width, pageInk)} />, [rows, width])
  const x = headcountScale(width)
  return (
    <div className="timeline-body">
      <div className="timeline-options">
        <Segments label="Curves" options={curveKinds} chosen={kind} nameOf={(each) => curveKindNames[each]} onChoose={setKind} />
        <MenuButton label="Save the growth" className="icon-button"
          groups={() => [plotFiles(`Growth, ${curveKindNames[kind].toLowerCase()}`, growthPicture(curves, rows), growthTable(growth))]}>
          <Icon name="more" />
        </MenuButton>
      </div>
      <div ref={ref} className="timeline-plots">
        {drawn}
        {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls has to be reached by the keyboard. */}
        <div className="timeline-bands" role="region" aria-label="Findings by headcount" tabIndex={0} style={{ '--rows': `${rows.length * bandRowHeight(width)}px` } as React.CSSProperties}>{bands}</div>
        {width > 0 && <HeadcountHandle headcount={headcount} at={x(headcount)} headcountAt={(px) => x.invert(px)} from={x.range()[0]!} to={x.range()[1]!} />}
      </div>
    </div>
  )
}

function wordsOf(count: number): string {
  return count === 0 ? 'No finding at any headcount' : `${count} ${count === 1 ? 'finding' : 'findings'} by headcount; the panel beside the chart lists all of them in words`
}

