import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenForFailures, recordFailure } from '../ui/diagnostics/failures'
import { startWorkspace } from '../ui/files/start-workspace'
import { installColours } from '../ui/kit/theme'
import '../ui/kit/base.css'
import { Shell } from '../ui/shell/shell'
import { ErrorBoundary, StoppedOnDemand } from './error-boundary'

installColours()
listenForFailures()
const root = createRoot(document.getElementById('root')!)
// Not awaited here: a part that the start fetches imports from the file that this is built into, and would wait for its end.
void startWorkspace().then(
  () => root.render(<StrictMode><ErrorBoundary><Shell /></ErrorBoundary></StrictMode>),
  (error: unknown) => {
    recordFailure('drawing', error)
    root.render(<StrictMode><StoppedOnDemand error={error} isStart /></StrictMode>)
  },
).then(() => {
  // What is not built has no list of what there is to keep. A page that could not start may be mended by the next version.
  if (import.meta.env.PROD) void import('../ui/offline/start-offline').then(({ startOffline }) => startOffline(), () => undefined)
})
