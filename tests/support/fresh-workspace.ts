import { IDBFactory } from 'fake-indexeddb'
import { sessionStore } from '../../src/store/session-store'
import { saveStatusStore } from '../../src/ui/files/save-status'
import { startWorkspace } from '../../src/ui/files/start-workspace'

/** As on the first visit: nothing is stored, and the example is on the screen. Wants `fake-indexeddb/auto`. */
export async function freshWorkspace(): Promise<void> {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  saveStatusStore.setState({ kind: 'saved', reason: null })
  sessionStore.setState({ dialog: null, message: null, compared: null })
  await startWorkspace()
}
