import type { Command } from '../../commands'
import { assignmentsOfPosition, ownersOf } from '../../model/assignments'
import type { Organisation } from '../../model/organisation'
import { branchOf, reportsOf } from '../../model/reporting'
import { responsibilitiesOf } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import { called, counted, listed } from '../../rules/texts'

/** One thing that may be done about a seat: in words before it is done, and as the edit that does it. */
export interface RemovalChoice {
  readonly id: 'vacate' | 'move-up' | 'remove-branch'
  readonly label: string
  readonly detail: string
  readonly command: Command
}

/** What can be done, the mildest first. Nothing for a position that is gone already. */
export function removalChoices(organisation: Organisation, positionId: string): readonly RemovalChoice[] {
  const { positions, scenarioId } = organisation
  const position = rowOf(positions, positionId)
  if (!position) return []
  const reports = reportsOf(positions, positionId)
  const branch = branchOf(positions, positionId).map(({ id }) => id)
  const manager = position.managerId === null ? undefined : rowOf(positions, position.managerId)
  const where = manager ? `to ${called(manager)}` : 'to the top of the chart'
  const choices: RemovalChoice[] = []
  if (position.holder !== null) {
    choices.push({
      id: 'vacate', label: 'Vacate the seat', detail: `${position.holder || 'Whoever sits here'} leaves; the seat keeps its reports and responsibilities, with nobody to do them.`,
      command: { type: 'edit-position', scenarioId, positionId, patch: { holder: null } },
    })
  }
  choices.push({
    id: 'move-up',
    label: reports.length === 0 ? 'Remove it' : `Remove it and move its ${counted(reports.length, 'report', 'reports')} up ${where}`,
    detail: unownedWords(organisation, [positionId]),
    command: { type: 'remove-position', scenarioId, positionId, below: 'move-up' },
  })
  if (reports.length > 0) {
    choices.push({
      id: 'remove-branch', label: `Remove the whole branch (${counted(branch.length, 'position', 'positions')})`, detail: unownedWords(organisation, branch),
      command: { type: 'remove-position', scenarioId, positionId, below: 'remove-branch' },
    })
  }
  return choices
}

/** What nobody would answer for any more without these positions. */
function unownedWords(organisation: Organisation, goneIds: readonly string[]): string {
  const { assignments } = organisation
  const gone = new Set(goneIds)
  const all = responsibilitiesOf(organisation)
  const names = new Set<string>()
  for (const id of goneIds) {
    for (const { responsibilityId, kind } of assignmentsOfPosition(assignments, id)) {
      const isLast = kind === 'accountable' && ownersOf(assignments, responsibilityId).every((owner) => gone.has(owner))
      if (isLast) names.add(all.get(responsibilityId)?.shortName ?? responsibilityId)
    }
  }
  return names.size === 0 ? 'Nothing becomes unowned.' : `${counted(names.size)} would be unowned: ${listed([...names], 5)}.`
}
