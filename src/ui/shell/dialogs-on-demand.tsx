import type { Dialog } from '../../store/dialog'
import { announce, openDialog, sessionStore } from '../../store/session-store'
import { Boundary } from '../kit/boundary'
import { Fetched } from '../kit/fetched'
import { useSession } from '../kit/use-store'

/** The dialogs, fetched when the first is opened. */
export function DialogsOnDemand() {
  const hasDialog = useSession((session) => session.dialog !== null)
  return (
    <Boundary fallback={nothing} onFailure={fallOver} occasion={hasDialog}>
      <Fetched fetch={fetchDialogs} isWanted={hasDialog} onFailure={giveUp} />
    </Boundary>
  )
}

const nothing = () => null

function fallOver(): void {
  openDialog(null)
  announce('That dialog stopped working and was closed. The chart is as it was.', 'problem')
}

const fetchDialogs = () => import('../dialogs/dialogs').then(({ Dialogs }) => Dialogs)

function giveUp(): void {
  const { dialog } = sessionStore.getState()
  if (!dialog) return
  announce(wordsOf(dialog), 'problem')
  openDialog(null)
}

/** Some tell of trouble, which is worth more than that the dialog is missing. */
function wordsOf(dialog: Dialog): string {
  if ('detail' in dialog) return `${dialog.title}. ${dialog.detail} ${dialog.remedy}`
  if (dialog.kind === 'repairs') return `${dialog.title}: ${dialog.repairs.join(' ')}`
  return 'This part of Hatrack could not be loaded. Check the connection and try again, or reload the page: the chart is kept.'
}
