import type { ReactNode } from 'react'
import { Boundary } from '../ui/kit/boundary'
import { Stopped } from './stopped'

/** In the place of a page that fell over while it was drawn: the work is there still, and there are ways on. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  return <Boundary fallback={(error) => <Stopped error={error} />}>{children}</Boundary>
}
