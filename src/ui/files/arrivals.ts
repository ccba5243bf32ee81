import { linkMark } from '../../formats/link/link-limits'
import { openHandle } from './choose-file'
import { openDialog } from '../../store/session-store'
import { hearClearedElsewhere } from '../diagnostics/clear-device'
import { diagnosticsMark } from '../diagnostics/diagnostics-mark'
import { openSharedLink } from './open-shared-link'

/** Files that the system opens with the installed page: https://wicg.github.io/web-app-launch/ */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemHandle[] }) => void): void
}

/** Hears of charts that come from outside: in the address of the page, or as files that the system opens with it. */
export function hearArrivals(): () => void {
  const hear = () => {
    if (window.location.hash.startsWith(linkMark)) void openSharedLink()
    if (window.location.hash === diagnosticsMark) openDialog({ kind: 'diagnostics' })
  }
  hear()
  window.addEventListener('hashchange', hear)
  const { launchQueue } = window as { readonly launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(({ files }) => void openEach(files))
  const endHearingClearing = hearClearedElsewhere()
  return () => {
    window.removeEventListener('hashchange', hear)
    endHearingClearing()
  }
}

/** One after the other: each is a chart of its own, the last stays on the screen. */
async function openEach(files: readonly FileSystemHandle[]): Promise<void> {
  for (const file of files) if (file.kind === 'file') await openHandle(file as FileSystemFileHandle)
}
