import type { HatrackDocument } from '../../model/organisation'
import { hasRow } from '../../model/rows'
import { documentStore } from '../../store/document-store'
import { currentOrganisation } from '../../store/derived'
import { sessionStore, type EarlierVersion } from '../../store/session-store'
import { focusShownScenario } from '../top-bar/scenario-edits'

let focused: Element | null = null

/** Sets the scenario on the screen beside the baseline; the baseline itself, beside the next that there is. */
export function startComparing(): void {
  if (sessionStore.getState().compared) return
  const { scenarios, baselineId } = documentStore.getState().document
  const { scenarioId: shownId } = currentOrganisation()
  const other = scenarios.find(({ id }) => id !== baselineId)?.id ?? baselineId
  focused = document.activeElement
  sessionStore.setState({ compared: { beforeId: baselineId, afterId: shownId === baselineId ? other : shownId } })
}

/** Sets the chart on the screen beside the same scenario of an earlier version; beside its baseline, if that has none of that id. */
export function compareWithVersion(version: EarlierVersion): void {
  const { scenarioId: afterId } = currentOrganisation()
  focused = null
  sessionStore.setState({ compared: { beforeId: scenarioIn(version.document, afterId), afterId, version } })
}

/** Its own id where the document has such a scenario, else the baseline's. */
export function scenarioIn({ scenarios, baselineId }: HatrackDocument, id: string): string {
  return hasRow(scenarios, id) ? id : baselineId
}

/** Back to the chart, and to what had the focus there. */
export function endComparing(): void {
  sessionStore.setState({ compared: null })
  const back = focused
  focused = null
  // One painting later the page may be used again.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus()
    else focusShownScenario()
  }))
}
