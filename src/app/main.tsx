import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWorkspace } from '../ui/files/workspace'
import { installColours } from '../ui/kit/theme'
import '../ui/kit/base.css'
import { Shell } from '../ui/shell/shell'
import { ErrorBoundary } from './error-boundary'

installColours()
await startWorkspace()
createRoot(document.getElementById('root')!).render(<StrictMode><ErrorBoundary><Shell /></ErrorBoundary></StrictMode>)
