import { xmlText } from '../svg/xml-text'

/** Points as DrawingML counts lengths. */
export function emu(points: number): number {
  return Math.round(points * 12_700)
}

export interface Paint {
  readonly fill?: string | null
  readonly hatch?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly isRound?: boolean
}

export function fillXml({ fill, hatch }: Paint): string {
  if (!fill) return '<a:noFill/>'
  if (hatch === undefined) return solid(fill)
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colourXml(hatch)}</a:fgClr><a:bgClr>${colourXml(fill)}</a:bgClr></a:pattFill>`
}

export function lineXml({ stroke, strokeWidth = 1, dash, isRound = false }: Paint): string {
  if (stroke === undefined) return '<a:ln><a:noFill/></a:ln>'
  const dashed = dash ? `<a:prstDash val="${isRound ? 'sysDot' : 'dash'}"/>` : ''
  return `<a:ln w="${emu(strokeWidth)}"${isRound ? ' cap="rnd"' : ''}>${solid(stroke)}${dashed}${isRound ? '<a:round/>' : ''}</a:ln>`
}

export function solid(colour: string): string {
  return `<a:solidFill>${colourXml(colour)}</a:solidFill>`
}

function colourXml(colour: string): string {
  return `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`
}

/** What a shape is known by in the list of shapes, what it tells whoever cannot see it, and the relationship it leads to. */
export interface Named {
  readonly id: number
  readonly name: string
  readonly description?: string
  readonly link?: string
}

export function namedXml({ id, name, description, link }: Named): string {
  const start = `<p:cNvPr id="${id}" name="${xmlText(name)}"${description === undefined ? '' : ` descr="${xmlText(description)}"`}`
  return link === undefined ? `${start}/>` : `${start}><a:hlinkClick r:id="${link}" action="ppaction://hlinksldjump"/></p:cNvPr>`
}

export interface BoxOnSlide {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function boxXml({ x, y, width, height }: BoxOnSlide): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`
}
