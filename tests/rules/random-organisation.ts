import fc from 'fast-check'
import { catalogue } from '../../src/knowledge/responsibilities'
import { sourceIds } from '../../src/knowledge/sources'
import { assumptionIds, assumptions, type AssumptionId } from '../../src/model/assumptions'
import { newCompany } from '../../src/model/company'
import { companyKinds, goals, leadershipStyles, roles, stages, strengths, type Company, type Organisation, type Position } from '../../src/model/organisation'

/** Some of these are on the chart; the others are what a dangling id looks like. */
const positionIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const responsibilityIds = [...catalogue.map(({ id }) => id), 'own-1', 'own-2', 'gone'] as const
const anyPosition = fc.constantFrom(...positionIds)
const anyResponsibility = fc.constantFrom(...responsibilityIds)
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null })

const assumed = fc.tuple(...assumptionIds.map((id) => fc.double({ min: assumptions[id].min, max: Math.min(assumptions[id].max, 400), noNaN: true })))
  .map((values) => Object.fromEntries(assumptionIds.map((id, at) => [id, values[at]!])) as Record<AssumptionId, number>)

const company: fc.Arbitrary<Company> = fc.record({
  headcount: fc.oneof(fc.constantFrom(1, 49, 50, 199, 200, 250, 10_000_000), fc.integer({ min: 1, max: 2_000 })),
  kind: fc.constantFrom(...companyKinds),
  stage: orNull(fc.constantFrom(...stages)),
  goal: orNull(fc.constantFrom(...goals)),
  technologyIsCore: fc.boolean(),
  itBudgetIsSignificant: fc.boolean(),
  sources: fc.oneof(fc.constant(sourceIds), fc.subarray([...sourceIds])),
  assumptions: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: assumed }),
}).map((profile) => ({ ...newCompany('Random'), ...profile }))

const position = (id: string): fc.Arbitrary<Position> => fc.record({
  id: fc.constant(id),
  title: fc.constantFrom('CIO', 'CTO', 'CIO and CTO', 'VP', `Head ${id}`),
  role: fc.constantFrom(...roles),
  holder: orNull(fc.constantFrom('Ada', 'Bo')),
  // Loops and managers who are gone included.
  managerId: orNull(anyPosition),
  capacity: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(0, 20, 500) }),
  style: orNull(fc.constantFrom(...leadershipStyles)),
  strength: orNull(fc.constantFrom(...strengths)),
  hasTechnicalExpertise: fc.boolean(),
})

const own = (id: string) => fc.record({
  id: fc.constant(id), name: fc.constant(`Own ${id}`), orientation: orNull(fc.constantFrom('inward', 'outward')),
  area: orNull(fc.constantFrom('operations', 'innovation', 'alignment')), effort: fc.constantFrom(0, 3, 40),
})

const kind = fc.constantFrom('accountable', 'delegated')
const scattered = fc.uniqueArray(
  fc.record({ responsibilityId: anyResponsibility, positionId: anyPosition, kind }),
  { maxLength: 60, selector: ({ responsibilityId, positionId }) => `${responsibilityId} ${positionId}` },
)
/** Most of the work on two or three positions: enough of it to overload and to conflict. */
const gathered = fc.tuple(...responsibilityIds.map((responsibilityId) =>
  fc.option(fc.record({ responsibilityId: fc.constant(responsibilityId), positionId: fc.constantFrom('a', 'b', 'c'), kind: fc.oneof({ weight: 4, arbitrary: fc.constant('accountable' as const) }, { weight: 1, arbitrary: kind }) }), { nil: null, freq: 8 })))
  .map((assignments) => assignments.filter((assignment) => assignment !== null))

/** Anything that a document can hold, and some that none should: the rules have to bear with all of it. */
export const anyOrganisation: fc.Arbitrary<Organisation> = fc.subarray([...positionIds]).chain((present) => fc.record({
  scenarioId: fc.constant('as-is'),
  company,
  positions: fc.tuple(...present.map(position)),
  assignments: fc.oneof(scattered, gathered),
  collaborations: fc.uniqueArray(fc.record({ id: fc.constantFrom('x', 'y', 'z'), between: fc.tuple(anyPosition, anyPosition) }), { maxLength: 3, selector: ({ id }) => id }),
  shared: fc.uniqueArray(anyResponsibility, { maxLength: 5 }),
  own: fc.tuple(own('own-1'), own('own-2')),
  adjustments: fc.uniqueArray(
    fc.record({ id: anyResponsibility, inScope: fc.boolean(), reason: fc.constant(''), effort: orNull(fc.constantFrom(0, 10, 1_000)) }),
    { maxLength: 20, selector: ({ id }) => id },
  ),
}))

/** Everybody has left. */
export const vacated = anyOrganisation.map((organisation) => ({ ...organisation, positions: organisation.positions.map((one) => ({ ...one, holder: null })) }))
