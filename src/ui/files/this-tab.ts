const key = 'hatrack-document'

/** The document that this tab had before it was loaded again; null: it is new, or the browser keeps nothing. */
export function idOfThisTab(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

export function rememberForThisTab(documentId: string): void {
  try {
    sessionStorage.setItem(key, documentId)
  } catch {
    // Then the tab opens what was saved last, which is the same for whoever has one tab.
  }
}
