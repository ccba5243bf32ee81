import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'

export type PathEdge = Edge<{ readonly path: string }, 'reporting' | 'collaboration'>

/** Lines come ready from the layout, so that they keep clear of the cards; React Flow only decides which are in view. */
export function ReportingLine({ data }: EdgeProps<PathEdge>) {
  return data ? <BaseEdge path={data.path} className="line-reporting" interactionWidth={0} /> : null
}

export function CollaborationLine({ data }: EdgeProps<PathEdge>) {
  return data ? <BaseEdge path={data.path} className="line-collaboration" interactionWidth={0} /> : null
}
