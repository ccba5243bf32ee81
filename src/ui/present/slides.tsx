import { sources } from '../../knowledge/sources'
import { sourceOf, type ClaimId } from '../../knowledge/claims/claim-id'
import { scenarioOf } from '../../model/organisation-of'
import { basisNames, severities, severityNames, type Finding } from '../../rules/finding'
import { countOf, SeverityMark } from '../kit/severity-mark'
import { whole } from '../kit/numbers'
import { useDocument, usePresent } from '../kit/use-store'
import { Meters } from '../top-bar/meters'

/** What it begins with: whose chart it is, how well it is looked after, and how much there is to talk about. */
export function CompanySlide({ findings }: { readonly findings: readonly Finding[] }) {
  const { name, headcount } = usePresent(({ company }) => company)
  const scenarioId = usePresent((organisation) => organisation.scenarioId)
  const scenario = useDocument(({ document }) => document.scenarios.length > 1 ? scenarioOf(document, scenarioId)?.name ?? null : null)
  const counts = severities.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
  return <>
    <h2 className="slide-title slide-company">{name}</h2>
    <p className="slide-aside">{whole(headcount)} {headcount === 1 ? 'person' : 'people'}{scenario !== null && ` · ${scenario}`}</p>
    <Meters />
    <ul className="slide-counts">
      {counts.filter(({ count }) => count > 0).map(({ severity, count }) => (
        <li key={severity} className={`slide-severity slide-severity-${severity}`}><SeverityMark severity={severity} size={24} />{countOf(severity, count)}</li>
      ))}
      {findings.length === 0 && <li>No findings</li>}
    </ul>
  </>
}

/** One finding, and on whose word. */
export function FindingSlide({ finding: { severity, title, message, outcome, supporting, opposing, basis } }: { readonly finding: Finding }) {
  return <>
    <p className={`slide-severity slide-severity-${severity}`}><SeverityMark severity={severity} size={24} />{severityNames[severity]}</p>
    <h2 className="slide-title">{title}</h2>
    {outcome === 'question' && <p className="slide-aside">A question for you</p>}
    <p className="slide-message">{message}</p>
    <div className="slide-aside">
      {supporting.length + opposing.length === 0 && <p>{basisNames[basis]}</p>}
      {supporting.length > 0 && <p>{opposing.length > 0 && 'For: '}{sourcesOf(supporting)}</p>}
      {opposing.length > 0 && <p>Against: {sourcesOf(opposing)}</p>}
    </div>
  </>
}

function sourcesOf(claims: readonly ClaimId[]): string {
  return [...new Set(claims.map((claim) => sources[sourceOf(claim)].short))].join('; ')
}

/** The same for ears. */
export function slideInWords(at: number, of: number, company: string, finding: Finding | undefined): string {
  const what = finding ? `${severityNames[finding.severity]}: ${finding.title}. ${finding.message}` : `${company}, the whole chart.`
  return `${at + 1} of ${of}. ${what}`
}
