import { expect } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { chartLayoutOf } from '../../src/layout/chart'
import { textWidth } from '../../src/layout/measure-text'
import type { Organisation } from '../../src/model/organisation'
import { buildScene, type Picture } from '../../src/scene/build-scene'
import type { GroupShape, Scene, Shape, TextShape } from '../../src/scene/scene'

export function sceneOf(organisation: Organisation, picture: Partial<Picture> = {}): Scene {
  return buildScene({
    organisation, layout: chartLayoutOf(organisation, { expanded: 'all' }), theme: 'light', title: 'Northwind', scenarioName: 'As is',
    date: '12 May 2026', legend: true, ...picture,
  })
}

export function sceneOfOutline(outline: string, picture: Partial<Picture> = {}, headcount = 200): Scene {
  return sceneOf(organisationFromOutline({ name: 'Northwind', headcount }, outline), picture)
}

export function groupsOf({ shapes }: Scene): readonly GroupShape[] {
  return shapes.filter((shape) => shape.kind === 'group')
}

export function flatOf(shapes: readonly Shape[]): readonly Exclude<Shape, GroupShape>[] {
  return shapes.flatMap((shape) => shape.kind === 'group' ? flatOf(shape.shapes) : [shape])
}

export function textsOf(shapes: readonly Shape[]): readonly TextShape[] {
  return flatOf(shapes).filter((shape) => shape.kind === 'text')
}

export function wordsOf(shapes: readonly Shape[]): readonly string[] {
  return textsOf(shapes).map(({ text }) => text)
}

export function expectInside(scene: Scene): void {
  const outside = flatOf(scene.shapes).filter((shape) => {
    if (shape.kind === 'rect') return shape.x < 0 || shape.y < 0 || shape.x + shape.width > scene.width || shape.y + shape.height > scene.height || shape.width < 0
    if (shape.kind === 'line') return Math.min(shape.x1, shape.x2, shape.y1, shape.y2) < 0 || Math.max(shape.x1, shape.x2) > scene.width
    if (shape.kind === 'path') return numbersOf(shape.d).some(([x, y]) => x < 0 || y < 0 || x > scene.width || y > scene.height)
    const width = textWidth(shape.text, shape.size, shape.weight)
    const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor]
    return left < 0 || left + width > scene.width || shape.y - shape.size < 0 || shape.y > scene.height
  })
  expect(outside).toEqual([])
}

/** The ends of each command; control points of a curve may lie outside, the curve does not. */
function numbersOf(data: string): readonly (readonly [number, number])[] {
  expect(data).toMatch(/^(?:[MLCAZ](?:-?\d+(?:\.\d+)?(?: |(?=[MLCAZ]|$)))*)+$/)
  return [...data.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MLCAZ]|$)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
}

export const everything = `
  CEO (Erik): investor-relations
    CTO (Maya Chen): all, -investor-relations, -pmo
      Engineering (Priya): ~web-development
        Robotics [team, outward]
        Web [team, both]
    Operations (vacant): pmo, ~it-operations
    Sales (Mateo) [other]
  link CTO -- Operations
`
