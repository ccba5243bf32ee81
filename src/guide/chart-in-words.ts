import { catalogue, type Orientation } from '../knowledge/responsibilities'
import { sourceIds, sources } from '../knowledge/sources'
import { assignmentsOfPosition } from '../model/assignments'
import { companyKindNames, goalNames, stageNames } from '../model/company'
import type { AssignmentKind, Company, Organisation, Position, Role } from '../model/organisation'
import { roleNames } from '../model/position'
import { reportsOf } from '../model/reporting'
import { responsibilitiesOf } from '../model/responsibilities'
import { rowOf } from '../model/rows'
import { called, counted, listed } from '../rules/texts'

/** A position, what it has, and who reports to it: a chart for those who do not see its picture. */
export interface ChartLine {
  readonly who: string
  /** “CIO and CTO in one, strong on the inward side”; empty where the title says it all. */
  readonly what: string
  /** “accountable for …; does … for its owner”. */
  readonly work: string
  readonly reports: readonly ChartLine[]
}

export function chartInWords(organisation: Organisation): readonly ChartLine[] {
  return organisation.positions.filter(({ managerId }) => managerId === null).map((position) => lineOf(organisation, position))
}

function lineOf(organisation: Organisation, position: Position): ChartLine {
  return {
    who: called(position),
    what: describedAs(position),
    work: workOf(organisation, position),
    reports: reportsOf(organisation.positions, position.id).map((report) => lineOf(organisation, report)),
  }
}

/** Where the title does not say it. */
const describedRoles: Readonly<Record<Role, string | null>> = { ...roleNames, manager: null, team: 'a team', other: 'another executive' }
const styleNames = { visionary: 'a visionary', 'steady-hand': 'a steady hand' } as const
const strengthNames = { inward: 'strong on the inward side', outward: 'strong on the outward side', both: 'strong on both sides' } as const

function describedAs({ title, role, style, strength, hasTechnicalExpertise }: Position): string {
  return [
    title === role ? null : describedRoles[role],
    style && styleNames[style],
    strength && strengthNames[strength],
    hasTechnicalExpertise ? 'with strong expertise' : null,
  ].filter((part) => part !== null).join(', ')
}

function workOf(organisation: Organisation, { id }: Position): string {
  const held = (kind: AssignmentKind) => assignmentsOfPosition(organisation.assignments, id)
    .filter((assignment) => assignment.kind === kind).map(({ responsibilityId }) => responsibilityId)
  const [owned, delegated] = [held('accountable'), held('delegated')]
  const parts = [
    ...owned.length > 0 ? [`accountable for ${namesOf(organisation, owned)}`] : [],
    ...delegated.length > 0 ? [`does the work of ${namesOf(organisation, delegated)}`] : [],
  ]
  return parts.length > 0 ? parts.join('; ') : 'holds nothing'
}

/** Nearly a whole side reads better as the side and what is missing of it. */
const mostLeftOut = 3

function namesOf(organisation: Organisation, ids: readonly string[]): string {
  const sides = (['inward', 'outward'] as const).map((side) => sideOf(side, ids))
  const whole = sides.filter((side) => side.isNearlyAll)
  const rest = ids.filter((id) => !whole.some(({ all }) => all.includes(id)))
  const isAll = whole.length === 2
  const left = whole.flatMap(({ missing }) => missing)
  const name = (id: string) => responsibilitiesOf(organisation).get(id)?.shortName ?? id
  const but = left.length > 0 ? ` but ${listed(left.map(name))}` : ''
  const named = isAll ? [`all ${counted(catalogue.length)}${but}`] : whole.map(({ side }) => `all ${side} work${but}`)
  return listed([...named, ...rest.map(name)], 8)
}

function sideOf(side: Orientation, ids: readonly string[]) {
  const all: readonly string[] = catalogue.filter(({ orientation }) => orientation === side).map(({ id }) => id)
  const missing = all.filter((id) => !ids.includes(id))
  return { side, all, missing, isNearlyAll: missing.length <= mostLeftOut }
}

/** What of the profile a rule may look at: the headcount, and whatever is not as a new company has it. */
export function profileInWords(company: Company): string {
  const { headcount, kind, stage, goal, technologyIsCore, itBudgetIsSignificant, sources: chosen } = company
  return [
    counted(headcount, 'employee', 'employees'),
    kind === 'other' ? null : companyKindNames[kind],
    stage && `Stage: ${stageNames[stage].toLowerCase()}`,
    goal && `Goal: ${goalNames[goal].toLowerCase()}`,
    technologyIsCore ? 'Technology is core to the business' : null,
    itBudgetIsSignificant ? 'IT takes a significant share of the budget' : null,
    chosen.length === sourceIds.length ? null : `Listens to ${listed(chosen.map((id) => sources[id].short))}`,
  ].filter((part) => part !== null).join(' · ')
}

/** What stands beside the positions: collaboration lines, and work of the company’s own that is or is not placed. */
export function notesOf({ positions, collaborations, own }: Organisation): readonly string[] {
  const nameOf = (id: string) => called(rowOf(positions, id)!)
  return [
    ...collaborations.map(({ between: [a, b] }) => `${nameOf(a)} and ${nameOf(b)} have a collaboration line.`),
    ...own.map(({ name, orientation }) => `${name} is the company’s own responsibility, ${orientation ? `and looks ${orientation}` : 'and nothing says whether it looks inward or outward'}.`),
  ]
}
