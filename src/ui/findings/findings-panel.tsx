import { useEffect, useRef, useState } from 'react'
import { runRules } from '../../rules'
import { alikeAmong } from '../../rules/alike'
import { categoryNames, severities, type Category, type Finding, type RuleResults, type Severity } from '../../rules/finding'
import { weighedFindingsOf } from '../../store/derived'
import { openDialog, openFinding, sessionStore } from '../../store/session-store'
import { countOf, SeverityMark } from '../kit/severity-mark'
import { usePresent, useSession } from '../kit/use-store'
import { AlikeFindings } from './alike-findings'
import { CheckedRules } from './checked-rules'
import { hasNobodyTheFocus } from '../kit/has-nobody-the-focus'
import { KeepFocus } from '../kit/keep-focus'
import { WaivedFindings } from './waived-findings'
import './findings-panel.css'

export function FindingsPanel() {
  const { standing, waived } = usePresent(weighedFindingsOf)
  const results = { ...usePresent(runRules), findings: standing }
  const isEmpty = usePresent(({ positions }) => positions.length === 0)
  const listensToNobody = usePresent(({ company }) => company.sources.length === 0)
  const panel = useRef<HTMLDivElement>(null)
  const isShown = useSession((session) => session.panel === 'findings')
  useEffect(() => {
    // Whoever came here from a link in the inspector left the focus there.
    const isOpen = isShown && sessionStore.getState().findingId !== null
    if (isOpen && hasNobodyTheFocus()) panel.current?.querySelector<HTMLElement>('.finding-open button')?.focus()
  }, [isShown])
  return (
    <div ref={panel} className="findings">
      <KeepFocus>
        {isEmpty ? <NobodyYet /> : listensToNobody ? <NoSource /> : results.findings.length === 0 ? <NothingToReport {...results} waived={waived.length} /> : <Found {...results} />}
      </KeepFocus>
      <WaivedFindings waived={waived} />
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

function NothingToReport({ passed, notApplicable, waived }: Pick<RuleResults, 'passed' | 'notApplicable'> & { readonly waived: number }) {
  return (
    <div className="findings-empty">
      <h2 tabIndex={-1} data-last>Nothing to report</h2>
      <p>{rulesText(passed.length, 'looked')} and found nothing.{notApplicable.length > 0 && ` ${rulesText(notApplicable.length, 'could')} not look.`}{waived > 0 && ` ${waived === 1 ? '1 finding is' : `${waived} findings are`} waived.`}</p>
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
      {[...groupsOf(findings.filter(isShown))].map(([category, group]) => (
        <section key={category} className="findings-group">
          <h3>{categoryNames[category]}</h3>
          <AlikeFindings alike={alikeAmong(group)} openId={openId} />
        </section>
      ))}
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
