import { flushSync } from 'react-dom'
import type { WayOut } from '../../store/session-store'
import { Dialog } from '../kit/dialog'

export interface ProblemDialogProps {
  readonly title: string
  readonly detail: string
  readonly remedy: string
  readonly ways?: readonly WayOut[]
  readonly onClose: () => void
}

/** What went wrong, and what to do about it. */
export function ProblemDialog({ title, detail, remedy, ways = [], onClose }: ProblemDialogProps) {
  return (
    <Dialog title={title} size="small" isText onClose={onClose}
      footer={<>
        {ways.map((way) => <button key={way.label} type="button" className="button" onClick={() => leadTo(way, onClose)}>{way.label}</button>)}
        <button type="button" className="button button-primary" data-autofocus onClick={onClose}>{ways.length > 0 ? 'Close' : 'OK'}</button>
      </>}>
      <p className="dialog-paragraph">{detail}</p>
      <p>{remedy}</p>
    </Dialog>
  )
}

/** Closed first: what comes of it may be another dialog. */
function leadTo({ act }: WayOut, close: () => void): void {
  flushSync(close)
  act()
}
