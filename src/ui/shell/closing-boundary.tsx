import type { ReactNode } from 'react'
import { announce } from '../../store/session-store'
import { Boundary, nothing } from '../kit/boundary'

interface Props {
  /** As the beginning of a sentence: "That dialog". */
  readonly name: string
  /** Makes that it is not shown any more. */
  readonly close: () => void
  /** Another value is another occasion to draw it. */
  readonly occasion: unknown
  readonly children: ReactNode
}

/** What stands before or beside the page for a while, and is closed when it falls over: the page goes on without. */
export function ClosingBoundary({ name, close, occasion, children }: Props) {
  const fallOver = () => {
    close()
    announce(`${name} stopped working and was closed. The chart is as it was.`, 'problem')
  }
  return <Boundary fallback={nothing} onFailure={fallOver} occasion={occasion}>{children}</Boundary>
}
