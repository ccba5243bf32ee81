import type { Area } from '../../knowledge/responsibilities'
import { attentionBoundOf, attentionByArea } from '../../load/attention'
import { isBelow } from '../../load/bounds'
import { wholePercentDown } from '../../load/whole-percent'
import { tooLittleWord } from '../../rules/texts'
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
  const company = usePresent((organisation) => organisation.company)
  return (
    <div className="meters" role="group" aria-label="Attention">
      {areas.map(({ area, label, tone }) => (
        <Meter key={area} label={label} tone={tone} share={attention[area]}
          bound={attentionBoundOf(company, area)} tooLittle={tooLittleWord(area)} />
      ))}
    </div>
  )
}

interface MeterProps {
  readonly label: string
  readonly tone: string
  /** null: nothing of it is in scope. */
  readonly share: number | null
  readonly bound: number
  /** What less than the bound is called. */
  readonly tooLittle: string
}

function Meter({ label, tone, share, bound, tooLittle }: MeterProps) {
  const words = share === null
    ? 'nothing in scope'
    : `${wholePercentDown(share)} %${isBelow(share, bound) ? `, ${tooLittle} below ${percentNumber(bound)} %` : ''}`
  return (
    <div className="meter" role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={100}
      aria-valuenow={wholePercentDown(share ?? 0)} aria-valuetext={words} title={`Attention to ${label.toLowerCase()}: ${words}`}>
      <span className="meter-label">{label}</span>
      <span className="meter-value">{share === null ? '\u2013' : <>{wholePercentDown(share)}<small> %</small></>}</span>
      <span className="meter-track">
        <i className={`meter-fill meter-fill-${tone}`} style={{ width: `${Math.min(1, share ?? 0) * 100}%` }} />
        <i className="meter-tick" style={{ left: `${bound * 100}%` }} />
      </span>
    </div>
  )
}
