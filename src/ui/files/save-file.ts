import { writeDocument } from '../../formats/json/write-document'
import { documentStore } from '../../store/document-store'
import { announce } from '../../store/session-store'
import { fileNameFor } from './file-name'
import { markSavedToFile } from './keep-saving'

/** Hands the document on the screen to the browser as a file of its own. */
export function saveToFile(): void {
  const { document } = documentStore.getState()
  const now = new Date()
  const name = fileNameFor(document.company.name, '.hatrack.json')
  saveBlob(new Blob([writeDocument(document, { savedAt: now.toISOString() })], { type: 'application/json' }), name)
  markSavedToFile(now)
  announce(`Saved to the file ${name}`)
}

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
