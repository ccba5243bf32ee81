import type { Scene, Shape, TextShape } from '../../scene/scene'
import { cardXml, chipAt, chipText } from './card-xml'
import { solid, type BoxOnSlide } from './drawing-ml'
import { reportingLineXml, type Frame } from './reporting-line'
import { lineShapeXml, pathXml, rectXml, textXml } from './shape-xml'

/** A place on a slide that leads to another. */
export interface SlideLink extends BoxOnSlide {
  /** From 1. */
  readonly toSlide: number
}

export interface Slide {
  readonly scene: Scene
  readonly links: readonly SlideLink[]
}

export const namespaces = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
  + ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** What a slide shows, and to which slides it leads: `linkOf` names the relationship. */
export function slideXml({ scene, links }: Slide, linkOf: (toSlide: number) => string): string {
  let last = 1
  const newId = () => ++last
  const frames = new Map<Shape, Frame>()
  for (const shape of scene.shapes) if (shape.kind === 'group' && shape.shapes[0]?.kind === 'rect') frames.set(shape, { id: newId(), rect: shape.shapes[0] })
  const title = scene.shapes.find((shape) => shape.kind === 'text')
  const linkAt = ({ x, y }: BoxOnSlide) => {
    const link = links.find((each) => Math.abs(each.x - x) < 0.1 && Math.abs(each.y - y) < 0.1)
    return link ? { link: linkOf(link.toSlide), description: `To slide ${link.toSlide}` } : {}
  }
  const allFrames = [...frames.values()]
  const write = (shapes: readonly Shape[]): string => {
    const parts: string[] = []
    for (let at = 0; at < shapes.length; at++) {
      const shape = shapes[at]!
      const chip = chipAt(shapes, at)
      if (shape.kind === 'rect' && chip) {
        parts.push(rectXml({ id: newId(), name: chip.text.text, ...linkAt(shape) }, shape, chipText(shape, chip.text)), write(chip.signs))
        at += chip.signs.length + 1
      } else parts.push(one(shape))
    }
    return parts.join('')
  }
  const one = (shape: Shape): string => {
    switch (shape.kind) {
      case 'rect': return rectXml({ id: newId(), name: 'Shape', ...linkAt(shape) }, shape)
      case 'path': {
        const named = { id: newId(), name: shape.fill === undefined ? 'Line' : 'Shape' }
        return reportingLineXml(named, shape, allFrames) ?? pathXml(named, shape)
      }
      case 'line': return lineShapeXml({ id: newId(), name: 'Line' }, shape)
      case 'text': return textXml({ id: newId(), name: shape === title ? 'Title' : shape.text }, shape, shape === title ? titlePlaceholder : '')
      case 'group': return cardXml(shape, frames.get(shape)?.id ?? newId(), newId, write)
    }
  }
  return slideOf(write(scene.shapes), scene.background ?? '#ffffff')
}

const titlePlaceholder = '<p:ph type="title"/>'

export function titleXml(id: number, text: TextShape): string {
  return textXml({ id, name: 'Title' }, text, titlePlaceholder)
}

export function slideOf(shapes: string, background: string): string {
  return `${xmlHead}<p:sld ${namespaces}><p:cSld><p:bg><p:bgPr>${solid(background)}<a:effectLst/></p:bgPr></p:bg><p:spTree>${treeHead}${shapes}</p:spTree></p:cSld>`
    + '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The group that everything on a slide is in. */
export const treeHead = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
  + '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
