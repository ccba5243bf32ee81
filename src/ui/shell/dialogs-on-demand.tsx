import { useEffect, useState, type ComponentType } from 'react'
import { announce, openDialog, sessionStore, type Dialog } from '../../store/session-store'
import { useSession } from '../kit/use-store'

/**
 * The dialogs, fetched when the first is opened. Not `lazy`, which throws the page away with a fetch that fails, and
 * never tries again: here the message line says it, the dialog is closed, and the next one fetches anew.
 */
export function DialogsOnDemand() {
  const hasDialog = useSession((session) => session.dialog !== null)
  const [Dialogs, setDialogs] = useState<ComponentType | null>(null)
  const isWanted = hasDialog && Dialogs === null
  useEffect(() => {
    if (isWanted) import('../dialogs/dialogs').then((fetched) => setDialogs(() => fetched.Dialogs), giveUp)
  }, [isWanted])
  return hasDialog && Dialogs && <Dialogs />
}

function giveUp(): void {
  const { dialog } = sessionStore.getState()
  if (!dialog) return
  announce(wordsOf(dialog), 'problem')
  openDialog(null)
}

/** Two of them tell of trouble, which is worth more than that the dialog is missing. */
function wordsOf(dialog: Dialog): string {
  if (dialog.kind === 'problem') return `${dialog.title}. ${dialog.detail} ${dialog.remedy}`
  if (dialog.kind === 'repairs') return `${dialog.title}: ${dialog.repairs.join(' ')}`
  return 'This part of Hatrack could not be loaded. Check the connection and try again, or reload the page: the chart is kept.'
}
