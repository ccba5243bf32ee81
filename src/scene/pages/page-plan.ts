import { cardLayoutOf } from '../../layout/card'
import { chartLayoutOf, type ChartLayout } from '../../layout/chart'
import type { Arrangement, Organisation, Position } from '../../model/organisation'
import { branchOf, reportsByManager, reportsOf } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import type { Paper } from './paper'

/** Which positions stand together on a page. */
export interface PlannedPage {
  /** Who stands at the top. */
  readonly heads: readonly Position[]
  /** The heads too; each manager before the reports, these in their order. */
  readonly positions: readonly Position[]
  /** Whose card here is a short one: all their work is told of on another page. */
  readonly repeated: ReadonlySet<string>
  /** Where the reports of one manager take several pages: which of them this is, from 1. */
  readonly part: number
  readonly parts: number
}

/** Points that there are for the cards of a page. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Px of the chart around its cards: for marks on their edges, and dotted lines that swing out. */
export const around = 28
/** A row of peers breaks where it would bring the words below this scale, though they would still be legible. */
const calmScale = 0.65
/** Of the smallest card there is: more cards than would fill the room with these are on no page. */
const leastArea = 208 * 48

/**
 * Spreads a chart over pages on which it can be read: a manager with the direct reports to a page, several where they
 * are too many; a manager whose whole branch fits on one page gets it there, and small branches of one manager share
 * one. Everybody stands once below the manager (or at the top); who leads on another page stands there again, as its head. One
 * of the two cards has all the work: the one below the manager, or that of the own page where there is no room for it below the manager.
 */
export function planPages(organisation: Organisation, direction: Arrangement['direction'], room: Room, paper: Paper): readonly PlannedPage[] {
  const { positions } = organisation
  const isTop = ({ managerId }: Position) => managerId === null || !parents.has(managerId)
  const isTall = remembered((position: Position) =>
    !isTop(position) && parents.has(position.id) && !fits([rowOf(positions, position.managerId!)!, position], new Set([position.managerId!])))
  const isWholeHere = (head: Position) => isTop(head) || isTall(head)
  const wholeBranch = wholeBranches(organisation, (branch, head) => fits(branch, isWholeHere(head) ? none : new Set([head.id])), room, paper)
  const parents = reportsByManager(positions)
  const fits = (shown: readonly Position[], repeated: ReadonlySet<string>) =>
    scaleOf(partLayoutOf(organisation, direction, room, paper, shown, repeated), room, paper) >= paper.smallest
  const pages: PlannedPage[] = []
  const waiting = [...parents.get(null) ?? []].reverse()
  for (let head = waiting.pop(); head; head = waiting.pop()) {
    const branch = wholeBranch(head)
    if (branch) {
      const page = wholePage(head, branch, isWholeHere(head))
      const last = pages.at(-1)
      const together = last && areSiblings(last, page, wholeBranch) ? joined(last, page) : null
      if (together && fits(together.positions, together.repeated)) pages[pages.length - 1] = together
      else pages.push(page)
      continue
    }
    const shares = sharesOf(head, positions, { isWholeHere: isWholeHere(head), isTall, fits })
    pages.push(...shares)
    const shown = new Set(shares.flatMap((page) => page.positions.map(({ id }) => id)))
    const leaders = shares.flatMap((page) => page.positions.slice(1)).filter(({ id }) => reportsOf(positions, id).some((report) => !shown.has(report.id)))
    // Small branches first: they share pages, which those in between would part.
    waiting.push(...[...leaders.filter((each) => wholeBranch(each)), ...leaders.filter((each) => !wholeBranch(each))].reverse())
  }
  return pages
}

/** The cards and lines of some positions as they stand on a page of this room, in px. */
export function partLayoutOf(
  organisation: Organisation, direction: Arrangement['direction'], room: Room, paper: Paper, positions: readonly Position[], repeated: ReadonlySet<string>,
): ChartLayout {
  const part = { positions, aspect: room.width / room.height, minRowWidth: room.width / Math.max(calmScale, paper.smallest) }
  // Who stands here again is told of in full elsewhere.
  const expanded = repeated.size === 0 ? 'all' : new Set(positions.flatMap(({ id }) => repeated.has(id) ? [] : [id]))
  return chartLayoutOf(organisation, { arrangement: { direction, places: [] }, expanded, part })
}

/** Points for 1 px with which the chart fills the room, or the largest there is. */
export function scaleOf({ width, height }: Pick<ChartLayout, 'width' | 'height'>, room: Room, { largest }: Pick<Paper, 'largest'>): number {
  return Math.min(largest, room.width / (width + 2 * around), room.height / (height + 2 * around))
}

const none: ReadonlySet<string> = new Set()

/** Asked more than once of each position, and each time it would be laid out. */
function remembered(judge: (position: Position) => boolean): (position: Position) => boolean {
  const known = new Map<string, boolean>()
  return (position) => {
    const before = known.get(position.id) ?? judge(position)
    known.set(position.id, before)
    return before
  }
}

/** Of a manager who has reports, or somebody alone at the top: everybody below, if they fit on one page. */
function wholeBranches(
  organisation: Organisation, fits: (branch: readonly Position[], head: Position) => boolean, room: Room, { smallest }: Paper,
): (head: Position) => readonly Position[] | null {
  const { positions } = organisation
  const area = room.width * room.height / smallest ** 2
  const sizes = branchSizes(positions)
  const known = new Map<string, readonly Position[] | null>()
  const find = (head: Position): readonly Position[] | null => {
    if (sizes.get(head.id)! * leastArea > area) return null
    const branch = branchOf(positions, head.id)
    const covered = branch.reduce((sum, position) => {
      const { width, height } = cardLayoutOf(organisation, position, position !== head)
      return sum + width * height
    }, 0)
    return covered <= area && fits(branch, head) ? branch : null
  }
  return (head) => {
    const before = known.get(head.id)
    if (before !== undefined) return before
    const branch = find(head)
    known.set(head.id, branch)
    return branch
  }
}

/** How many stand in each branch, its top included. */
function branchSizes(positions: readonly Position[]): ReadonlyMap<string, number> {
  const order = [...reportsByManager(positions).get(null) ?? []]
  for (let at = 0; at < order.length; at++) order.push(...reportsOf(positions, order[at]!.id))
  const sizes = new Map<string, number>()
  for (const { id } of order.reverse()) {
    sizes.set(id, reportsOf(positions, id).reduce((sum, report) => sum + sizes.get(report.id)!, 1))
  }
  return sizes
}

function wholePage(head: Position, positions: readonly Position[], isWholeHere: boolean): PlannedPage {
  return { heads: [head], positions, repeated: isWholeHere ? none : new Set([head.id]), part: 1, parts: 1 }
}

function areSiblings(a: PlannedPage, b: PlannedPage, wholeBranch: (head: Position) => unknown): boolean {
  return a.heads[0]!.managerId === b.heads[0]!.managerId && a.heads.every((head) => wholeBranch(head))
}

function joined(a: PlannedPage, b: PlannedPage): PlannedPage {
  return {
    ...a, heads: [...a.heads, ...b.heads], positions: [...a.positions, ...b.positions], repeated: new Set([...a.repeated, ...b.repeated]),
  }
}

interface Sharing {
  /** Whether the manager's card on the first of the pages has all the work. */
  readonly isWholeHere: boolean
  /** Who has a page of their own, because there is no room for all their work on their manager's. */
  readonly isTall: (position: Position) => boolean
  readonly fits: (shown: readonly Position[], repeated: ReadonlySet<string>) => boolean
}

/** A manager with the direct reports: on one page, or on as few as they can be read on, about as many on each. */
function sharesOf(head: Position, positions: readonly Position[], { isWholeHere, isTall, fits }: Sharing): readonly PlannedPage[] {
  const reports = reportsOf(positions, head.id)
  const tall = reports.filter(isTall).map(({ id }) => id)
  const repeatedOn = (at: number) => new Set(isWholeHere && at === 0 ? tall : [head.id, ...tall])
  const fitsOn = (at: number) => (share: readonly Position[]) => fits([head, ...share], repeatedOn(at))
  // Nobody fits below a card with all that work, so it has a page to itself.
  const isAlone = isWholeHere && !fitsOn(0)(reports.slice(0, 1))
  const fitsBelow = (at: number) => fitsOn(isAlone ? at + 1 : at)
  const full = fullShares(reports, fitsBelow)
  const even = evenShares(reports, full.length)
  const shares = [...isAlone ? [[]] : [], ...even.every((share, at) => fitsBelow(at)(share)) ? even : full]
  return shares.map((share, at) => {
    const shown = shares.length === 1 ? [head, ...withSoleReports(share, positions, isTall, fitsOn(at))] : [head, ...share]
    return { heads: [head], positions: shown, repeated: repeatedOn(at), part: at + 1, parts: shares.length }
  })
}

/** As many as fit on each page, one at least: a card that is larger than a page is drawn smaller. */
function fullShares(reports: readonly Position[], fitsOn: (at: number) => (share: readonly Position[]) => boolean): readonly (readonly Position[])[] {
  const shares: (readonly Position[])[] = []
  let from = 0
  while (from < reports.length) {
    const fits = fitsOn(shares.length)
    let [fitting, tooMany] = [1, 2]
    while (from + tooMany <= reports.length && fits(reports.slice(from, from + tooMany))) [fitting, tooMany] = [tooMany, tooMany * 2]
    tooMany = Math.min(tooMany, reports.length - from + 1)
    while (tooMany - fitting > 1) {
      const middle = Math.floor((fitting + tooMany) / 2)
      if (fits(reports.slice(from, from + middle))) fitting = middle
      else tooMany = middle
    }
    shares.push(reports.slice(from, from + fitting))
    from += fitting
  }
  return shares
}

function evenShares(reports: readonly Position[], count: number): readonly (readonly Position[])[] {
  return Array.from({ length: count }, (_, at) =>
    reports.slice(Math.round(at * reports.length / count), Math.round((at + 1) * reports.length / count)))
}

/** A page for one card is one too many: who is somebody’s only report stands there too, while there is room. */
function withSoleReports(
  share: readonly Position[], positions: readonly Position[], hasOwnPage: (position: Position) => boolean, fits: (share: readonly Position[]) => boolean,
): readonly Position[] {
  let shown = share
  for (let at = 0; at < shown.length; at++) {
    const below = reportsOf(positions, shown[at]!.id)
    if (below.length === 1 && !hasOwnPage(shown[at]!) && fits([...shown, ...below])) shown = [...shown, ...below]
  }
  return shown
}
