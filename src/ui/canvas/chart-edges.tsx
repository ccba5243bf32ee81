import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'
import { useState } from 'react'

export type PathEdge = Edge<{ readonly path: string }, 'reporting' | 'collaboration'>

/** Lines come ready from the layout, so that they keep clear of the cards; React Flow only decides which are in view. */
export function ReportingLine({ data }: EdgeProps<PathEdge>) {
  const { path, isRedrawn } = useRedrawn(data?.path)
  return path === undefined ? null : <BaseEdge key={path} path={path} className={isRedrawn ? 'line-reporting line-redrawn' : 'line-reporting'} interactionWidth={0} />
}

export function CollaborationLine({ data }: EdgeProps<PathEdge>) {
  const { path, isRedrawn } = useRedrawn(data?.path)
  return path === undefined ? null : <BaseEdge key={path} path={path} className={isRedrawn ? 'line-collaboration line-redrawn' : 'line-collaboration'} interactionWidth={0} />
}

/** Whether a line goes another way than when it came into view: it fades in there while its cards glide. */
function useRedrawn(path: string | undefined) {
  const [drawn, setDrawn] = useState({ path, isRedrawn: false })
  if (drawn.path === path) return drawn
  const redrawn = { path, isRedrawn: true }
  setDrawn(redrawn)
  return redrawn
}
