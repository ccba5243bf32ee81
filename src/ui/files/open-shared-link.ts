import { describeRepairs } from '../../formats/json/describe-repairs'
import { describeLinkProblem } from '../../formats/link/link-problem'
import { readLink } from '../../formats/link/read-link'
import { openDialog } from '../../store/session-store'
import { openAsNew } from './workspace'

/** Opens the chart in the page's address as a copy beside those that are there already, and takes it out of the address. */
export async function openSharedLink(): Promise<void> {
  const { hash, pathname, search } = window.location
  // At once, so that neither a reload nor a bookmark opens the copy once more.
  window.history.replaceState(window.history.state, '', pathname + search)
  const reading = await readLink(hash)
  if (!reading.ok) return openDialog({ kind: 'problem', ...describeLinkProblem(reading.problem) })
  const { document, repairs, shownId } = reading
  const isOpen = await openAsNew(document, { title: `a copy of \u201c${document.company.name}\u201d from the link`, shownId })
  if (isOpen && repairs.length > 0) openDialog({ kind: 'repairs', title: 'Opened, with repairs', repairs: describeRepairs(repairs) })
}
