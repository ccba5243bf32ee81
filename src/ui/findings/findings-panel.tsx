import { useEffect, useRef, useState } from 'react'
import { runRules } from '../../rules'
import { categoryNames, severities, type Category, type Finding, type RuleResults, type Severity } from '../../rules/finding'
import { openDialog, openFinding, sessionStore } from '../../store/session-store'
import { countOf, SeverityMark } from '../kit/severity-mark'
import { usePresent, useSession } from '../kit/use-store'
import { CheckedRules } from './checked-rules'
import { FindingRow } from './finding-row'
import { hasNobodyTheFocus, KeepFocus } from './keep-focus'
import './findings-panel.css'

export function FindingsPanel() {
  const results = usePresent(runRules)
  const isEmpty = usePresent(({ positions }) => positions.length === 0)
  const listensToNobody = usePresent(({ company }) => company.sources.length === 0)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever came here from a link in the inspector left the focus there.
    const isOpen = sessionStore.getState().findingId !== null
    if (isOpen && hasNobodyTheFocus()) panel.current?.querySelector<HTMLElement>('.finding-open button')?.focus()
  }, [])
  return (
    <div ref={panel} className="findings">
      <KeepFocus>
        {isEmpty ? <NobodyYet /> : listensToNobody ? <NoSource /> : results.findings.length === 0 ? <NothingToReport {...results} /> : <Found {...results} />}
      </KeepFocus>
      {!isEmpty && <CheckedRules {...results} />}
    </div>
  )
}

function NobodyYet() {
  return (
    <div className="findings-empty">
      <h2 tabIndex={-1} data-last>No findings yet</h2>
      <p>As soon as somebody is on the chart, this is where you read what may go wrong, who says so, and what would help.</p>
    </div>
  )
}

function NoSource() {
  return (
    <div className="findings-empty">
      <h2 tabIndex={-1} data-last>No source is chosen</h2>
      <p>The rules rest on five articles, and you listen to none of them, so they say nothing.</p>
      <button type="button" className="button" onClick={() => openDialog({ kind: 'company' })}>Choose sources</button>
    </div>
  )
}

function NothingToReport({ passed, notApplicable }: Pick<RuleResults, 'passed' | 'notApplicable'>) {
  return (
    <div className="findings-empty">
      <h2 tabIndex={-1} data-last>Nothing to report</h2>
      <p>{rulesText(passed.length, 'looked')} and found nothing.{notApplicable.length > 0 && ` ${rulesText(notApplicable.length, 'could')} not look.`}</p>
    </div>
  )
}

function rulesText(count: number, verb: string): string {
  return `${count} ${count === 1 ? 'rule' : 'rules'} ${verb}`
}

function Found({ findings }: Pick<RuleResults, 'findings'>) {
  const openId = useSession((session) => session.findingId)
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set())
  const present = severities.filter((severity) => findings.some((finding) => finding.severity === severity))
  const filter = present.filter((severity) => chosen.has(severity))
  // A filter whose findings are all resolved must not make the rest look resolved too.
  const isShown = ({ severity, id }: Finding) => filter.length === 0 || filter.includes(severity) || id === openId
  function toggle(severity: Severity): void {
    const next = new Set(filter)
    if (!next.delete(severity)) next.add(severity)
    setChosen(next)
    const open = findings.find(({ id }) => id === openId)
    if (open && next.size > 0 && !next.has(open.severity)) openFinding(null)
  }
  return (
    <>
      <h2 className="visually-hidden">Findings</h2>
      <div className="findings-summary" role="group" aria-label="Show only">
        {present.map((severity) => (
          <button
            key={severity}
            type="button"
            className={`badge badge-${severity} findings-filter`}
            aria-pressed={filter.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <SeverityMark severity={severity} />
            {countOf(severity, findings.filter((finding) => finding.severity === severity).length)}
          </button>
        ))}
      </div>
      {[...groupsOf(findings.filter(isShown))].map(([category, group]) => <Group key={category} category={category} findings={group} openId={openId} />)}
    </>
  )
}

/** In order of their worst finding; the findings come worst first. */
function groupsOf(findings: readonly Finding[]): ReadonlyMap<Category, readonly Finding[]> {
  const groups = new Map<Category, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.category)
    if (group) group.push(finding)
    else groups.set(finding.category, [finding])
  }
  return groups
}

/** Nobody reads hundreds of rows, and the page would pay for each of them with every edit. */
const mostRows = 12

interface GroupProps {
  readonly category: Category
  readonly findings: readonly Finding[]
  readonly openId: string | null
}

function Group({ category, findings, openId }: GroupProps) {
  const [limit, setLimit] = useState(mostRows)
  const shown = findings.filter(({ id }, at) => at < limit || id === openId)
  const hidden = findings.length - shown.length
  return (
    <section className="findings-group">
      <h3>{categoryNames[category]}</h3>
      <ul>{shown.map((finding) => <FindingRow key={finding.id} finding={finding} isOpen={finding.id === openId} />)}</ul>
      {hidden > 0 && (
        <button type="button" className="side-panel-link" onClick={() => setLimit(limit + 10 * mostRows)}>
          Show {Math.min(hidden, 10 * mostRows)} more
        </button>
      )}
    </section>
  )
}
