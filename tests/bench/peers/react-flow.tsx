import { Background, Controls, getNodesBounds, getViewportForBounds, ReactFlow, ReactFlowProvider, useEdgesState, useNodesState, useReactFlow, type Edge, type Node } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { hierarchy, tree, type HierarchyNode } from 'd3-hierarchy'
import { toPng } from 'html-to-image'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Person } from './people'

/** `?culled`: the one switch that its page on performance names. */
const isCulled = new URLSearchParams(location.search).has('culled')

/** Laid out with d3-hierarchy, as in its example of that name. */
function elementsOf(people: readonly Person[]): { nodes: Node[], edges: Edge[] } {
  const children = new Map<string | null, Person[]>()
  for (const person of people) {
    const siblings = children.get(person.parentId)
    if (siblings) siblings.push(person)
    else children.set(person.parentId, [person])
  }
  const root: HierarchyNode<Person> = hierarchy(people[0]!, ({ id }) => children.get(id))
  const laid = tree<Person>().nodeSize([170, 110])(root)
  return {
    nodes: laid.descendants().map(({ x, y, data: { id, title } }) => ({ id, position: { x, y }, data: { label: title } })),
    edges: people.flatMap(({ id, parentId }) => parentId === null ? [] : { id: `${parentId}-${id}`, source: parentId, target: id }),
  }
}

function Flow({ people }: { readonly people: readonly Person[] }) {
  const [first] = useState(() => elementsOf(people))
  const [nodes, , onNodesChange] = useNodesState(first.nodes)
  const [edges, , onEdgesChange] = useEdgesState(first.edges)
  const { fitView, setCenter, getNode, getNodes, updateNodeData } = useReactFlow()
  useEffect(() => {
    window.peer = {
      ...window.peer,
      async near() {
        const { x, y } = getNode('p0')!.position
        await setCenter(x + 75, y + window.innerHeight / 2 - 60, { zoom: 1 })
      },
      async far() {
        await fitView()
      },
      rename(id, title) {
        updateNodeData(id, { label: title })
      },
      /** As its example “Download image” has it, of the size that the chart has. */
      async picture(pixelRatio) {
        const bounds = getNodesBounds(getNodes())
        const [width, height] = [Math.ceil(bounds.width) + 80, Math.ceil(bounds.height) + 80]
        const { x, y, zoom } = getViewportForBounds(bounds, width, height, 1, 1, '40px')
        const element = document.querySelector<HTMLElement>('.react-flow__viewport')!
        const url = await toPng(element, {
          width, height, pixelRatio, backgroundColor: '#ffffff',
          style: { width: `${width}px`, height: `${height}px`, transform: `translate(${x}px, ${y}px) scale(${zoom})` },
        })
        return url.slice(url.indexOf(',') + 1)
      },
    }
  }, [fitView, setCenter, getNode, getNodes, updateNodeData])
  return (
    // All as it comes, but for the least zoom: its own of 0.5 shows a few dozen of ten thousand.
    <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} onlyRenderVisibleElements={isCulled} minZoom={0.001} fitView>
      <Background />
      <Controls />
    </ReactFlow>
  )
}

const root = createRoot(document.getElementById('chart')!)
const notYet = () => { throw new Error('Nothing is open yet.') }

window.peer = {
  near: notYet, far: notYet, rename: notYet,
  isShown() {
    const node = document.querySelector<HTMLElement>('.react-flow__node')
    const place = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform
    return node !== null && node.style.visibility !== 'hidden' && place !== 'translate(0px, 0px) scale(1)'
  },
  open(people) {
    root.render(<ReactFlowProvider><Flow people={people} /></ReactFlowProvider>)
  },
}
