import type { Dialog } from '../../store/dialog'
import { announce, openDialog, sessionStore } from '../../store/session-store'
import { Fetched } from '../kit/fetched'
import { useSession } from '../kit/use-store'
import { ClosingBoundary } from './closing-boundary'

/** The dialogs, fetched when the first is opened. */
export function DialogsOnDemand() {
  const hasDialog = useSession((session) => session.dialog !== null)
  return (
    <ClosingBoundary name="That dialog" close={close} occasion={hasDialog}>
      <Fetched fetch={fetchDialogs} isWanted={hasDialog} onFailure={giveUp} />
    </ClosingBoundary>
  )
}

function close(): void {
  openDialog(null)
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
