import { attentionByArea } from '../../load/attention'
import { near } from '../../load/bounds'
import { loadsOf } from '../../load/load'
import { areas, type Area, type Orientation } from '../../knowledge/responsibilities'
import { assumptionOf } from '../../model/assumptions'
import type { Organisation, PlannedChange } from '../../model/organisation'
import type { Finding } from '../../rules/finding'
import { runRules } from '../../rules/run-rules'
import { bandsOf, type Band, type Told } from './bands'
import { atHeadcount, stageAt, stagesOf } from './stages'

/** Employees: as far as the timeline goes. */
export const lastHeadcount = 100_000

export interface GrowthInput {
  /** Its own headcount does not matter: every headcount is looked at. */
  readonly organisation: Organisation
  readonly plan: readonly PlannedChange[]
}

export interface Curve {
  readonly positionId: string
  readonly title: string
  /** Where most of its work looks, as far as it is known last; null: neither way more than the other. */
  readonly leans: Orientation | null
  /** Utilisation at each of the growth's headcounts; null: not on the chart then, or without any capacity for its work. */
  readonly values: readonly (number | null)[]
}

export interface Growth {
  /** Where the curves are known, ascending; between two of them they have no corner. */
  readonly headcounts: readonly number[]
  /** In the order of the chart. */
  readonly utilisation: readonly Curve[]
  /** From 0 to 1; null: nothing of the area is in scope. */
  readonly attention: Readonly<Record<Area, readonly (number | null)[]>>
  readonly bands: readonly Band[]
  /** Every whole headcount was looked at up to here; beyond, those around every bound, and steps of one in a hundred. */
  readonly everyOneUpTo: number
}

/** Up to here each whole headcount is looked at, so that nothing that comes and goes in between is missed. */
const everyOneUpTo = 1_000
/** With more records than this only the first hundred are: the steps between are one in a hundred from there. */
const manyRecords = 2_000
const stepShare = 0.01

/** What the chart does as the company grows from 1 employee to `lastHeadcount`: a pure function of the chart and its plan. */
export function* growthOf({ organisation, plan }: GrowthInput): Generator<number, Growth, void> {
  const stages = stagesOf(organisation, plan)
  const organisationAt = (headcount: number) => atHeadcount(stageAt(stages, headcount).organisation, headcount)
  const isLarge = organisation.positions.length + organisation.assignments.length > manyRecords
  const thorough = isLarge ? 100 : everyOneUpTo
  const corners = cornersOf(organisation, stages.map(({ from }) => from))
  const grid = gridOf(corners, thorough, assumptionOf(organisation.company, 'growth-until'))
  const told: Told[] = []
  let last: Look | null = null
  for (const [at, headcount] of grid.entries()) {
    const look = lookAt(organisationAt, headcount)
    if (last) told.push(...changesBetween(organisationAt, last, look))
    else told.push(look)
    last = look
    if (at % 4 === 3) yield 0.9 * at / grid.length
  }
  const headcounts = curvePoints(corners, told.map(({ headcount }) => headcount))
  const curves = curvesAt(organisationAt, headcounts)
  return { headcounts, ...curves, bands: bandsOf(told), everyOneUpTo: thorough }
}

interface Look extends Told {
  /** The findings and how bad they are, in one word to compare. */
  readonly signature: string
}

function lookAt(organisationAt: (headcount: number) => Organisation, headcount: number): Look {
  const { findings } = runRules(organisationAt(headcount))
  return { headcount, findings, signature: findings.map(signed).join('\n') }
}

function signed({ id, severity }: Finding): string {
  return `${severity} ${id}`
}

/** Every headcount between the two from which something else is told, exactly: halved until nothing lies between. */
function changesBetween(organisationAt: (headcount: number) => Organisation, a: Look, b: Look): readonly Told[] {
  if (a.signature === b.signature) return []
  if (b.headcount - a.headcount === 1) return [b]
  const middle = lookAt(organisationAt, Math.floor((a.headcount + b.headcount) / 2))
  return [...changesBetween(organisationAt, a, middle), ...changesBetween(organisationAt, middle, b)]
}

/** Where something may begin that is not gradual: bounds on the headcount itself, and the stages of the plan. */
function cornersOf({ company }: Organisation, froms: readonly number[]): readonly number[] {
  const bounds = (['growing-from', 'both-roles-from', 'growth-until', 'reference-headcount'] as const).map((id) => Math.round(assumptionOf(company, id)))
  const both = [...bounds, ...froms].flatMap((headcount) => [headcount - 1, headcount, headcount + 1])
  return both.filter((headcount) => headcount >= 1 && headcount <= lastHeadcount)
}

/** Where efforts have stopped growing only the corners change anything. */
function gridOf(corners: readonly number[], thorough: number, growthUntil: number): readonly number[] {
  const grid = new Set(corners)
  for (let headcount = 1; headcount <= Math.min(thorough, growthUntil); headcount++) grid.add(headcount)
  for (let headcount = thorough; headcount < Math.min(lastHeadcount, growthUntil); headcount *= 1 + stepShare) grid.add(Math.floor(headcount))
  grid.add(lastHeadcount)
  return [...grid].sort((a, b) => a - b)
}

/** Those that people ask for. */
export const namedHeadcounts: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, lastHeadcount]

/** Enough for a smooth line, and every corner it has. */
function curvePoints(corners: readonly number[], changes: readonly number[]): readonly number[] {
  const points = new Set([...namedHeadcounts, ...corners, ...changes, ...changes.map((headcount) => Math.max(1, headcount - 1)), lastHeadcount])
  for (let step = 0; step <= 200; step++) points.add(Math.round(10 ** (step / 40)))
  return [...points].sort((a, b) => a - b)
}

function curvesAt(organisationAt: (headcount: number) => Organisation, headcounts: readonly number[]): Pick<Growth, 'utilisation' | 'attention'> {
  const known = new Map<string, { title: string, leans: Orientation | null, values: (number | null)[] }>()
  const attention = Object.fromEntries(areas.map((area) => [area, [] as (number | null)[]])) as Record<Area, (number | null)[]>
  headcounts.forEach((headcount, at) => {
    const organisation = organisationAt(headcount)
    for (const [id, { utilisation, position, inward, outward }] of loadsOf(organisation)) {
      const curve = known.get(id) ?? { title: position.title, leans: null, values: Array<number | null>(headcounts.length).fill(null) }
      known.set(id, curve)
      curve.leans = near(inward, outward) ? null : inward > outward ? 'inward' : 'outward'
      curve.values[at] = Number.isFinite(utilisation) ? utilisation : null
    }
    const present = attentionByArea(organisation)
    for (const area of areas) attention[area].push(present[area])
  })
  return { utilisation: [...known].map(([positionId, curve]) => ({ positionId, ...curve })), attention }
}
