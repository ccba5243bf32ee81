import { useEffect, useMemo, useRef, useState } from 'react'
import type { HatrackDocument } from '../../model/organisation'
import { rowOf } from '../../model/rows'
import { pairOf } from '../../simulation/comparison/comparison'
import { employees, summaryOf } from '../../simulation/comparison/summary'
import { versionSummaryOf } from '../../simulation/comparison/version-summary'
import { asShown, namedOrganisation } from '../../store/derived'
import { sessionStore, type Compared as Ids, type EarlierVersion } from '../../store/session-store'
import { Segments } from '../dialogs/segments'
import { SelectField } from '../dialogs/select-field'
import { Icon } from '../kit/icon'
import { useDocument, useSession } from '../kit/use-store'
import { HistoryButtons } from '../top-bar/history-buttons'
import { addScenario } from '../top-bar/scenario-edits'
import { restoreVersion } from '../versions/restore-version'
import { ChangeList, type Chosen } from './change-list'
import { ChartPair } from './chart-pair'
import { endComparing, scenarioIn } from './comparing'
import { Figures } from './figures'
import { ScenarioTable } from './scenario-table'
import { Summary } from './summary'
import type { ScenarioNames } from './take'
import { useComparison } from './use-comparison'
import './compare.css'

/** Two scenarios beside each other in the place of the page: both charts, all that differs, and what comes of it. */
export function CompareView() {
  const document = useDocument((state) => state.document)
  const compared = useSession((session) => session.compared)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const version = compared?.version
  const isPossible = version !== undefined || document.scenarios.length > 1
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- Escape leads back from anywhere in it.
    <section className="compare" aria-label="Comparison of scenarios" onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) endComparing() }}>
      <header className="compare-header">
        <button type="button" className="button compare-back" title="Back to the chart (Escape)" onClick={endComparing}><Icon name="left" />Back to the chart</button>
        <h2 ref={heading} tabIndex={-1}>{version ? `Compare with ${version.name}` : 'Compare scenarios'}</h2>
        {isPossible && !version && <p className="compare-headcount">At {employees(document.company)}</p>}
        {isPossible && compared && (version ? <ScenarioChoice document={document} compared={compared} version={version} /> : <Choices document={document} compared={compared} />)}
        <div className="compare-history">
          {version && <button type="button" className="button" onClick={() => void restore(version)}>Restore this version</button>}
          <HistoryButtons />
        </div>
      </header>
      {isPossible && compared ? <Compared document={document} {...present(document, compared)} /> : <OnlyOne document={document} />}
    </section>
  )
}

/** A scenario that is gone (undone, removed) gives way to the baseline. */
function present(document: HatrackDocument, { version, beforeId, afterId }: Ids): Ids {
  return { beforeId: scenarioIn(version?.document ?? document, beforeId), afterId: scenarioIn(document, afterId), ...version ? { version } : {} }
}

async function restore(version: EarlierVersion): Promise<void> {
  if (await restoreVersion(version)) endComparing()
}

function Choices({ document, compared }: { readonly document: HatrackDocument, readonly compared: Ids }) {
  const { beforeId, afterId } = present(document, compared)
  const ids = document.scenarios.map(({ id }) => id)
  const nameOf = (id: string) => `${rowOf(document.scenarios, id)?.name ?? ''}${id === document.baselineId ? ' (baseline)' : ''}`
  const choose = (next: Partial<Ids>) => sessionStore.setState({ compared: { beforeId, afterId, ...next } })
  return (
    <div className="compare-choices">
      <SelectField label="Compare" value={beforeId} options={ids} nameOf={nameOf} onChoose={(id) => choose({ beforeId: id })} />
      <button type="button" className="icon-button" aria-label="Swap the two" title="Swap the two" onClick={() => choose({ beforeId: afterId, afterId: beforeId })}><Icon name="swap" /></button>
      <SelectField label="with" value={afterId} options={ids} nameOf={nameOf} onChoose={(id) => choose({ afterId: id })} />
    </div>
  )
}

/** Each scenario is compared with what it was then. */
function ScenarioChoice({ document, compared, version }: { readonly document: HatrackDocument, readonly compared: Ids, readonly version: EarlierVersion }) {
  const { scenarios } = document
  if (scenarios.length < 2) return null
  return (
    <div className="compare-choices">
      <SelectField label="Scenario" value={present(document, compared).afterId} options={scenarios.map(({ id }) => id)} nameOf={(id) => rowOf(scenarios, id)?.name ?? ''}
        onChoose={(id) => sessionStore.setState({ compared: { beforeId: scenarioIn(version.document, id), afterId: id, version } })} />
    </div>
  )
}

function Compared({ document, beforeId, afterId, version }: { readonly document: HatrackDocument } & Ids) {
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  const whatIf = useSession((session) => session.whatIf)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [page, setPage] = useState<Page>('changes')
  const beforeDocument = version?.document ?? document
  const [before, after] = useMemo(() => [namedOrganisation({ document: beforeDocument }, beforeId), namedOrganisation({ document }, afterId)], [beforeDocument, document, beforeId, afterId])
  const named = useMemo(() => pairOf(before, after), [before, after])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- whether names are hidden is what `asShown` looks at.
  const shown = useMemo(() => pairOf(asShown(before), asShown(after)), [before, after, areNamesHidden])
  const { comparison, problem, isRunning } = useComparison(shown)
  const names = namesOf(document, { beforeId, afterId, ...version ? { version } : {} })
  const isPresent = comparison?.before === shown.before && comparison.after === shown.after
  const choose = (next: Chosen) => setChosen(chosen?.key === next.key ? null : next)
  return (
    <div className={`compare-body compare-body-${page}`}>
      <ChartPair document={document} beforeDocument={beforeDocument} names={names} beforeId={beforeId} afterId={afterId} pair={shown} comparison={comparison} chosen={chosen} />
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- it scrolls, and may hold nothing else to stop at. */}
      <div className="compare-words" role="region" aria-label="What differs" aria-busy={isRunning} tabIndex={0}>
        {!version && <>
          <Segments label="Show" options={pages} chosen={page} nameOf={(each) => each === 'changes' ? 'Changes' : 'All scenarios'} onChoose={setPage} />
          <p className="muted">At {employees(document.company)}: the headcount belongs to the company and is the same for all scenarios.</p>
        </>}
        {whatIf && <p>These are the charts as they are, not as one is shown {whatIf.words}.</p>}
        {page === 'all' && <ScenarioTable document={document} areNamesHidden={areNamesHidden}
          onCompare={(id) => { sessionStore.setState({ compared: { beforeId: document.baselineId, afterId: id } }); setPage('changes') }} />}
        {page === 'changes' && problem !== null && <p role="alert">{problem}</p>}
        {page === 'changes' && comparison === null && problem === null && <p role="status">Comparing…</p>}
        {page === 'changes' && comparison && <>
          <Summary sentences={version ? versionSummaryOf(comparison, { before: beforeDocument, after: document, beforeId, afterId }, names) : summaryOf(comparison, names)} />
          {!version && comparison.renaming.size > 0 && <p className="muted">{matchedWords(comparison.renaming.size)}</p>}
          <ChangeList comparison={comparison} named={isPresent ? named : null} names={names} chosen={chosen} onChoose={choose} />
          <Figures comparison={comparison} names={names} chosen={chosen} onChoose={choose} />
        </>}
      </div>
    </div>
  )
}

function namesOf({ scenarios }: HatrackDocument, { beforeId, afterId, version }: Ids): ScenarioNames {
  return version ? { before: version.name, after: 'the chart now', isVersion: true } : { before: rowOf(scenarios, beforeId)!.name, after: rowOf(scenarios, afterId)!.name }
}

const pages = ['changes', 'all'] as const
type Page = (typeof pages)[number]

function matchedWords(count: number): string {
  return `The two were made independently: ${count === 1 ? '1 position is taken' : `${count} positions are taken`} for the same because title and role are.`
}

function OnlyOne({ document: { scenarios } }: { readonly document: HatrackDocument }) {
  return (
    <div className="compare-only">
      <p>There is only one scenario{scenarios[0] ? `, ${scenarios[0].name}` : ''}. Duplicate it, change the copy, and the two can be compared here.</p>
      <button type="button" className="button button-primary" onClick={() => { addScenario(); endComparing() }}>Duplicate and change the copy</button>
    </div>
  )
}
