import { rowOf } from '../../model/rows'
import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, sessionStore } from '../../store/session-store'
import { edit } from '../actions/edits'

/** "Option A", or the next letter that no scenario has yet; after Z, numbers. */
export function nextScenarioName(taken: readonly string[]): string {
  const names = new Set(taken)
  for (let at = 0; ; at++) {
    const name = `Option ${at < 26 ? String.fromCharCode(65 + at) : at + 1}`
    if (!names.has(name)) return name
  }
}

export function showScenario(scenarioId: string): void {
  sessionStore.setState({ scenarioId })
}

/** The one after or before it, round and round; said, because its tab need not have the focus. */
export function showNextScenario(by: 1 | -1): void {
  const { scenarios } = documentStore.getState().document
  const at = scenarios.findIndex(({ id }) => id === currentOrganisation().scenarioId)
  const next = scenarios.at((at + by) % scenarios.length)
  if (!next) return
  showScenario(next.id)
  announce(`${next.name} is shown.`)
}

/** A copy of the scenario on the screen, or of this one, for trying something else; it is shown at once. True: it was made. */
export function addScenario(scenarioId = currentOrganisation().scenarioId): boolean {
  const name = nextScenarioName(documentStore.getState().document.scenarios.map((scenario) => scenario.name))
  const id = newId('scenario')
  const isMade = edit({ type: 'duplicate-scenario', scenarioId, newId: id, name })
  if (isMade) showScenario(id)
  return isMade
}

/** The same, with its tab open for a name of its own. */
export function addScenarioToName(scenarioId?: string): void {
  if (addScenario(scenarioId)) startNamingScenario()
}

/** Opens the name of the scenario on the screen; on a telephone there is no place for it. */
export function startNamingScenario(): void {
  if (!areTabsHidden()) sessionStore.setState({ namingScenarioId: currentOrganisation().scenarioId })
}

/** To the tab of the scenario on the screen, or to the button in its place. */
export function focusShownScenario(): void {
  const tab = document.querySelector<HTMLElement>('.scenario-shown') ?? document.querySelector<HTMLElement>('.scenario-tab[aria-selected=true]')
  tab?.focus()
}

export function renameScenario(scenarioId: string, name: string): void {
  const { document } = documentStore.getState()
  // Emptied is not renamed: what it was called before stands again.
  if (name.trim() === '' || rowOf(document.scenarios, scenarioId)?.name === name.trim()) return
  edit({ type: 'rename-scenario', scenarioId, name })
}

/** What the others are compared with. */
export function setBaseline(scenarioId: string): void {
  const name = rowOf(documentStore.getState().document.scenarios, scenarioId)?.name ?? ''
  edit({ type: 'set-baseline', scenarioId }, { label: `Make ${name} the baseline` })
}

/** On a telephone there is no room for tabs. The same width as in top-bar.css. */
export function areTabsHidden(): boolean {
  return matchMedia('(max-width: 599px)').matches
}

/** Removes it and shows its neighbour; undo brings it back. */
export function removeScenario(scenarioId: string): void {
  const { scenarios } = documentStore.getState().document
  const at = scenarios.findIndex(({ id }) => id === scenarioId)
  const neighbour = scenarios[at + 1] ?? scenarios[at - 1]
  const isShown = currentOrganisation().scenarioId === scenarioId
  if (edit({ type: 'remove-scenario', scenarioId }) && isShown && neighbour) showScenario(neighbour.id)
}
