import { saveStatusStore } from './save-status'

const key = (documentId: string) => `hatrack-saved-to-file:${documentId}`

/** When this document was last saved to a file, in milliseconds; null: never, or nobody knows. */
export function savedToFileAt(documentId: string): number | null {
  try {
    const at = Number(localStorage.getItem(key(documentId)) ?? Number.NaN)
    return Number.isFinite(at) ? at : null
  } catch {
    return null
  }
}

export function noteSavedToFile(documentId: string, at: number): void {
  saveStatusStore.setState({ savedToFileAt: at })
  try {
    localStorage.setItem(key(documentId), String(at))
  } catch {
    // A browser that keeps nothing forgets this too; until the page is closed the status knows.
  }
}

export function forgetSavedToFile(documentId: string): void {
  try {
    localStorage.removeItem(key(documentId))
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}
