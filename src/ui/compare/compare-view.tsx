import { useEffect, useMemo, useRef, useState } from 'react'
import type { HatrackDocument } from '../../model/organisation'
import { rowOf } from '../../model/rows'
import { pairOf } from '../../simulation/comparison/comparison'
import { employees, summaryOf } from '../../simulation/comparison/summary'
import { asShown, namedOrganisation } from '../../store/derived'
import { sessionStore } from '../../store/session-store'
import { Segments } from '../dialogs/segments'
import { SelectField } from '../dialogs/select-field'
import { Icon } from '../kit/icon'
import { useDocument, useSession } from '../kit/use-store'
import { HistoryButtons } from '../top-bar/history-buttons'
import { addScenario } from '../top-bar/scenario-edits'
import { ChangeList, type Chosen } from './change-list'
import { ChartPair } from './chart-pair'
import { endComparing } from './comparing'
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
  const isPossible = document.scenarios.length > 1
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- Escape leads back from anywhere in it.
    <section className="compare" aria-label="Comparison of scenarios" onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) endComparing() }}>
      <header className="compare-header">
        <button type="button" className="button compare-back" title="Back to the chart (Escape)" onClick={endComparing}><Icon name="left" />Back to the chart</button>
        <h2 ref={heading} tabIndex={-1}>Compare scenarios</h2>
        {isPossible && <p className="compare-headcount">At {employees(document.company)}</p>}
        {isPossible && compared && <Choices document={document} compared={compared} />}
        <div className="compare-history"><HistoryButtons /></div>
      </header>
      {isPossible && compared ? <Compared document={document} {...present(document, compared)} /> : <OnlyOne document={document} />}
    </section>
  )
}

type Ids = NonNullable<ReturnType<typeof sessionStore.getState>['compared']>

/** A scenario that is gone (undone, removed) gives way to the baseline. */
function present({ scenarios, baselineId }: HatrackDocument, { beforeId, afterId }: Ids): Ids {
  const known = (id: string) => rowOf(scenarios, id) ? id : baselineId
  return { beforeId: known(beforeId), afterId: known(afterId) }
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

function Compared({ document, beforeId, afterId }: { readonly document: HatrackDocument } & Ids) {
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  const whatIf = useSession((session) => session.whatIf)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [page, setPage] = useState<Page>('changes')
  const named = useMemo(() => pairOf(namedOrganisation({ document }, beforeId), namedOrganisation({ document }, afterId)), [document, beforeId, afterId])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- whether names are hidden is what `asShown` looks at.
  const shown = useMemo(() => pairOf(asShown(namedOrganisation({ document }, beforeId)), asShown(namedOrganisation({ document }, afterId))), [named, areNamesHidden])
  const { comparison, problem, isRunning } = useComparison(shown)
  const names: ScenarioNames = { before: rowOf(document.scenarios, beforeId)!.name, after: rowOf(document.scenarios, afterId)!.name }
  const isPresent = comparison?.before === shown.before && comparison.after === shown.after
  const choose = (next: Chosen) => setChosen(chosen?.key === next.key ? null : next)
  return (
    <div className={`compare-body compare-body-${page}`}>
      <ChartPair document={document} beforeId={beforeId} afterId={afterId} pair={shown} comparison={comparison} chosen={chosen} />
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- it scrolls, and may hold nothing else to stop at. */}
      <div className="compare-words" role="region" aria-label="What differs" aria-busy={isRunning} tabIndex={0}>
        <Segments label="Show" options={pages} chosen={page} nameOf={(each) => each === 'changes' ? 'Changes' : 'All scenarios'} onChoose={setPage} />
        <p className="muted">At {employees(document.company)}: the headcount belongs to the company and is the same for all scenarios.</p>
        {whatIf && <p>These are the charts as they are, not as one is shown {whatIf.words}.</p>}
        {page === 'all' && <ScenarioTable document={document} areNamesHidden={areNamesHidden}
          onCompare={(id) => { sessionStore.setState({ compared: { beforeId: document.baselineId, afterId: id } }); setPage('changes') }} />}
        {page === 'changes' && problem !== null && <p role="alert">{problem}</p>}
        {page === 'changes' && comparison === null && problem === null && <p role="status">Comparing…</p>}
        {page === 'changes' && comparison && <>
          <Summary sentences={summaryOf(comparison, names)} />
          {comparison.renaming.size > 0 && <p className="muted">{matchedWords(comparison.renaming.size)}</p>}
          <ChangeList comparison={comparison} named={isPresent ? named : null} names={names} chosen={chosen} onChoose={choose} />
          <Figures comparison={comparison} names={names} chosen={chosen} onChoose={choose} />
        </>}
      </div>
    </div>
  )
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
