import type { PathShape, RectShape } from '../../scene/scene'
import { boxXml, type Named } from './drawing-ml'
import { pathCommands, type Point } from './path-commands'
import { connectorXml } from './shape-xml'

/** A card's frame on the slide. */
export interface Frame {
  readonly id: number
  readonly rect: RectShape
}

/** Where lines hold on to a rectangle, as DrawingML numbers them. */
const sites = ['top', 'left', 'bottom', 'right'] as const

/** Lines meet the outer edge of a frame's line. */
const tolerance = 1

/**
 * A line between two cards as a connector that goes along when one of them is moved; null: it leaves or meets a card elsewhere than in the
 * middle of an edge, or bends more than there and back.
 */
export function reportingLineXml(named: Named, path: PathShape, frames: readonly Frame[]): string | null {
  if (path.fill !== undefined || path.dash) return null
  const commands = pathCommands(path.d)
  const curves = commands.flatMap((command) => command.kind === 'curve' ? [command.points] : [])
  const [start, end] = [commands[0]?.points[0], commands.at(-1)?.points.at(-1)]
  if (!start || !end) return null
  const [from, to] = [holdAt(start, frames), holdAt(end, frames)]
  if (!from || !to) return null
  const glue = `<a:stCxn id="${from.id}" idx="${from.site}"/><a:endCxn id="${to.id}" idx="${to.site}"/>`
  const isDown = sites[from.site] === 'bottom' && sites[to.site] === 'top'
  const isAcross = sites[from.site] === 'right' && sites[to.site] === 'left'
  if (curves.length === 0 && commands.length === 2) return connectorXml(named, straight(start, end), path, glue)
  if (curves.length !== 2 || !(isDown || isAcross)) return null
  return connectorXml(named, isDown ? downForm(start, end, curves[0]![2].y) : acrossForm(start, end, curves[0]![2].x), path, glue)
}

function holdAt({ x, y }: Point, frames: readonly Frame[]): { readonly id: number, readonly site: number } | null {
  const near = (a: number, b: number) => Math.abs(a - b) <= tolerance
  for (const { id, rect } of frames) {
    const [middle, centre] = [rect.x + rect.width / 2, rect.y + rect.height / 2]
    const at = [[middle, rect.y], [rect.x, centre], [middle, rect.y + rect.height], [rect.x + rect.width, centre]] as const
    const site = at.findIndex(([siteX, siteY]) => near(x, siteX) && near(y, siteY))
    if (site >= 0) return { id, site }
  }
  return null
}

function straight(start: Point, end: Point): string {
  const box = { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) }
  return `<a:xfrm${end.x < start.x ? ' flipH="1"' : ''}${end.y < start.y ? ' flipV="1"' : ''}>${boxXml(box)}</a:xfrm><a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>`
}

/** The form goes across, then down, then across: turned by a quarter it goes down first. */
function downForm(start: Point, end: Point, bendY: number): string {
  const [width, height] = [end.y - start.y, Math.abs(end.x - start.x)]
  const box = { x: (start.x + end.x - width) / 2, y: (start.y + end.y - height) / 2, width, height }
  const turn = end.x < start.x ? ' rot="5400000"' : ' rot="16200000" flipH="1"'
  return bentForm(turn, box, (bendY - start.y) / width)
}

function acrossForm(start: Point, end: Point, bendX: number): string {
  const box = { x: start.x, y: Math.min(start.y, end.y), width: end.x - start.x, height: Math.abs(end.y - start.y) }
  return bentForm(end.y < start.y ? ' flipV="1"' : '', box, (bendX - start.x) / box.width)
}

function bentForm(turn: string, box: Parameters<typeof boxXml>[0], bend: number): string {
  return `<a:xfrm${turn}>${boxXml(box)}</a:xfrm><a:prstGeom prst="bentConnector3"><a:avLst><a:gd name="adj1" fmla="val ${Math.round(bend * 100_000)}"/></a:avLst></a:prstGeom>`
}
