import { useEffect } from 'react'
import { triedOut } from '../../store/derived'
import { announce, flyTo, tryOut, type WhatIf } from '../../store/session-store'
import { edit } from '../actions/edits'
import { useDocument, usePresent, useSession } from '../kit/use-store'
import './what-if-bar.css'

/** Says that the chart shows what is only tried out, and how to take it or leave it. */
export function WhatIfBar() {
  const whatIf = useSession((session) => session.whatIf)
  const isOfMany = whatIf?.by === 'advice'
  // Cards grow and shrink all over the chart, and this bar takes room from it: all of it is shown, once it knows its size.
  useEffect(() => {
    if (!isOfMany) return
    const timer = setTimeout(() => flyTo('all'), 200)
    return () => clearTimeout(timer)
  }, [isOfMany])
  useEndWithWhatItIsAbout(whatIf)
  if (!whatIf) return null
  const { words, commands } = whatIf
  const take = () => {
    // Off before the edit, whose effect is told of the chart as it stands.
    tryOut(null)
    if (!edit(commands, { label: `Make the chart as ${words}` })) return tryOut(whatIf)
    focusChart()
  }
  const leave = () => {
    tryOut(null)
    announce('The chart as it is.')
    focusChart()
  }
  return (
    <aside className="what-if-bar" aria-label="Tried out">
      <p>Shown <strong>{words}</strong></p>
      <button type="button" className="button" onClick={take}>Make it so</button>
      <button type="button" className="button button-primary" onClick={leave}>Back to the chart as it is</button>
    </aside>
  )
}

/** Growth and advice find out a moment later what else to show. */
const patienceMs = 1_000

/** What can no longer be tried out (its seat is gone), or is about a scenario that is not on the screen, is not shown: so neither said nor taken. */
function useEndWithWhatItIsAbout(whatIf: WhatIf | null): void {
  const shownId = usePresent(({ scenarioId }) => scenarioId)
  const isPossible = useDocument(({ document }) => triedOut(document, whatIf) !== document)
  const isShown = isPossible && whatIf?.commands.every((command) => !('scenarioId' in command) || command.scenarioId === shownId)
  useEffect(() => {
    if (!whatIf || isShown) return
    const timer = setTimeout(() => tryOut(null), whatIf.by === 'departures' ? 0 : patienceMs)
    return () => clearTimeout(timer)
  }, [whatIf, isShown])
}

/** The bar goes, and its buttons with it. */
function focusChart(): void {
  document.getElementById('chart')?.focus()
}
