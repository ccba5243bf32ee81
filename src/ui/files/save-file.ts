import { maxFileBytes } from '../../formats/json/file-limits'
import { inMegabytes } from '../../formats/json/wording'
import { writeDocument } from '../../formats/json/write-document'
import type { HatrackDocument } from '../../model/organisation'
import { documentStore } from '../../store/document-store'
import { announce } from '../../store/session-store'
import { fileNameFor } from './file-name'
import { markSavedToFile } from './keep-saving'
import { saveStatusStore } from './save-status'

/** Hands the document on the screen to the browser as a file of its own. */
export function saveToFile(words = 'Saved to the file'): void {
  const { document } = documentStore.getState()
  const now = new Date()
  const name = documentFileName()
  const blob = documentBlob(document, now)
  saveBlob(blob, name)
  markSavedToFile(document, now, name)
  announceSaved(`${words} ${name}`, blob.size)
}

/** As it was opened or saved last, else after the company. */
export function documentFileName(): string {
  const { fileName } = saveStatusStore.getState()
  return fileName ?? fileNameFor(documentStore.getState().document.company.name, '.hatrack.json')
}

export function documentBlob(document: HatrackDocument, at: Date): Blob {
  return new Blob([writeDocument(document, { savedAt: at.toISOString() })], { type: 'application/json' })
}

/** Better a file that only a later version opens than none at all, but nobody may find that out too late. */
export function announceSaved(words: string, bytes: number): void {
  if (bytes <= maxFileBytes) return announce(words)
  const limit = inMegabytes(maxFileBytes)
  announce(`${words}, but this version of Hatrack opens no file of more than ${limit}. Keep the chart in this browser too.`, 'problem')
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
