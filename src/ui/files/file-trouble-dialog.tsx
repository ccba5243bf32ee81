import { flushSync } from 'react-dom'
import { Dialog } from '../kit/dialog'
import { overwrite, saveAs } from './save-back'

export interface FileTroubleDialogProps {
  readonly title: string
  readonly detail: string
  readonly remedy: string
  readonly canOverwrite: boolean
  readonly onClose: () => void
}

/** Why the chart is not in its file, and the ways to have it in one. */
export function FileTroubleDialog({ title, detail, remedy, canOverwrite, onClose }: FileTroubleDialogProps) {
  // Closed first: what the saving says next is another dialog, or heard from the page.
  const closing = (act: () => Promise<void>) => () => {
    flushSync(onClose)
    void act()
  }
  return (
    <Dialog title={title} size="small" isText onClose={onClose} footer={<>
      <button type="button" className="button" onClick={onClose}>Cancel</button>
      {canOverwrite && <button type="button" className="button button-danger" onClick={closing(overwrite)}>Overwrite</button>}
      <button type="button" className="button button-primary" data-autofocus onClick={closing(saveAs)}>Save as…</button>
    </>}>
      <p className="dialog-paragraph">{detail}</p>
      <p>{remedy}</p>
    </Dialog>
  )
}
