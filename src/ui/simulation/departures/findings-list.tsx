import { useId, useState } from 'react'
import { severityNames, type Finding } from '../../../rules/finding'
import { Icon } from '../../kit/icon'
import { SeverityMark } from '../../kit/severity-mark'
import { countsOf } from './departure-words'

/** So many are read as quickly as a line that counts them. */
const mostAtOnce = 5

/** Findings as lines, worst first. */
export function FindingsList({ label, findings }: { readonly label: string, readonly findings: readonly Finding[] }) {
  const [isWhole, setWhole] = useState(false)
  const listId = useId()
  if (findings.length === 0) return null
  const shown = isWhole || findings.length <= mostAtOnce + 1 ? findings : findings.slice(0, mostAtOnce)
  return (
    <div className="departure-findings">
      <h4>{label}: {countsOf(findings)}</h4>
      <ul id={listId}>
        {shown.map(({ id, severity, title }) => (
          <li key={id}><SeverityMark severity={severity} size={12} /><span><span className="visually-hidden">{severityNames[severity]}: </span>{title}</span></li>
        ))}
      </ul>
      {findings.length > mostAtOnce + 1 && (
        <button type="button" className="side-panel-link" aria-expanded={isWhole} aria-controls={listId} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${findings.length}`}
        </button>
      )}
    </div>
  )
}

/** The same in one line: "Resolves 2 · Raises 1 warning". */
export function FindingCounts({ gained, lost }: { readonly gained: readonly Finding[], readonly lost: readonly Finding[] }) {
  const [worst] = gained
  if (!worst && lost.length === 0) return null
  return (
    <p className="departure-counts">
      {lost.length > 0 && <span className="departure-good" title={lost.map(({ title }) => title).join('\n')}><Icon name="check" size={12} />Resolves {lost.length}</span>}
      {worst && <span className={`departure-${worst.severity}`} title={gained.map(({ title }) => title).join('\n')}><SeverityMark severity={worst.severity} size={12} />Raises {countsOf(gained)}</span>}
    </p>
  )
}
