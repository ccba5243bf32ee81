import { areaNames, areas } from '../../knowledge/responsibilities'
import type { Comparison } from '../../simulation/comparison/comparison'
import type { ChangedLoad } from '../../rules/effect-of'
import { severityNames, type Finding, type Severity } from '../../rules/finding'
import { attentionPercent, counted } from '../../rules/texts'
import { percent } from '../kit/numbers'
import { SeverityMark } from '../kit/severity-mark'
import type { Chosen } from './change-list'
import { ChangeRow, Rows } from './change-row'
import { headingOf, type ScenarioNames } from './take'

interface Props {
  readonly comparison: Comparison
  readonly names: ScenarioNames
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
}

/** What comes of the differences: findings, loads, attention. */
export function Figures(props: Props) {
  const { comparison: { attention }, names } = props
  return <>
    <Findings {...props} />
    <section aria-labelledby="compare-loads">
      <h3 id="compare-loads">Load</h3>
      <Loads {...props} />
    </section>
    <section aria-labelledby="compare-attention">
      <h3 id="compare-attention">Attention</h3>
      <table className="compare-table">
        <thead><tr><th scope="col">Area</th><th scope="col">{headingOf(names, 'before')}</th><th scope="col">{headingOf(names, 'after')}</th></tr></thead>
        <tbody>{areas.map((area) => (
          <tr key={area}><th scope="row">{areaNames[area]}</th><td>{attentionText(attention.before[area])}</td><td>{attentionText(attention.after[area])}</td></tr>
        ))}</tbody>
      </table>
    </section>
  </>
}

export function attentionText(share: number | null): string {
  return share === null ? 'nothing in scope' : attentionPercent(share)
}

interface Told {
  readonly finding: Finding
  readonly words?: string
}

function Findings({ comparison: { resolved, raised, worsened, eased, unchanged }, ...given }: Props) {
  const change = ({ before, after }: { readonly before: Finding, readonly after: Finding }): Told =>
    ({ finding: after, words: `${severityNames[before.severity].toLowerCase()} → ${severityNames[after.severity].toLowerCase()}` })
  const groups: readonly { readonly name: string, readonly told: readonly Told[] }[] = [
    { name: 'Resolved', told: resolved.map((finding) => ({ finding })) },
    { name: 'Eased', told: eased.map(change) },
    { name: 'New', told: raised.map((finding) => ({ finding })) },
    { name: 'Worse', told: worsened.map(change) },
  ]
  return (
    <section aria-labelledby="compare-findings">
      <h3 id="compare-findings">Findings</h3>
      {groups.filter(({ told }) => told.length > 0).map(({ name, told }) => (
        <div key={name} className="compare-findings" role="group" aria-label={`${name}: ${counted(told.length, 'finding', 'findings')}`}>
          <h4>{name} <span className="muted">{told.length}</span></h4>
          <Rows items={told} row={({ finding, words }) => <FindingRow key={finding.id} finding={finding} words={words ?? ''} {...given} />} />
        </div>
      ))}
      <p className="muted">{unchanged.length === 0 ? 'No finding is in both.' : `${counted(unchanged.length, 'finding is', 'findings are')} in both, as bad as before.`}</p>
    </section>
  )
}

function FindingRow({ finding: { id, severity, title, positionIds }, words, chosen, onChoose }: Omit<Props, 'comparison'> & { readonly finding: Finding, readonly words: string }) {
  const key = `finding/${id}`
  return <ChangeRow isChosen={chosen?.key === key} onChoose={() => onChoose({ key, positionIds })} mark={<NamedSeverity severity={severity} />} words={title} detail={words} />
}

function NamedSeverity({ severity }: { readonly severity: Severity }) {
  return <span className="compare-severity"><SeverityMark severity={severity} /><span className="visually-hidden">{severityNames[severity]}: </span></span>
}

function Loads({ comparison: { loads }, names, chosen, onChoose }: Props) {
  if (loads.length === 0) return <p className="muted">Everybody carries as much as before.</p>
  const ordered = [...loads].sort((a, b) => sizeOf(b) - sizeOf(a))
  return (
    <Rows items={ordered} row={({ positionId, title, before, after }) => {
      const key = `load/${positionId}`
      return <ChangeRow key={key} isChosen={chosen?.key === key} onChoose={() => onChoose({ key, positionIds: [positionId] })} mark={null} words={title}
        detail={`${loadText(before, names.before)} → ${loadText(after, names.after)}`} />
    }} />
  )
}

function loadText(share: number | null, scenario: string): string {
  return share === null ? `not in ${scenario}` : percent(share)
}

/** Work without capacity counts as very much. */
function sizeOf({ before, after }: ChangedLoad): number {
  const finite = (share: number | null) => Math.min(100, share ?? 0)
  return Math.abs(finite(after) - finite(before))
}
