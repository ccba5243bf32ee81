import type { Command } from '../../commands'
import { assignmentsOfPosition, ownersOf } from '../../model/assignments'
import type { Organisation, Position } from '../../model/organisation'
import { branchOf, reportsOf, topmostOf } from '../../model/reporting'
import { responsibilitiesOf } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import { called, counted, listed } from '../../rules/texts'

/** One thing that may be done about seats: in words before it is done, and as the edit that does it. */
export interface RemovalChoice {
  readonly id: 'vacate' | 'move-up' | 'remove-branch'
  readonly label: string
  readonly detail: string
  readonly commands: readonly Command[]
  /** The step's name, where it is about several. */
  readonly step?: string
}

/** What can be done, the mildest first. Nothing for positions that are gone already. */
export function removalChoices(organisation: Organisation, positionIds: readonly string[]): readonly RemovalChoice[] {
  const chosen = positionIds.flatMap((id) => rowOf(organisation.positions, id) ?? [])
  if (chosen.length === 0) return []
  return [vacating(organisation, chosen), removing(organisation, chosen), removingBranches(organisation, chosen)].filter((choice) => choice !== null)
}

function vacating({ scenarioId }: Organisation, chosen: readonly Position[]): RemovalChoice | null {
  const held = chosen.filter(({ holder }) => holder !== null)
  const people = held.flatMap(({ holder }) => holder ? [holder] : [])
  const who = people.length > 0 ? listed(people, 3) : held.length === 1 ? 'Whoever sits here' : `${held.length} people`
  if (held.length === 0) return null
  const isOne = held.length === 1
  return {
    id: 'vacate',
    label: chosen.length === 1 ? 'Vacate the seat' : `Vacate ${counted(held.length, 'seat', 'seats')}`,
    detail: `${who} ${isOne ? 'leaves; the seat keeps its' : 'leave; the seats keep their'} reports and responsibilities, with nobody to do them.`,
    commands: held.map(({ id }) => ({ type: 'edit-position', scenarioId, positionId: id, patch: { holder: null } })),
    ...named(chosen.length, `Vacate ${counted(held.length, 'seat', 'seats')}`),
  }
}

function removing(organisation: Organisation, chosen: readonly Position[]): RemovalChoice {
  const { positions, scenarioId } = organisation
  const ids = new Set(chosen.map(({ id }) => id))
  const reports = chosen.flatMap(({ id }) => reportsOf(positions, id).filter((report) => !ids.has(report.id)))
  const isOne = chosen.length === 1
  const manager = rowOf(positions, chosen[0]!.managerId ?? '')
  const where = !isOne ? '' : manager ? ` to ${called(manager)}` : ' to the top of the chart'
  const them = isOne ? 'it' : `the ${counted(chosen.length, 'position', 'positions')}`
  return {
    id: 'move-up',
    label: reports.length === 0 ? `Remove ${them}` : `Remove ${them} and move ${isOne ? 'its' : 'their'} ${counted(reports.length, 'report', 'reports')} up${where}`,
    detail: unownedWords(organisation, [...ids]),
    commands: removals(organisation, ids).map(({ id, below }) => ({ type: 'remove-position', scenarioId, positionId: id, below })),
    ...named(chosen.length, `Remove ${counted(chosen.length, 'position', 'positions')}`),
  }
}

/** Where all of a branch goes, it goes at once: position by position a chart of thousands would take minutes. */
function removals({ positions }: Organisation, ids: ReadonlySet<string>): readonly { readonly id: string, readonly below: 'move-up' | 'remove-branch' }[] {
  // Seen from below, so that what is under each has been seen before it.
  const fromTheTop = topmostOf(positions, [...ids]).flatMap((id) => branchOf(positions, id).map((position) => position.id))
  const whole = new Set<string>()
  for (const id of fromTheTop.toReversed()) {
    if (ids.has(id) && reportsOf(positions, id).every((report) => whole.has(report.id))) whole.add(id)
  }
  return fromTheTop.filter((id) => ids.has(id)).flatMap((id) => {
    if (!whole.has(id)) return [{ id, below: 'move-up' as const }]
    const managerId = rowOf(positions, id)?.managerId
    return managerId != null && whole.has(managerId) ? [] : [{ id, below: reportsOf(positions, id).length === 0 ? 'move-up' as const : 'remove-branch' as const }]
  })
}

function removingBranches(organisation: Organisation, chosen: readonly Position[]): RemovalChoice | null {
  const { positions, scenarioId } = organisation
  const ids = new Set(chosen.map(({ id }) => id))
  const tops = topmostOf(positions, [...ids])
  const gone = [...new Set(tops.flatMap((id) => branchOf(positions, id).map((position) => position.id)))]
  if (gone.length === ids.size) return null
  const size = counted(gone.length, 'position', 'positions')
  return {
    id: 'remove-branch',
    label: tops.length === 1 ? `Remove the whole branch (${size})` : `Remove the ${tops.length} whole branches (${size})`,
    detail: unownedWords(organisation, gone),
    commands: tops.map((id) => ({ type: 'remove-position', scenarioId, positionId: id, below: 'remove-branch' })),
    ...named(chosen.length, `Remove ${size}`),
  }
}

/** One command names its step by itself. */
function named(count: number, step: string): { readonly step?: string } {
  return count === 1 ? {} : { step }
}

/** What nobody would answer for any more without these positions. */
function unownedWords(organisation: Organisation, goneIds: readonly string[]): string {
  const { assignments } = organisation
  const gone = new Set(goneIds)
  const all = responsibilitiesOf(organisation)
  // Each is looked at once, however many of its holders go.
  const owned = new Set(goneIds.flatMap((id) => assignmentsOfPosition(assignments, id).filter(({ kind }) => kind === 'accountable').map(({ responsibilityId }) => responsibilityId)))
  const unowned = [...owned].filter((id) => ownersOf(assignments, id).every((owner) => gone.has(owner)))
  const names = new Set(unowned.map((id) => all.get(id)?.shortName ?? id))
  return names.size === 0 ? 'Nothing becomes unowned.' : `${counted(names.size)} would be unowned: ${listed([...names], 5)}.`
}
