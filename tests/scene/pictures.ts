import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { chartLayoutOf } from '../../src/layout/chart'
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
