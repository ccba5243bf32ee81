import type { Area } from '../../knowledge/responsibilities'
import { attentionByArea } from '../../load/attention'
import { isBelow } from '../../load/bounds'
import { wholePercentDown } from '../../load/whole-percent'
import { assumptionOf } from '../../model/assumptions'
import { percentNumber } from '../kit/numbers'
import { usePresent } from '../kit/use-store'
import './meters.css'

const areas: readonly { readonly area: Area, readonly label: string, readonly tone: string }[] = [
  { area: 'innovation', label: 'Innovation', tone: 'out' },
  { area: 'operations', label: 'Operations', tone: 'in' },
  { area: 'alignment', label: 'Alignment', tone: 'al' },
]

/** How much of the attention that it needs each area gets. Visible whatever else is open. */
export function Meters() {
  const attention = usePresent(attentionByArea)
  const neglectBelow = usePresent(({ company }) => assumptionOf(company, 'neglect-below'))
  return (
    <div className="meters" role="group" aria-label="Attention">
      {areas.map(({ area, label, tone }) => (
        <Meter key={area} label={label} tone={tone} share={attention[area]} neglectBelow={neglectBelow} />
      ))}
    </div>
  )
}

interface MeterProps {
  readonly label: string
  readonly tone: string
  /** null: nothing of it is in scope. */
  readonly share: number | null
  readonly neglectBelow: number
}

function Meter({ label, tone, share, neglectBelow }: MeterProps) {
  const words = share === null
    ? 'nothing in scope'
    : `${wholePercentDown(share)} %${isBelow(share, neglectBelow) ? `, neglected below ${percentNumber(neglectBelow)} %` : ''}`
  return (
    <div className="meter" role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={100}
      aria-valuenow={wholePercentDown(share ?? 0)} aria-valuetext={words} title={`Attention to ${label.toLowerCase()}: ${words}`}>
      <span className="meter-label">{label}</span>
      <span className="meter-value">{share === null ? '\u2013' : <>{wholePercentDown(share)}<small> %</small></>}</span>
      <span className="meter-track">
        <i className={`meter-fill meter-fill-${tone}`} style={{ width: `${Math.min(1, share ?? 0) * 100}%` }} />
        <i className="meter-tick" style={{ left: `${neglectBelow * 100}%` }} />
      </span>
    </div>
  )
}
