import { flushSync } from 'react-dom'
import type { WayOut } from '../../store/dialog'
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
        {ways.length > 0 && <button type="button" className="button" onClick={onClose}>Close</button>}
        {(ways.length > 0 ? ways : [enough]).map((way, at, all) => (
          <button key={way.label} type="button" onClick={() => leadTo(way, onClose)}
            {...(at === all.length - 1 ? { 'className': 'button button-primary', 'data-autofocus': true } : { className: 'button' })}>
            {way.label}
          </button>
        ))}
      </>}>
      <p className="dialog-paragraph">{detail}</p>
      <p>{remedy}</p>
    </Dialog>
  )
}

const enough: WayOut = { label: 'OK', act: () => undefined }

/** Closed first: what comes of it may be another dialog. */
function leadTo({ act }: WayOut, close: () => void): void {
  flushSync(close)
  act()
}
