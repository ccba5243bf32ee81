import { currentOrganisation } from '../../store/derived'
import { documentStore, replaceDocument } from '../../store/document-store'
import { announce, tryOut, type EarlierVersion } from '../../store/session-store'
import { settleAfterStep } from '../actions/settle-after-step'
import { keepVersionNow } from '../files/versions'

/** Makes the document what it was then, as one step of the history; what it is now is kept as a version first. True: done. */
export async function restoreVersion({ name, document }: EarlierVersion): Promise<boolean> {
  const { documentId } = documentStore.getState()
  const isKept = await keepVersionNow(`Before restoring ${name}`)
  // Somebody may have opened another chart meanwhile.
  if (documentStore.getState().documentId !== documentId) return false
  tryOut(null)
  const before = currentOrganisation()
  const refusal = replaceDocument(document, `Restore ${name}`)
  if (refusal) {
    announce(refusal.refused, 'problem')
    return false
  }
  settleAfterStep(before)
  const back = isKept ? 'What was here is kept as a version, and undo brings it back.' : 'What was here could not be kept as a version; undo brings it back.'
  announce(`Restored ${name}. ${back}`, isKept ? 'plain' : 'problem')
  return true
}
