import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWorkspace } from '../ui/files/workspace'
import { installColours } from '../ui/kit/theme'
import '../ui/kit/base.css'
import { Shell } from '../ui/shell/shell'
import { ErrorBoundary } from './error-boundary'

installColours()
// Not awaited here: a part that the start fetches imports from the file that this is built into, and would wait for its end.
void startWorkspace().then(() => {
  createRoot(document.getElementById('root')!).render(<StrictMode><ErrorBoundary><Shell /></ErrorBoundary></StrictMode>)
  // What is not built has no list of what there is to keep.
  if (import.meta.env.PROD) void import('../ui/offline/start-offline').then(({ startOffline }) => startOffline(), () => undefined)
})
