import type { ReactNode } from 'react'
import { openDialog } from '../../store/session-store'
import { Boundary } from '../kit/boundary'
import './place-boundary.css'

interface Props {
  /** As the beginning of a sentence: "The palette". */
  readonly name: string
  readonly className?: string
  /** Another value is another occasion to draw it. */
  readonly occasion?: unknown
  readonly children: ReactNode
}

/** A place that falls over leaves the others standing. */
export function PlaceBoundary({ name, className = '', occasion, children }: Props) {
  return (
    <Boundary occasion={occasion} fallback={(_error, again) => (
      <div className={`place-stopped ${className}`} role="alert">
        <p>{name} stopped working. The rest goes on, and your chart is as it was.</p>
        <button type="button" className="button" onClick={again}>Try again</button>
        <button type="button" className="button button-quiet" onClick={() => openDialog({ kind: 'diagnostics' })}>Diagnostics</button>
      </div>
    )}>
      {children}
    </Boundary>
  )
}
