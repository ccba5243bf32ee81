import { linkedFile, linkFile, type LinkedFile } from '../../persistence/linked-files'
import { documentStore } from '../../store/document-store'
import { openDialog } from '../../store/session-store'
import { isAbort } from './choose-file'
import { changedOutside, writingTrouble } from './file-trouble'
import { markSavedToFile } from './keep-saving'
import { announceSaved, documentBlob, documentFileName, saveToFile } from './save-file'

/** Saves the chart to the file that it came from or was saved to last; where there is none, asks for one. */
export function saveBack(): Promise<void> {
  return inTurn(async (id) => {
    const file = await linkedFile(id)
    if (file) await writeTo(file.handle, id, file)
    else await saveToChosen(id)
  })
}

/** The same, whatever others have written to the file meanwhile. */
export function overwrite(): Promise<void> {
  return inTurn(async (id) => {
    const file = await linkedFile(id)
    if (file) await writeTo(file.handle, id)
  })
}

/** Saves the chart to a file that the user chooses, which is its file from then on. */
export function saveAs(): Promise<void> {
  return inTurn(saveToChosen)
}

let last: Promise<void> = Promise.resolve()

/** A second wish waits for the first to be over: two writes to one file would trip over each other. */
function inTurn(act: (documentId: string) => Promise<void>): Promise<void> {
  const { documentId } = documentStore.getState()
  last = last.then(() => documentId === documentStore.getState().documentId ? act(documentId) : undefined)
  return last
}

async function saveToChosen(id: string): Promise<void> {
  if (!('showSaveFilePicker' in window)) return download()
  try {
    const handle = await window.showSaveFilePicker({
      id: 'hatrack', suggestedName: documentFileName(), types: [{ description: 'Hatrack document', accept: { 'application/json': ['.hatrack.json'] } }],
    })
    await writeTo(handle, id)
  } catch (error) {
    // Inside the page of another site, or without a press before it, the browser shows no picker.
    if (!isAbort(error)) download()
  }
}

function download(): void {
  saveToFile('This browser cannot write to a file in place, so a copy was downloaded:')
}

/** `before`: how the file was when it was last seen; left out, whatever is in it is written over. Never rejects. */
async function writeTo(handle: FileSystemFileHandle, id: string, before?: LinkedFile): Promise<void> {
  try {
    if (!await isAllowed(handle)) throw new DOMException('', 'NotAllowedError')
    const present = before && await handle.getFile()
    if (present && (present.size !== before.size || present.lastModified !== before.lastModified)) return openDialog(changedOutside(handle.name))
    const { document, documentId } = documentStore.getState()
    if (documentId !== id) return
    const at = new Date()
    const blob = documentBlob(document, at)
    await write(handle, blob)
    await linkFile(id, handle, await handle.getFile())
    if (documentStore.getState().documentId === id) markSavedToFile(document, at, handle.name)
    announceSaved(`Saved to ${handle.name}`, blob.size)
  } catch (error) {
    openDialog(writingTrouble(error, handle.name))
  }
}

/** Asked at every save: after a reload the browser wants to hear it again. */
async function isAllowed(handle: FileSystemFileHandle): Promise<boolean> {
  // Not every browser that has handles has permissions for them.
  const asked: Partial<Pick<FileSystemFileHandle, 'queryPermission' | 'requestPermission'>> = handle
  const mode = { mode: 'readwrite' } as const
  if (!asked.queryPermission || await handle.queryPermission(mode) === 'granted') return true
  return await handle.requestPermission(mode) === 'granted'
}

/** Until it is closed everything goes to a copy, which then takes the file's place at once. */
async function write(handle: FileSystemFileHandle, blob: Blob): Promise<void> {
  const writing = await handle.createWritable()
  try {
    await writing.write(blob)
    await writing.close()
  } catch (error) {
    await writing.abort().catch(() => undefined)
    throw error
  }
}
