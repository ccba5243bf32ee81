import type { Place } from '../model/organisation'
import { grouped } from '../model/rows'
import { BoxIndex } from './box-index'
import { placedLine } from './placed-line'
import { tidyDefaults, tidyTree, type Box, type Connector, type TidyNode, type TidyOptions } from './tidy/tidy-tree'

export interface Forest {
  readonly boxes: readonly Box[]
  readonly connectors: readonly Connector[]
  /** The top left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Between what had to give way and what it gave way to. */
const distance = 16
/** More steps aside than this, and a branch goes below everything: a file may pile up thousands. */
const mostSteps = 64

/**
 * Lays out a forest, top down, in which some cards were placed by hand. Each of these is taken to its place with everything
 * below it, up to the next one placed by hand; its room stays free, so that nothing else moves under the hand. Where its
 * cards would lie on others, a branch moves down by the smallest amount that frees it, in the order of `places`: no two
 * cards ever overlap.
 */
export function forestWithPlaces(nodes: readonly TidyNode[], places: readonly Place[], options: Partial<TidyOptions>): Forest {
  const tidy = tidyTree(nodes, options)
  const rootOf = placedRootsOf(nodes, places)
  const branches = grouped(tidy.boxes, ({ id }) => rootOf.get(id) ?? null)
  const lines = grouped(tidy.connectors, ({ from, to }) => rootOf.get(from) === rootOf.get(to) ? rootOf.get(to) ?? null : 'between')
  const rest = branches.get(null) ?? []
  const boxById = new Map(rest.map((box) => [box.id, box]))
  const connectors = [...lines.get(null) ?? []]
  const taken = new BoxIndex(rest)
  let bottom = tidy.height
  for (const { id, x, y } of places) {
    const branch = branches.get(id) ?? []
    const root = branch.find((box) => box.id === id)
    if (!root) continue
    const wanted = branch.map((box) => moved(box, x - root.x, y - root.y))
    const push = pushOf(wanted, taken, bottom)
    for (const box of wanted) {
      const free = moved(box, 0, push)
      boxById.set(box.id, free)
      taken.add(free)
      bottom = Math.max(bottom, free.y + free.height)
    }
    for (const line of lines.get(id) ?? []) connectors.push(movedLine(line, x - root.x, y - root.y + push))
  }
  return bounded(nodes.flatMap(({ id }) => boxById.get(id) ?? []), [...connectors, ...linesTo(places, nodes, boxById, Math.floor((options.levelGap ?? tidyDefaults.levelGap) / 2))])
}

/** The placed card that each node goes with: itself, or the nearest above; absent: the node stands where the layout puts it. */
function placedRootsOf(nodes: readonly TidyNode[], places: readonly Place[]): ReadonlyMap<string, string> {
  const children = grouped(nodes, ({ parentId }) => parentId)
  const isPlaced = new Set(places.map(({ id }) => id))
  const rootOf = new Map<string, string>()
  for (const { id: root } of places) {
    const waiting = [root]
    for (let at = 0; at < waiting.length; at++) {
      rootOf.set(waiting[at]!, root)
      for (const { id } of children.get(waiting[at]!) ?? []) if (!isPlaced.has(id) && !rootOf.has(id)) waiting.push(id)
    }
  }
  return rootOf
}

/** How far down the boxes have to go so that none lies on what is taken. */
function pushOf(boxes: readonly Box[], taken: BoxIndex<Box>, bottom: number): number {
  let push = 0
  for (let step = 0; step < mostSteps; step++) {
    const next = nextPush(boxes, taken, push)
    if (next === push) return push
    push = next
  }
  return Math.max(push, bottom + distance - boxes.reduce((top, { y }) => Math.min(top, y), Infinity))
}

/** Beyond all that is in the way after this push: anything less would still lie on it. The same push: nothing is. */
function nextPush(boxes: readonly Box[], taken: BoxIndex<Box>, push: number): number {
  const room = push === 0 ? 0 : distance
  let next = push
  for (const { x, y, width, height } of boxes) {
    const top = y + push - room
    const bottom = y + push + height + room
    for (const other of taken.meeting(x, top, x + width, bottom)) {
      const isInTheWay = other.x < x + width && other.x + other.width > x && other.y < bottom && other.y + other.height > top
      if (isInTheWay) next = Math.max(next, other.y + other.height + distance - y)
    }
  }
  return next
}

function linesTo(
  places: readonly Place[], nodes: readonly TidyNode[], boxes: ReadonlyMap<string, Box>, bus: number,
): Connector[] {
  const isPlaced = new Set(places.map(({ id }) => id))
  return nodes.flatMap(({ id, parentId }) => {
    if (parentId === null || !isPlaced.has(id)) return []
    const from = boxes.get(parentId)
    const to = boxes.get(id)
    return from && to && from !== to ? [{ id: `${parentId}->${id}`, from: parentId, to: id, points: placedLine(from, to, bus) }] : []
  })
}

function moved(box: Box, dx: number, dy: number): Box {
  return { ...box, x: box.x + dx, y: box.y + dy }
}

function movedLine(line: Connector, dx: number, dy: number): Connector {
  return { ...line, points: line.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })) }
}

function bounded(boxes: readonly Box[], connectors: readonly Connector[]): Forest {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (x: number, y: number) => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const { x, y, width, height } of boxes) {
    take(x, y)
    take(x + width, y + height)
  }
  for (const { points } of connectors) for (const { x, y } of points) take(x, y)
  return boxes.length === 0
    ? { boxes, connectors, x: 0, y: 0, width: 0, height: 0 }
    : { boxes, connectors, x: left, y: top, width: right - left, height: bottom - top }
}
