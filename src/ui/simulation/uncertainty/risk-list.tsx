import { useState } from 'react'
import { flyTo } from '../../../store/session-store'
import { chanceWords, courseOf, type Risk } from './telling'

interface Props {
  /** The most telling first. */
  readonly risks: readonly Risk[]
  readonly quarter: number
  readonly isCertain: boolean
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

const shownAtFirst = 5

/** What may come to be, with its chance; each leads to how it spreads, and to its card. */
export function RiskList({ risks, quarter, isCertain, chosen, onChoose }: Props) {
  const [isAllShown, setAllShown] = useState(false)
  const shown = isAllShown ? risks : risks.slice(0, shownAtFirst)
  const choose = ({ key, about }: Risk) => {
    onChoose(key)
    if (about.kind === 'seat') flyTo([about.id])
  }
  return (
    <>
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
      {risks.length > shownAtFirst && (
        <button type="button" className="side-panel-link" aria-expanded={isAllShown} onClick={() => setAllShown(!isAllShown)}>
          {isAllShown ? 'Show the likeliest only' : `Show ${risks.length - shownAtFirst} more`}
        </button>
      )}
    </>
  )
}
