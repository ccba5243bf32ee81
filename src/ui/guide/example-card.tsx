import { useId } from 'react'
import type { ChartLine } from '../../guide/chart-in-words'
import type { ExamplePage } from '../../guide/example-page'
import { silenceWords } from '../../guide/words'
import { severityNames } from '../../rules/finding'
import { ChartThumbnail } from '../dialogs/chart-thumbnail'
import { Icon } from '../kit/icon'
import { SeverityMark } from '../kit/severity-mark'

/** A tiny chart, drawn and in words, and what the rule says of it. */
export function ExampleCard({ heading, example }: { readonly heading: string, readonly example: ExamplePage }) {
  const { title, profile, chart, notes, document, findings, notApplicable } = example
  const id = useId()
  return (
    <section className="guide-example" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <div className="guide-example-picture"><ChartThumbnail document={document} /></div>
      <p>{title}.</p>
      <p className="muted small">{profile}</p>
      <Lines lines={chart} />
      {notes.map((note) => <p key={note} className="small">{note}</p>)}
      {findings.map(({ id: findingId, severity, outcome, title: found, message }) => (
        <div key={findingId} className="guide-verdict">
          <SeverityMark severity={severity} />
          <div><b>{outcome === 'question' ? 'Question' : severityNames[severity]}: {found}</b><p>{message}</p></div>
        </div>
      ))}
      {findings.length === 0 && <div className="guide-verdict guide-verdict-none"><Icon name="check" size={14} /><p>{silenceWords(notApplicable)}</p></div>}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly ChartLine[] }) {
  return (
    <ul className="guide-chart">
      {lines.map(({ who, what, work, reports }) => (
        <li key={who}>
          <b>{who}</b>{what && `, ${what}`}: {work}
          {reports.length > 0 && <Lines lines={reports} />}
        </li>
      ))}
    </ul>
  )
}
