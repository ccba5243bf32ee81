import { newId } from '../../store/new-id'
import { openDialog } from '../../store/session-store'

/** Shows what would become of these bytes; nothing is opened yet. */
export function openImport(fileName: string, bytes: Uint8Array): void {
  openDialog({ kind: 'import', file: { id: newId('import'), fileName, bytes } })
}

/** The name of what was pasted, and so of the chart that it becomes. */
const pastedName = 'Pasted list'

export function openPastedImport(text: string): void {
  openImport(pastedName, new TextEncoder().encode(text))
}
