import { useState } from 'react'
import { flyTo } from '../../../store/session-store'
import { chanceWords, courseOf, leastChance, type Risk } from './telling'

interface Props {
  /** The most telling first. */
  readonly risks: readonly Risk[]
  readonly quarter: number
  readonly isCertain: boolean
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

const mostAtFirst = 5

/** What may come to be, with its chance; each leads to how it spreads, and to its card. */
export function RiskList({ risks, quarter, isCertain, chosen, onChoose }: Props) {
  const [isAllShown, setAllShown] = useState(false)
  const likely = risks.slice(0, mostAtFirst).filter(({ chances }) => chances[quarter]! >= leastChance)
  const shown = isAllShown ? risks : likely
  const choose = ({ key, about }: Risk) => {
    onChoose(key)
    if (about.kind === 'seat') flyTo([about.id])
  }
  return (
    <>
      {likely.length === 0 && <p className="risks-none">Nothing stands out: every chance is under 1&nbsp;% then.</p>}
      <ul className="risks">
        {shown.map((risk) => (
          <li key={risk.key}>
            <button type="button" className="risk" aria-pressed={risk.key === chosen} onClick={() => choose(risk)}>
              <span className="risk-words"><b>{risk.name}</b> {risk.what}</span>
              <span className="visually-hidden">: </span>
              <span className="risk-chance">{chanceWords(risk.chances[quarter]!, isCertain)}</span>
              <span className="visually-hidden">. </span>
              <span className="risk-course">{courseOf(risk.chances, isCertain)}</span>
            </button>
          </li>
        ))}
      </ul>
      {risks.length > likely.length && (
        <button type="button" className="side-panel-link" aria-expanded={isAllShown} onClick={() => setAllShown(!isAllShown)}>
          {isAllShown ? 'Show fewer' : likely.length === 0 ? (risks.length === 1 ? 'Show it' : `Show all ${risks.length}`) : `Show ${risks.length - likely.length} more`}
        </button>
      )}
    </>
  )
}
