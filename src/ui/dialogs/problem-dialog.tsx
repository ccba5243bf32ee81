import { Dialog } from '../kit/dialog'

export interface ProblemDialogProps {
  readonly title: string
  readonly detail: string
  readonly remedy: string
  readonly onClose: () => void
}

/** What went wrong, and what to do about it. */
export function ProblemDialog({ title, detail, remedy, onClose }: ProblemDialogProps) {
  return (
    <Dialog title={title} size="small" isText onClose={onClose}
      footer={<button type="button" className="button button-primary" data-autofocus onClick={onClose}>OK</button>}>
      <p className="dialog-paragraph">{detail}</p>
      <p>{remedy}</p>
    </Dialog>
  )
}
