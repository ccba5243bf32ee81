import { Position as Side, ReactFlow, ReactFlowProvider, useStore as useFlow, type Node, type NodeProps } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useEffect, useMemo, useRef } from 'react'
import type { ChartLayout } from '../../layout/chart'
import { roundedPath } from '../../layout/tidy/rounded-path'
import { memoised } from '../../model/rows'
import { selectedPositionIds } from '../../store/session-store'
import { useStore } from 'zustand'
import { shallow } from 'zustand/shallow'
import { carryStore } from '../drag/carry'
import { Fetched } from '../kit/fetched'
import { useLayout, usePresent, useSession } from '../kit/use-store'
import { CanvasControls } from './canvas-controls'
import { CollaborationLine, ReportingLine, type PathEdge } from './chart-edges'
import { Dots } from './dots'
import { DropMark } from './drop-mark'
import { DropPreview } from './drop-preview'
import { EmptyChart } from './empty-chart'
import { FarChart } from './far-chart'
import { FarContext } from './far-context'
import { fetchCardFields } from './fetch-card-fields'
import { Legend } from './legend'
import { Marquee } from './marquee'
import { nearPartOf, regionOf, type Region } from './near-part'
import { onCardClick, onPaneClick } from './pane'
import { PositionCard } from './position-card'
import { useChartSpace } from './use-chart-space'
import { firstViewport, useFlights } from './use-flights'
import { useKeptPlace } from './use-kept-place'
import './chart-canvas.css'

type CardNode = Node<Record<string, never>, 'position'>

const nodeTypes = { position: CardNodeView }
const edgeTypes = { reporting: ReportingLine, collaboration: CollaborationLine }
/** The zoom below which letters of 13 px cannot be read: cards then show less, and that larger. */
const farBelow = 0.45
/** From so many cards on a far chart is a picture. */
const drawnFrom = 60
const everything: Region = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
const nothing: Region = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
/** Lines are for eyes; cards say whom they report to, and the inspector who works with whom. */
const unheard = { domAttributes: { 'aria-hidden': true } } as const
const noData: Record<string, never> = {}

/** React Flow looks for the ends of lines in the page; these two say what the layout has said already. */
function CardNodeView({ id }: NodeProps<CardNode>) {
  return (
    <>
      <i className="chart-line-end target" data-handlepos="top" />
      <PositionCard id={id} />
      <i className="chart-line-end source" data-handlepos="bottom" />
    </>
  )
}

/**
 * The chart: a projection of the layout, never a second copy of the document. Nodes hold ids and places only and keep
 * their identity through edits that move nothing; each card takes its own slice of the store.
 */
export function ChartCanvas() {
  return <ReactFlowProvider><Chart /></ReactFlowProvider>
}

function Chart() {
  const layout = useLayout()
  const isEmpty = usePresent(({ positions }) => positions.length === 0)
  const isFar = useFlow((flow) => flow.transform[2] < farBelow)
  const isLarge = layout.boxes.length >= drawnFrom
  // Until it is in place a large chart is not built where the last one was looked at.
  const isPlaced = useFlights(layout)
  // Nor before the window on it is known, when all of it would be in view.
  const isUnmeasured = useFlow((flow) => flow.width === 0)
  const isDrawn = isLarge && (isFar || !isPlaced || isUnmeasured)
  // Before the window is measured nobody knows what is in view.
  const region = useFlow((flow) => isDrawn ? nothing : flow.width === 0 ? everything : regionOf(flow), shallow)
  const keptIds = useKeptIds()
  useKeptPlace(layout)
  // Fetched when there is time, so that the first letters typed are not lost.
  useEffect(() => { void fetchCardFields().catch(() => undefined) }, [])
  const { isMapShown, isSelected } = useSession((session) => ({ isMapShown: session.isMapShown, isSelected: session.selection?.kind === 'position' }))
  const { nodes, edges } = useMemo(() => elementsOf(layout, region, keptIds), [layout, region, keptIds])
  const chart = useRef<HTMLElement>(null)
  useChartSpace(chart)
  return (
    <FarContext value={isFar}>
      <section ref={chart} className={isFar ? 'chart is-far' : 'chart'} aria-label="Chart">
        <p id="how-to-carry" hidden>Space picks up, Enter shows details, arrow keys walk the chart.</p>
        <ReactFlow<CardNode, PathEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          defaultViewport={firstViewport()}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          panOnScroll
          minZoom={0.01}
          maxZoom={2}
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          disableKeyboardA11y
          onNodeClick={(event, { id }) => onCardClick(id, event)}
          onPaneClick={onPaneClick}
        >
          <DropMark />
          <DropPreview />
          {isDrawn && <FarChart layout={layout} />}
          {!isFar && <Dots />}
        </ReactFlow>
        <Marquee chart={chart} />
        <Fetched fetch={fetchToolbar} isWanted={isSelected} onFailure={doWithout} />
        {isEmpty ? <EmptyChart /> : <Legend />}
        <Fetched fetch={fetchMinimap} isWanted={isMapShown && !isEmpty} onFailure={doWithout} />
        <CanvasControls />
      </section>
    </FarContext>
  )
}

const fetchToolbar = () => import('./card-toolbar').then(({ CardToolbar }) => CardToolbar)
const fetchMinimap = () => import('./minimap').then(({ Minimap }) => Minimap)

/** Everything they offer is offered elsewhere, too. */
function doWithout(): void {}

/** The cards that stay elements on a drawn chart: what has the focus, what was selected last, what something is held over. */
function useKeptIds(): ReadonlySet<string> {
  const focused = useSession((session) => session.chartFocusId)
  const selected = useSession((session) => selectedPositionIds(session).at(-1) ?? null)
  const over = useStore(carryStore, ({ carry }) => carry?.over?.kind === 'position' ? carry.over.id : null)
  return useMemo(() => new Set([focused, selected, over].filter((id) => id !== null)), [focused, selected, over])
}

/** What React Flow is given: only what is in view, so that neither a pan nor an edit costs it more in a larger chart. */
function elementsOf(layout: ChartLayout, region: Region, keptIds: ReadonlySet<string>): { nodes: CardNode[], edges: PathEdge[] } {
  const { boxes, farEnds, connectors, collaborations } = nearPartOf(layout, region, keptIds)
  return {
    nodes: [...boxes.map(nodeOf), ...farEnds.map((box) => ({ ...nodeOf(box), hidden: true }))],
    edges: [
      ...connectors.map(edgeOf),
      ...collaborations.map(({ id, from, to, path }): PathEdge => ({ id, source: from, target: to, type: 'collaboration', data: { path }, ...unheard })),
    ],
  }
}

const nodeOf = memoised(({ id, x, y, width, height }: ChartLayout['boxes'][number]): CardNode => ({
  id,
  type: 'position',
  position: { x, y },
  width,
  height,
  // With their sizes and handles given, nodes need no measuring pass before lines can be drawn.
  measured: { width, height },
  data: noData,
  handles: [
    { type: 'target', position: Side.Top, x: width / 2, y: 0 },
    { type: 'source', position: Side.Bottom, x: width / 2, y: height },
  ],
}))

const edgeOf = memoised(({ id, from, to, points }: ChartLayout['connectors'][number]): PathEdge => ({
  id, source: from, target: to, type: 'reporting', data: { path: roundedPath(points, 6) }, ...unheard,
}))
