import fc from 'fast-check'
import type { Box, Connector, TidyNode } from '../../src/layout/tidy/tidy-tree'

export function card(id: string, parentId: string | null = null, more: Partial<TidyNode> = {}): TidyNode {
  return { id, parentId, width: 240, height: 150, compact: false, ...more }
}

export function team(id: string, parentId: string | null = null): TidyNode {
  return { id, parentId, width: 200, height: 44, compact: true }
}

/** A chart of `count` positions, breadth first, each manager with one to `2 * span - 1` reports; leaves are compact. */
export function generated(count: number, span: number, seed: number): TidyNode[] {
  let state = seed
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
  const parents: number[] = [-1]
  let manager = 0
  for (; parents.length < count; manager++) {
    const reports = 1 + Math.floor(random() * (2 * span - 1))
    for (let report = 0; report < reports && parents.length < count; report++) parents.push(manager)
  }
  return parents.map((parent, index) => {
    const parentId = parent < 0 ? null : `p${parent}`
    return index < manager ? card(`p${index}`, parentId, { height: 110 }) : team(`p${index}`, parentId)
  })
}

const anyId = fc.integer({ min: 0, max: 45 }).map((number) => `n${number}`)

/** Up to 60 nodes as a broken file might hold them: loops, unknown parents, ids twice, any sizes. */
export const anyForest: fc.Arbitrary<TidyNode[]> = fc.array(
  fc.record({
    id: anyId,
    parentId: fc.oneof({ weight: 6, arbitrary: anyId }, { weight: 1, arbitrary: fc.constantFrom(null, 'nobody') }),
    width: fc.integer({ min: 1, max: 700 }),
    height: fc.integer({ min: 1, max: 300 }),
    compact: fc.boolean(),
  }),
  { maxLength: 60 },
)

/** Trees whose managers come first, so that few lines are cut: wide, deep and mixed ones. */
export const anyTree: fc.Arbitrary<TidyNode[]> = fc.array(
  fc.record({ up: fc.nat({ max: 1000 }), width: fc.integer({ min: 20, max: 400 }), height: fc.integer({ min: 20, max: 200 }), compact: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
).map((drawn) => drawn.map(({ up, ...size }, index) => ({
  ...size,
  id: `n${index}`,
  // The square leans towards the top: spans of ten and more are then common.
  parentId: index === 0 ? null : `n${Math.floor((up / 1001) ** 2 * index)}`,
})))

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether the line runs through the inside of the box; touching the border is none. */
export function crosses({ points }: Connector, box: Box): boolean {
  return points.some((point, index) => {
    const next = points[index + 1]
    if (!next) return false
    const left = Math.min(point.x, next.x)
    const top = Math.min(point.y, next.y)
    return left < box.x + box.width && Math.max(point.x, next.x) > box.x && top < box.y + box.height && Math.max(point.y, next.y) > box.y
  })
}

/** In reading order: to the right of the other one, or below it. */
export function isAfter(later: Box, earlier: Box): boolean {
  return later.x >= earlier.x + earlier.width || later.y >= earlier.y + earlier.height
}

export function boxById(boxes: readonly Box[]): ReadonlyMap<string, Box> {
  return new Map(boxes.map((box) => [box.id, box]))
}

export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): T[][] {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
