import { useEffect, useRef, useState } from 'react'
import type { Scenario } from '../../model/organisation'
import { renameScenario } from './scenario-edits'

interface Props {
  readonly scenario: Scenario
  /** `isByKey`: the focus is still here; else it has gone to something else on its own. */
  readonly onDone: (isByKey: boolean) => void
}

/** The tab while its name is typed. Enter and leaving keep it, Escape does not. */
export function ScenarioName({ scenario, onDone }: Props) {
  const [name, setName] = useState(scenario.name)
  const ref = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    ref.current?.focus()
    ref.current?.select()
  }, [])
  const finish = (isKept: boolean, isByKey: boolean) => {
    // Taking the field off the page makes it lose the focus once more.
    if (isDone.current) return
    isDone.current = true
    if (isKept) renameScenario(scenario.id, name)
    onDone(isByKey)
  }
  return (
    <input ref={ref} className="scenario-name" aria-label="Name of the scenario" value={name} size={Math.max(6, name.length)}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => finish(true, false)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') finish(true, true)
        if (event.key === 'Escape') finish(false, true)
      }} />
  )
}
