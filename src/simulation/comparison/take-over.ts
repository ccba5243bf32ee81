import type { Command } from '../../commands'
import type { Collaboration, Organisation, Position } from '../../model/organisation'
import { branchOf, managersOf, reportsByManager } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import type { Change, Pair } from './comparison'
import { reversed } from './matching'
import { keptReports, linkKey, type SeatField } from './structure'
import { holdingOf } from './work'

/** Which of the two scenarios shall become like the other in this. */
export type Into = 'before' | 'after'

/** Ordinary edits of one scenario, to be made as one step. */
export interface TakeOver {
  readonly commands: readonly Command[]
  /** Positions that come along, because what was asked for needs them there. Ids as in the comparison. */
  readonly brought: readonly string[]
  /** Positions that move, too, so that nobody comes to stand above their own manager. */
  readonly alsoMoved: readonly string[]
}

/** What each kind may rest on comes before it: whoever comes to stand among others finds them in their order. */
const order: readonly Change['kind'][] = ['reordered', 'added', 'moved', 'removed', 'edited', 'unlinked', 'linked', 'work']

/**
 * The edits that make one scenario like the other in these changes and in nothing else but what they need. What is
 * written comes from the pair, so that a comparison without names takes names over all the same.
 */
export function takeOver(pair: Pair, changes: readonly Change[], into: Into): TakeOver {
  const site = siteOf(pair, into)
  const wanted = changes.map((change) => into === 'before' ? change : turnedRound(change))
  const rank = new Map(branches(site.source).map(({ id }, at) => [id, at]))
  const place = (change: Change) => 'positionId' in change ? rank.get(change.positionId) ?? 0 : 0
  const asked = new Set(wanted.flatMap((change) => change.kind === 'added' || change.kind === 'moved' ? [change.positionId] : []))
  for (const change of [...wanted].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || place(a) - place(b))) make(site, change)
  return {
    commands: site.commands,
    brought: [...site.added].filter((id) => !asked.has(id)),
    alsoMoved: [...site.moved].filter((id) => !asked.has(id)),
  }
}

/** The scenario that is edited, as it is after what has been written down already. */
interface Site {
  readonly scenarioId: string
  readonly target: Organisation
  readonly source: Organisation
  /** What a position of the pair is called in the document. */
  readonly nameOf: (id: string) => string
  /** Of everybody who is there: whom they report to by now. */
  readonly managers: Map<string, string | null>
  readonly next: ReadonlyMap<string, string>
  readonly added: Set<string>
  readonly moved: Set<string>
  readonly linkIds: Set<string>
  readonly commands: Command[]
}

function siteOf({ before, after, renaming }: Pair, into: Into): Site {
  const [target, source] = into === 'before' ? [before, after] : [after, before]
  const own = reversed(renaming)
  return {
    scenarioId: target.scenarioId, target, source,
    nameOf: (id) => into === 'before' ? id : own.get(id) ?? id,
    managers: new Map(target.positions.map(({ id, managerId }) => [id, managerId])),
    next: new Map([...reportsByManager(source.positions).values()].flatMap((reports) => reports.slice(1).map(({ id }, at) => [reports[at]!.id, id]))),
    added: new Set(), moved: new Set(), linkIds: new Set(target.collaborations.map(({ id }) => id)), commands: [],
  }
}

/** Seen from the other side, what was added is removed. */
function turnedRound(change: Change): Change {
  switch (change.kind) {
    case 'added': return { ...change, kind: 'removed' }
    case 'removed': return { ...change, kind: 'added' }
    case 'linked': return { ...change, kind: 'unlinked' }
    case 'unlinked': return { ...change, kind: 'linked' }
    case 'moved': return { ...change, from: change.to, to: change.from }
    case 'work': return { ...change, before: change.after, after: change.before }
    case 'edited':
    case 'reordered': return change
  }
}

function make(site: Site, change: Change): void {
  switch (change.kind) {
    case 'added': return add(site, change.positionId)
    case 'removed': return remove(site, change.positionId)
    case 'moved': return move(site, change.positionId)
    case 'edited': return editSeat(site, change.positionId, change.fields)
    case 'reordered': return reorder(site, change.managerId)
    case 'linked': return link(site, change.between)
    case 'unlinked': return unlink(site, change.between)
    case 'work': return handOver(site, change.responsibilityId)
  }
}

/** Puts it where it stands in the source, with the managers that are not there yet; nothing if it is there. */
function add(site: Site, id: string): void {
  if (site.managers.has(id)) return
  const line = lineTo(site, id)
  for (const position of line.slice(line.findLastIndex((above) => site.managers.has(above.id)) + 1)) {
    const beforeId = nextThere(site, position)
    site.commands.push({
      type: 'add-position', scenarioId: site.scenarioId, beforeId,
      position: { ...position, id: site.nameOf(position.id), managerId: position.managerId === null ? null : site.nameOf(position.managerId) },
    })
    site.managers.set(position.id, position.managerId)
    site.added.add(position.id)
  }
}

/** From the top of the source down to this position. */
function lineTo({ source: { positions } }: Site, id: string): readonly Position[] {
  return [rowOf(positions, id)!, ...managersOf(positions, id)].reverse()
}

/** The nearest of those after it in the source who reports to the same manager here. */
function nextThere({ next, managers, nameOf }: Site, { id, managerId }: Position): string | null {
  for (let at = next.get(id); at !== undefined; at = next.get(at)) if (managers.get(at) === managerId) return nameOf(at)
  return null
}

/** Puts it under its manager of the source. Where that one stands below it here, the managers in between move first. */
function move(site: Site, id: string): void {
  const position = rowOf(site.source.positions, id)!
  const { managerId } = position
  if (managerId !== null) {
    add(site, managerId)
    if (isAbove(site, id, managerId)) {
      for (const manager of lineTo(site, managerId)) {
        add(site, manager.id)
        put(site, manager)
      }
    }
  }
  put(site, position)
}

function put(site: Site, position: Position): void {
  const { id, managerId } = position
  if (site.managers.get(id) === managerId) return
  site.commands.push({
    type: 'move-position', scenarioId: site.scenarioId, positionId: site.nameOf(id),
    managerId: managerId === null ? null : site.nameOf(managerId), beforeId: nextThere(site, position),
  })
  site.managers.set(id, managerId)
  site.moved.add(id)
}

function isAbove({ managers }: Site, id: string, belowId: string): boolean {
  for (let at: string | null = belowId; at !== null; at = managers.get(at) ?? null) if (at === id) return true
  return false
}

/** Those below move up to its manager, as in any removal. */
function remove(site: Site, id: string): void {
  site.commands.push({ type: 'remove-position', scenarioId: site.scenarioId, positionId: site.nameOf(id), below: 'move-up' })
  const above = site.managers.get(id) ?? null
  for (const report of reportsByManager(site.target.positions).get(id) ?? []) if (site.managers.get(report.id) === id) site.managers.set(report.id, above)
  site.managers.delete(id)
}

function editSeat(site: Site, id: string, fields: readonly SeatField[]): void {
  const position = rowOf(site.source.positions, id)!
  const patch = Object.fromEntries(fields.map((field) => [field, position[field]])) as Partial<Pick<Position, SeatField>>
  site.commands.push({ type: 'edit-position', scenarioId: site.scenarioId, positionId: site.nameOf(id), patch })
}

/** From the last to the first, each before the one that follows it, unless it stands there. */
function reorder(site: Site, managerId: string | null): void {
  const wanted = keptReports(site.source, site.target, managerId)
  const present = [...keptReports(site.target, site.source, managerId)]
  for (let at = wanted.length - 2; at >= 0; at--) {
    const [id, nextId] = [wanted[at]!, wanted[at + 1]!]
    if (present[present.indexOf(id) + 1] === nextId) continue
    present.splice(present.indexOf(id), 1)
    present.splice(present.indexOf(nextId), 0, id)
    site.commands.push({
      type: 'move-position', scenarioId: site.scenarioId, positionId: site.nameOf(id),
      managerId: managerId === null ? null : site.nameOf(managerId), beforeId: site.nameOf(nextId),
    })
  }
}

function link(site: Site, between: Collaboration['between']): void {
  for (const id of between) add(site, id)
  let { id } = site.source.collaborations.find((other) => linkKey(other) === linkKey({ between }))!
  while (site.linkIds.has(id)) id = `${id}-2`
  site.linkIds.add(id)
  site.commands.push({ type: 'connect-positions', scenarioId: site.scenarioId, collaboration: { id, between: [site.nameOf(between[0]), site.nameOf(between[1])] } })
}

function unlink(site: Site, between: Collaboration['between']): void {
  const { id } = site.target.collaborations.find((other) => linkKey(other) === linkKey({ between }))!
  site.commands.push({ type: 'disconnect-positions', scenarioId: site.scenarioId, collaborationId: id })
}

/** Exactly the holders of the source, no others. */
function handOver(site: Site, responsibilityId: string): void {
  const { scenarioId, nameOf } = site
  const [was, is] = [holdingOf(site.target, responsibilityId), holdingOf(site.source, responsibilityId)]
  const stay = new Set([...is.owners, ...is.delegates])
  for (const id of [...was.owners, ...was.delegates]) {
    if (!stay.has(id)) site.commands.push({ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId: nameOf(id) })
  }
  for (const [ids, kind] of [[is.owners, 'accountable'], [is.delegates, 'delegated']] as const) {
    for (const id of ids) {
      add(site, id)
      site.commands.push({ type: 'assign-responsibility', scenarioId, responsibilityId, positionId: nameOf(id), kind })
    }
  }
  if (was.isShared || is.isShared) site.commands.push({ type: 'share-responsibility', scenarioId, responsibilityId, isShared: is.isShared })
}

/** Managers before their reports. */
function branches({ positions }: Organisation): readonly Position[] {
  return (reportsByManager(positions).get(null) ?? []).flatMap(({ id }) => branchOf(positions, id))
}
