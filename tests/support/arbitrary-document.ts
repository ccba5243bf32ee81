import fc from 'fast-check'
import { catalogue, catalogueById } from '../../src/knowledge/responsibilities'
import { sourceIds } from '../../src/knowledge/sources'
import { ownersOf } from '../../src/model/assignments'
import { assumptionIds, assumptions } from '../../src/model/assumptions'
import { maxCapacity, maxCoordinate, maxEffort, maxHeadcount } from '../../src/model/limits'
import {
  companyKinds, directions, goals, leadershipStyles, plannedKinds, roles, stages, strengths,
  type Arrangement, type Company, type Distribution, type HatrackDocument, type Outlook, type PlannedChange, type Position, type Scenario, type Waiver, type Work,
} from '../../src/model/organisation'
import { isAboutSomebody } from '../../src/model/plan'
import { outlookBounds, parameterBounds, type Quantity } from '../../src/model/outlook'
import { severities } from '../../src/model/severity'
import { arbitraryId, arbitraryName } from './arbitrary-text'

export interface ArbitraryDocumentOptions {
  /** At most; default 12. */
  readonly positions?: number
  /** Whether records carry fields that this version does not know, as a file of a friendly program may; default true. */
  readonly unknownFields?: boolean
}

/** Sound documents, deep-frozen: whoever writes into one throws. */
export function arbitraryDocument({ positions = 12, unknownFields = true }: ArbitraryDocumentOptions = {}): fc.Arbitrary<HatrackDocument> {
  const extra = unknownFields ? arbitraryExtra() : fc.constant({})
  return fc.tuple(arbitraryCompany(), arbitraryWork(extra), fc.uniqueArray(arbitraryId(), { minLength: 1, maxLength: 3 }), extra)
    .chain(([company, work, scenarioIds, more]) => fc.record({
      company: fc.constant(company),
      work: fc.constant(work),
      scenarios: fc.tuple(...scenarioIds.map((id) => arbitraryScenario(id, work, positions, extra))),
      baselineId: fc.constantFrom(...scenarioIds),
      outlook: withExtra(arbitraryOutlook(extra), extra),
    }, plain).map((document) => ({ ...more, ...document })))
    .map(deepFrozen)
}

/** fast-check likes objects without a prototype, which no parser and no code of ours makes. */
export const plain = { noNullPrototype: true } as const

export const unknownFieldNames: readonly string[] = ['x-colour', 'note', 'extension']

type Extra = fc.Arbitrary<Readonly<Record<string, unknown>>>

function arbitraryExtra(): Extra {
  // Keys that every reader leaves out are in no document.
  const kept = fc.jsonValue({ maxDepth: 2 }).filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
    // JSON knows no -0.
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  const some = fc.dictionary(fc.constantFrom(...unknownFieldNames), kept, { maxKeys: 2, noNullPrototype: true })
  return fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: some })
}

function arbitraryCompany(): fc.Arbitrary<Company> {
  return fc.record({
    name: arbitraryName(),
    headcount: fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: maxHeadcount })),
    kind: fc.constantFrom(...companyKinds),
    stage: fc.option(fc.constantFrom(...stages)),
    goal: fc.option(fc.constantFrom(...goals)),
    technologyIsCore: fc.boolean(),
    itBudgetIsSignificant: fc.boolean(),
    sources: fc.oneof(fc.constant(sourceIds), fc.subarray([...sourceIds])),
    assumptions: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: arbitraryAssumptions() }),
  }, plain)
}

function arbitraryAssumptions(): fc.Arbitrary<Company['assumptions']> {
  return fc.subarray([...assumptionIds], { maxLength: 4 }).chain((ids) =>
    fc.tuple(...ids.map((id) => between(assumptions[id].min, assumptions[id].max).map((value) => [id, value] as const)))
      .map((entries) => Object.fromEntries(entries)))
}

function arbitraryWork(extra: Extra): fc.Arbitrary<Work> {
  const own = fc.record({
    id: arbitraryId().filter((id) => !catalogueById.has(id)),
    name: arbitraryName(),
    orientation: fc.option(fc.constantFrom('inward', 'outward')),
    area: fc.option(fc.constantFrom('operations', 'innovation', 'alignment')),
    effort: between(0, maxEffort),
  }, plain)
  return fc.uniqueArray(withExtra(own, extra), { selector: ({ id }) => id, maxLength: 3 }).chain((owned) => {
    const adjustment = fc.record({
      id: fc.constantFrom(...responsibilityIds({ own: owned })),
      inScope: fc.boolean(),
      reason: fc.oneof(fc.constant(''), arbitraryName()),
      effort: fc.option(between(0, maxEffort)),
    }, plain)
    return fc.uniqueArray(withExtra(adjustment, extra), { selector: ({ id }) => id, maxLength: 4 })
      .map((adjustments) => ({ own: owned, adjustments }))
  })
}

export function responsibilityIds({ own }: Pick<Work, 'own'>): readonly string[] {
  return [...catalogue, ...own].map(({ id }) => id)
}

function arbitraryScenario(id: string, work: Work, maxPositions: number, extra: Extra): fc.Arbitrary<Scenario> {
  return fc.tuple(arbitraryForest(maxPositions, extra), arbitraryName(), extra, arbitraryWaivers(extra)).chain(([positions, name, more, waivers]) => {
    const positionIds = positions.map((position) => position.id)
    if (positionIds.length === 0) return fc.constant<Scenario>({ ...more, id, name, positions, collaborations: [], assignments: [], shared: [], waivers, arrangement: { direction: 'right', places: [] }, plan: [], pinned: [] })
    const assignment = fc.record({
      // A few come often, so that some have several owners and delegates.
      responsibilityId: fc.oneof(fc.constantFrom(...responsibilityIds(work)), fc.constantFrom(...responsibilityIds(work).slice(-4))),
      positionId: fc.constantFrom(...positionIds),
      kind: fc.constantFrom('accountable' as const, 'delegated' as const),
    }, plain)
    const collaboration = fc.record({
      id: arbitraryId(),
      between: fc.tuple(fc.constantFrom(...positionIds), fc.constantFrom(...positionIds)),
    }, plain).filter(({ between: [a, b] }) => a !== b)
    return fc.record({
      positions: fc.constant(positions),
      assignments: fc.uniqueArray(withExtra(assignment, extra), {
        selector: ({ responsibilityId, positionId }) => JSON.stringify([responsibilityId, positionId]), maxLength: 40,
      }),
      collaborations: positionIds.length < 2 ? fc.constant([]) : fc.uniqueArray(withExtra(collaboration, extra), {
        comparator: (x, y) => x.id === y.id || x.between.every((end) => y.between.includes(end)), maxLength: 4,
      }),
      arrangement: arbitraryArrangement(positionIds, extra),
      plan: arbitraryPlan(positionIds, extra),
      pinned: fc.uniqueArray(fc.constantFrom(...responsibilityIds(work)), { maxLength: 3 }),
    }, plain).chain((parts) => {
      const mayBeShared = responsibilityIds(work).filter((each) => ownersOf(parts.assignments, each).length >= 2)
      return fc.subarray(mayBeShared).map((shared): Scenario => ({ ...more, id, name, ...parts, shared, waivers }))
    })
  })
}

function arbitraryArrangement(positionIds: readonly string[], extra: Extra): fc.Arbitrary<Arrangement> {
  const place = withExtra(fc.record({ id: fc.constantFrom(...positionIds), x: arbitraryCoordinate(), y: arbitraryCoordinate() }, plain), extra)
  return withExtra(fc.record({
    direction: fc.constantFrom(...directions),
    places: fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 4 }),
  }, plain), extra)
}

function arbitraryPlan(positionIds: readonly string[], extra: Extra): fc.Arbitrary<readonly PlannedChange[]> {
  const change = fc.record({
    id: arbitraryId(), from: fc.integer({ min: 1, max: maxHeadcount }), kind: fc.constantFrom(...plannedKinds), somebody: fc.constantFrom(...positionIds),
  }, plain).map(({ somebody, ...rest }) => ({ ...rest, positionId: isAboutSomebody(rest.kind) ? somebody : null }))
  return fc.uniqueArray(withExtra(change, extra), { selector: ({ id }) => id, maxLength: 3 })
}

export function arbitraryOutlook(extra: Extra = fc.constant({})): fc.Arbitrary<Outlook> {
  const { quarters, runs, seed } = outlookBounds
  return fc.record({
    quarters: fc.integer(quarters), runs: fc.integer(runs), seed: fc.integer(seed),
    growth: withExtra(arbitraryDistribution('growth'), extra), effort: withExtra(arbitraryDistribution('effort'), extra),
  }, plain)
}

function arbitraryDistribution(quantity: Quantity): fc.Arbitrary<Distribution> {
  const { min, max } = parameterBounds(quantity, 'mean')
  const number = between(min, max)
  const inOrder = (count: number) => fc.array(number, { minLength: count, maxLength: count }).map((drawn) => drawn.sort((a, b) => a - b))
  return fc.oneof<fc.Arbitrary<Distribution>[]>(
    number.map((value) => ({ kind: 'fixed', value })),
    inOrder(2).map(([least, most]) => ({ kind: 'uniform', min: least!, max: most! })),
    inOrder(3).map(([least, mode, most]) => ({ kind: 'triangular', min: least!, mode: mode!, max: most! })),
    fc.tuple(number, between(0, max)).map(([mean, deviation]) => ({ kind: 'normal', mean, deviation })),
  )
}

/** Mostly where cards are, so that some lie on others. */
export function arbitraryCoordinate(): fc.Arbitrary<number> {
  return fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -500, max: 2_000 }) }, { weight: 1, arbitrary: fc.integer({ min: -maxCoordinate, max: maxCoordinate }) })
}

/** Of facts that most charts have, and of such as no rule ever tells. */
function arbitraryWaivers(extra: Extra): fc.Arbitrary<readonly Waiver[]> {
  const waiver = fc.record({ id: arbitraryFindingId(), severity: fc.constantFrom(...severities), reason: arbitraryName() }, plain)
  return fc.uniqueArray(withExtra(waiver, extra), { selector: ({ id }) => id, maxLength: 3 })
}

export function arbitraryFindingId(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('both-roles-needed/no-cio/company', 'neglected-innovation/crowded-out/innovation', 'neglected-operations/crowded-out/operations'),
    arbitraryId(),
  )
}

/** Everybody reports to somebody drawn before, or to nobody; then the list is shuffled, so that reports may precede managers. */
function arbitraryForest(maxPositions: number, extra: Extra): fc.Arbitrary<readonly Position[]> {
  const position = withExtra(arbitraryPosition(arbitraryId(), fc.constant(null)), extra)
  return fc.uniqueArray(fc.tuple(position, fc.nat()), { selector: ([{ id }]) => id, maxLength: maxPositions })
    .map((drawn) => drawn.map(([drawnPosition, pick], at) => {
      const manager = pick % (at + 1)
      return { ...drawnPosition, managerId: manager === at ? null : drawn[manager]![0].id }
    }))
    .chain((positions) => fc.shuffledSubarray(positions, { minLength: positions.length }))
}

export function arbitraryPosition(id: fc.Arbitrary<string>, managerId: fc.Arbitrary<string | null>): fc.Arbitrary<Position> {
  return fc.record({ id, managerId, ...positionFields() }, plain)
}

export function positionFields() {
  return {
    title: arbitraryName(),
    role: fc.constantFrom(...roles),
    holder: fc.option(arbitraryName()),
    capacity: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: between(0, maxCapacity) }),
    style: fc.option(fc.constantFrom(...leadershipStyles)),
    strength: fc.option(fc.constantFrom(...strengths)),
    hasTechnicalExpertise: fc.boolean(),
  }
}

function withExtra<Row extends object>(row: fc.Arbitrary<Row>, extra: Extra): fc.Arbitrary<Row> {
  return fc.tuple(row, extra).map(([known, more]) => ({ ...more, ...known }))
}

function between(min: number, max: number): fc.Arbitrary<number> {
  // No -0: it is not what JSON gives back.
  const any = fc.double({ min, max, noNaN: true }).map((value) => value === 0 ? 0 : value)
  return Math.ceil(min) > Math.floor(max) ? any : fc.oneof(fc.integer({ min: Math.ceil(min), max: Math.floor(max) }), any)
}

/** The very value, frozen to the bottom. */
export function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFrozen)
  }
  return value
}
