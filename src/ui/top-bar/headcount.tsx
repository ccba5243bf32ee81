import { useState } from 'react'
import { dispatch } from '../../store/document-store'
import { endHeadcount, endShownHeadcount, setHeadcount } from '../actions/edits'
import { whole } from '../kit/numbers'
import { typedWhole } from '../kit/typed-number'
import { useDocument, useSession } from '../kit/use-store'
import { headcountAt, headcountSteps, stepOf } from './headcount-scale'
import './headcount.css'

/** How many people the company has: the one number that everything else depends on, as digits and as a slider. */
export function Headcount() {
  const headcount = useDocument(({ document }) => document.company.headcount)
  const shown = useSession(({ whatIf }) => whatIf?.headcount)
  const isOtherShown = shown !== undefined && shown !== headcount
  const step = stepOf(headcount)
  return (
    <div className="headcount">
      <div className="headcount-line">
        <label htmlFor="headcount-number" className={isOtherShown ? 'visually-hidden' : undefined}>Headcount</label>
        {isOtherShown && <span className="headcount-shown">Shown at {whole(shown)}</span>}
        <HeadcountNumber headcount={headcount} />
      </div>
      <input type="range" className="headcount-slider" aria-label="Headcount slider" aria-valuetext={`${whole(headcount)} employees`}
        min={0} max={headcountSteps} step={1} value={step} style={{ '--filled': `${(step / headcountSteps) * 100}%` } as React.CSSProperties}
        onChange={(event) => setHeadcount(headcountAt(event.currentTarget.valueAsNumber, headcount))}
        onPointerUp={endHeadcount} onBlur={endHeadcount} />
    </div>
  )
}

/**
 * What is typed counts at once where it is a headcount. Where it is none yet ("1," on the way to 1,200) the field only
 * looks it; whoever leaves it so, or presses Enter, hears why, and it is forgotten.
 */
function HeadcountNumber({ headcount }: { readonly headcount: number }) {
  const [draft, setDraft] = useState<string | null>(null)
  const isWrong = draft !== null && draft.trim() !== '' && typedWhole(draft) !== headcount
  const type = (text: string) => {
    setDraft(text)
    const typed = typedWhole(text)
    // A refusal is not for now: the next digit may make it good.
    if (typed === null) return
    endShownHeadcount()
    dispatch({ type: 'edit-company', patch: { headcount: typed } }, { mergeKey: 'headcount' })
  }
  const finish = () => {
    if (isWrong) setHeadcount(typedWhole(draft) ?? Number.NaN)
    setDraft(null)
  }
  return (
    <input id="headcount-number" className="headcount-number" type="text" inputMode="numeric" autoComplete="off" aria-invalid={isWrong}
      value={draft ?? whole(headcount)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
        if (event.key === 'Enter') finish()
        if (event.key === 'Escape') setDraft(null)
        if (by === 0) return
        event.preventDefault()
        setDraft(null)
        if (headcount + by >= 1) setHeadcount(headcount + by)
      }}
      onBlur={() => {
        finish()
        endHeadcount()
      }} />
  )
}
