import type { DialogContentProps } from '../dialogs/dialogs'
import { Dialog } from '../kit/dialog'
import '../dialogs/dialog-fields.css'
import { DiagnosticsContent } from './diagnostics-content'
import { diagnosticsMark } from './diagnostics-mark'

export function DiagnosticsDialog({ onClose }: DialogContentProps) {
  const close = () => {
    onClose()
    // The same address is then another wish to see it.
    if (window.location.hash === diagnosticsMark) window.history.replaceState(null, '', window.location.pathname + window.location.search)
  }
  return <Dialog title="Diagnostics" size="reading" onClose={close}><DiagnosticsContent /></Dialog>
}
