const documentKey = 'hatrack-document'
const scenarioKey = 'hatrack-scenario'

/** What this tab had on the screen before it was loaded again; null: it is new, or the browser keeps nothing. */
export interface ThisTab {
  readonly documentId: string | null
  readonly scenarioId: string | null
}

export function thisTab(): ThisTab {
  try {
    return { documentId: sessionStorage.getItem(documentKey), scenarioId: sessionStorage.getItem(scenarioKey) }
  } catch {
    return { documentId: null, scenarioId: null }
  }
}

export function rememberForThisTab({ documentId, scenarioId }: { readonly documentId?: string, readonly scenarioId: string }): void {
  try {
    if (documentId !== undefined) sessionStorage.setItem(documentKey, documentId)
    sessionStorage.setItem(scenarioKey, scenarioId)
  } catch {
    // Then the tab opens what was saved last, which is the same for whoever has one tab.
  }
}
