import { assumptions } from '../../model/assumptions'
import type { Evidence } from '../../rules/finding'
import { attentionPercent } from '../../rules/texts'
import { percent, points, whole } from '../kit/numbers'
import { AssumptionButton } from './assumption-button'
import './load-ledger.css'

interface Props {
  readonly evidence: readonly Evidence[]
  /** Those to show; the bounds are shown of all. */
  readonly rows: readonly Evidence[]
}

/** The numbers that the rule compared, and below them each bound once, with where it comes from. */
export function EvidenceRows({ evidence, rows }: Props) {
  const limits = new Map(evidence.flatMap(({ limit, unit }) => limit ? [[limit.assumption, { ...limit, unit }]] : []))
  // A part that is nothing explains nothing.
  const shown = rows.filter(({ value, limit }) => value !== 0 || limit !== undefined)
  return (
    <>
      {shown.length > 0 && (
        <table className="load-ledger">
          <tbody>
            {shown.map(({ label, value, unit }) => (
              <tr key={label}><th scope="row">{label}</th><td>{worded(value, unit)}</td></tr>
            ))}
          </tbody>
        </table>
      )}
      {[...limits.values()].map(({ assumption, value, unit }) => (
        <p key={assumption} className="load-ledger-note">
          {assumptions[assumption].name} {worded(value, unit, true)} <AssumptionButton id={assumption} />
        </p>
      ))}
    </>
  )
}

function worded(value: number, unit: Evidence['unit'], isInSentence = false): string {
  switch (unit) {
    case 'share': return percent(value)
    // A bound is told as it was set.
    case 'attention': return isInSentence ? percent(value) : attentionPercent(value)
    case 'points': return isInSentence ? `${points(value)} points` : points(value)
    case 'employees': return isInSentence ? `${whole(value)} employees` : whole(value)
    case 'responsibilities': return isInSentence ? `${whole(value)} responsibilities` : whole(value)
  }
}
