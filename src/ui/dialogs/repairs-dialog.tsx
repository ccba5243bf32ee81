import { Dialog } from '../kit/dialog'

export interface RepairsDialogProps {
  readonly title: string
  /** A sentence each. */
  readonly repairs: readonly string[]
  readonly onClose: () => void
}

/** What was put right while opening, so that nothing changes behind anybody's back. */
export function RepairsDialog({ title, repairs, onClose }: RepairsDialogProps) {
  return (
    <Dialog title={title} isText onClose={onClose}
      footer={<button type="button" className="button button-primary" data-autofocus onClick={onClose}>OK</button>}>
      <p className="dialog-paragraph">The chart is open. The file itself was left as it is. This was put right, or is worth knowing:</p>
      <ul className="dialog-list">{repairs.map((repair) => <li key={repair}>{repair}</li>)}</ul>
    </Dialog>
  )
}
