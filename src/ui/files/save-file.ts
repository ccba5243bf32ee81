import { maxFileBytes } from '../../formats/json/file-limits'
import { inMegabytes } from '../../formats/json/wording'
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
  const blob = new Blob([writeDocument(document, { savedAt: now.toISOString() })], { type: 'application/json' })
  saveBlob(blob, name)
  markSavedToFile(now)
  // Better a file that only a later version opens than none at all, but nobody may find that out too late.
  if (blob.size <= maxFileBytes) return announce(`Saved to the file ${name}`)
  const limit = inMegabytes(maxFileBytes)
  announce(`Saved to the file ${name}, but this version of Hatrack opens no file of more than ${limit}. Keep the chart in this browser too.`, 'problem')
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
