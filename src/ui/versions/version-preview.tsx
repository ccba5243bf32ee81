import { useMemo } from 'react'
import type { HatrackDocument } from '../../model/organisation'
import { counted } from '../../rules/texts'
import { pairOf } from '../../simulation/comparison/comparison'
import { versionSummaryOf } from '../../simulation/comparison/version-summary'
import { asShown, namedOrganisation } from '../../store/derived'
import type { EarlierVersion } from '../../store/session-store'
import { scenarioIn } from '../compare/comparing'
import { useComparison } from '../compare/use-comparison'
import { ChartThumbnail } from '../dialogs/chart-thumbnail'
import { whole } from '../kit/numbers'
import { useDocument, useSession } from '../kit/use-store'

/** A stamp of more would be a grey field. */
const mostDrawn = 2_000

/** The chart as it was then, small, and in words what is different now. */
export function VersionPreview({ version: { name, document } }: { readonly version: EarlierVersion }) {
  const present = useDocument((state) => state.document)
  const shownId = useSession((session) => session.scenarioId)
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  const states = useMemo(() => ({ before: document, after: present, beforeId: scenarioIn(document, shownId), afterId: scenarioIn(present, shownId) }), [document, present, shownId])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- whether names are hidden is what `asShown` looks at.
  const pair = useMemo(() => pairOf(organisationIn(states.before, states.beforeId), organisationIn(states.after, states.afterId)), [states, areNamesHidden])
  const { comparison, problem, isRunning } = useComparison(pair)
  const { positions } = pair.before
  const isDone = !isRunning && comparison?.before === pair.before
  return <>
    {positions.length <= mostDrawn && <div className="versions-picture"><ChartThumbnail document={document} scenarioId={states.beforeId} /></div>}
    <p className="muted">{sizeOf(document, states.beforeId, positions.length)}</p>
    <section aria-labelledby="versions-since" aria-busy={!isDone} aria-live="polite">
      <h3 id="versions-since">What is different now</h3>
      {problem !== null ? <p>{problem}</p>
        : isDone ? <ul className="dialog-list">{versionSummaryOf(comparison, states, { before: name, after: 'the chart now' }).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          : <p className="muted">Comparing…</p>}
    </section>
  </>
}

function organisationIn(document: HatrackDocument, scenarioId: string) {
  return asShown(namedOrganisation({ document }, scenarioId))
}

function sizeOf({ company, scenarios }: HatrackDocument, shownId: string, positions: number): string {
  const scenario = scenarios.length > 1 ? `${scenarios.find(({ id }) => id === shownId)?.name ?? ''}, one of ${scenarios.length} scenarios: ` : ''
  return `${scenario}${counted(positions, 'position', 'positions')}, ${whole(company.headcount)} employees`
}
