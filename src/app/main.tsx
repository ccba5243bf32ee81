import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenForFailures, recordFailure } from '../ui/diagnostics/failures'
import { startWorkspace } from '../ui/files/workspace'
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
)
