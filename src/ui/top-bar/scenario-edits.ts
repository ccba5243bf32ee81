import { rowOf } from '../../model/rows'
import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { sessionStore } from '../../store/session-store'
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

/** A copy of the scenario on the screen, for trying something else; it is shown at once. */
export function addScenario(): void {
  const { scenarioId } = currentOrganisation()
  const name = nextScenarioName(documentStore.getState().document.scenarios.map((scenario) => scenario.name))
  const id = newId('scenario')
  if (edit({ type: 'duplicate-scenario', scenarioId, newId: id, name })) showScenario(id)
}

export function renameScenario(scenarioId: string, name: string): void {
  const { document } = documentStore.getState()
  // Emptied is not renamed: what it was called before stands again.
  if (name.trim() === '' || rowOf(document.scenarios, scenarioId)?.name === name.trim()) return
  edit({ type: 'rename-scenario', scenarioId, name })
}

/** Removes it and shows its neighbour; undo brings it back. */
export function removeScenario(scenarioId: string): void {
  const { scenarios } = documentStore.getState().document
  const at = scenarios.findIndex(({ id }) => id === scenarioId)
  const neighbour = scenarios[at + 1] ?? scenarios[at - 1]
  const isShown = currentOrganisation().scenarioId === scenarioId
  if (edit({ type: 'remove-scenario', scenarioId }) && isShown && neighbour) showScenario(neighbour.id)
}
