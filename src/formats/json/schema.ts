import * as v from 'valibot'
import { sourceIds } from '../../knowledge/sources'
import { assumptionIds, assumptions, type AssumptionId } from '../../model/assumptions'
import { newCompany } from '../../model/company'
import { maxCapacity, maxCoordinate, maxEffort, maxHeadcount, maxNameLength, maxReasonLength } from '../../model/limits'
import { companyKinds, directions, goals, leadershipStyles, plannedKinds, roles, stages, strengths } from '../../model/organisation'
import { distributionKinds, ourOutlook, outlookBounds, parameterBounds, parameterNames, parametersOf, type Parameter, type Quantity } from '../../model/outlook'
import { severities } from '../../model/severity'
import { maxIdLength } from './file-limits'
import { formatVersion } from './migrations'

/**
 * The shape of a document file: the one definition for reading, for the order in which fields are written and for the
 * published JSON Schema. Objects are loose, so that fields this version does not know survive a round trip.
 * Bounds of numbers and lengths of texts stand in `metadata`: published for editors, while the reader repairs them.
 */
const usual = newCompany('Untitled organisation')

/** Names are never required: a file written by hand or by a script may be as short as its lines and boxes. */
export const defaultNames = { company: usual.name, scenario: 'Scenario', position: 'Untitled position', responsibility: 'Untitled responsibility' }

const id = (description: string) => v.pipe(v.string(), v.maxLength(maxIdLength), v.description(description))
const name = (description: string) => v.pipe(v.string(), v.metadata({ description, maxLength: maxNameLength }))
const numberFrom = (minimum: number, maximum: number, description: string) => v.pipe(v.number(), v.metadata({ description, minimum, maximum }))
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null)

const assumption = (key: AssumptionId) => {
  const { name: title, why, unit, min, max, value } = assumptions[key]
  return v.exactOptional(numberFrom(min, max, `${title}: ${unit}, usually ${value}. ${why}`))
}
const assumptionEntries = Object.fromEntries(assumptionIds.map((key) => [key, assumption(key)])) as Record<AssumptionId, ReturnType<typeof assumption>>
export const assumptionsSchema = v.looseObject(assumptionEntries)

export const companySchema = v.looseObject({
  name: v.optional(name('What the organisation is called.'), usual.name),
  headcount: v.optional(v.pipe(v.number(), v.metadata({ type: 'integer', description: 'Employees.', minimum: 1, maximum: maxHeadcount })), usual.headcount),
  kind: v.optional(v.picklist(companyKinds), usual.kind),
  stage: v.pipe(orNull(v.picklist(stages)), v.description('null: follows the headcount.')),
  goal: v.pipe(orNull(v.picklist(goals)), v.description('null: not stated.')),
  technologyIsCore: v.optional(v.boolean(), usual.technologyIsCore),
  itBudgetIsSignificant: v.optional(v.boolean(), usual.itBudgetIsSignificant),
  sources: v.pipe(v.optional(v.array(v.picklist(sourceIds)), [...sourceIds]), v.description('The articles to listen to.')),
  assumptions: v.pipe(v.optional(assumptionsSchema, {}), v.description('Only what differs from the usual.')),
})

export const ownResponsibilitySchema = v.looseObject({
  id: id('Unique among the responsibilities, those of the catalogue included.'),
  name: v.optional(name('What it is called.'), defaultNames.responsibility),
  orientation: v.pipe(orNull(v.picklist(['inward', 'outward'])), v.description('null: the deciding question has no answer yet.')),
  area: orNull(v.picklist(['operations', 'innovation', 'alignment'])),
  effort: v.optional(numberFrom(0, maxEffort, 'Points of one leader\u2019s attention (100 is all of it) at 200 employees.'), 0),
})

export const adjustmentSchema = v.looseObject({
  id: id('The responsibility that is adjusted.'),
  inScope: v.optional(v.boolean(), true),
  reason: v.optional(v.pipe(v.string(), v.metadata({ maxLength: maxReasonLength })), ''),
  effort: v.pipe(orNull(numberFrom(0, maxEffort, 'Points.')), v.description('null: the usual effort.')),
})

export const positionSchema = v.looseObject({
  id: id('Unique in its scenario.'),
  title: v.optional(name('What the card is headed with.'), defaultNames.position),
  role: v.pipe(v.optional(v.picklist(roles), 'team'), v.description('team: a team or a specialist, never vacant.')),
  holder: v.pipe(orNull(name('The person\u2019s name.')), v.description('Who sits in the seat; null: vacant.')),
  managerId: v.pipe(orNull(v.string()), v.description('The id of the position it reports to; null: it stands at the top.')),
  capacity: v.pipe(orNull(numberFrom(0, maxCapacity, 'Points.')), v.description('null: what is usual for the role.')),
  style: orNull(v.picklist(leadershipStyles)),
  strength: orNull(v.picklist(strengths)),
  hasTechnicalExpertise: v.optional(v.boolean(), false),
})

export const collaborationSchema = v.looseObject({
  id: v.optional(id('Unique in its scenario.')),
  between: v.pipe(v.strictTuple([v.string(), v.string()]), v.description('The ids of two positions.')),
})

export const assignmentSchema = v.looseObject({
  responsibilityId: v.pipe(v.string(), v.description('From the catalogue, or one of the company\u2019s own.')),
  positionId: v.string(),
  kind: v.optional(v.picklist(['accountable', 'delegated']), 'accountable'),
})

export const waiverSchema = v.looseObject({
  // As long as it takes: it names everything that the finding is about.
  id: v.pipe(v.string(), v.description('The finding that is waived: rule/message/subjects.')),
  // Not a picklist, because a waiver alone is never worth refusing a file for: the reader repairs it.
  severity: v.optional(v.pipe(v.string(), v.metadata({ description: 'How bad it was when it was waived; what became worse is told again.', enum: [...severities] })), 'note'),
  reason: v.optional(v.pipe(v.string(), v.metadata({ description: 'Why it is left as it is.', maxLength: maxReasonLength })), ''),
})

const coordinate = (description: string) =>
  v.pipe(v.number(), v.metadata({ type: 'integer', description, minimum: -maxCoordinate, maximum: maxCoordinate }))

export const placeSchema = v.looseObject({
  id: v.pipe(v.string(), v.description('The position\u2019s.')),
  x: coordinate('Px from the left to the card\u2019s left edge.'),
  y: coordinate('Px from the top to the card\u2019s top edge.'),
})

const arrangementSchema = v.looseObject({
  direction: v.pipe(v.optional(v.picklist(directions), 'down'), v.description('Where reports stand: below their manager, or right of it.')),
  places: v.pipe(v.optional(v.array(placeSchema), []), v.description('Cards that were placed by hand; where two would overlap, the later one gives way.')),
})

export const plannedChangeSchema = v.looseObject({
  id: v.optional(id('Unique in its plan.')),
  from: v.optional(v.pipe(v.number(), v.metadata({ type: 'integer', description: 'Employees: the first headcount with the change.', minimum: 1, maximum: maxHeadcount })), 1),
  // Not a picklist, because a plan alone is never worth refusing a file for: the reader repairs it.
  kind: v.optional(v.pipe(v.string(), v.metadata({ description: 'What is to be done.', enum: [...plannedKinds] })), ''),
  positionId: v.pipe(orNull(v.string()), v.description('Whom the manager is hired for, or who leaves; null for the others.')),
})

const workSchema = v.looseObject({
  own: v.optional(v.array(ownResponsibilitySchema), []),
  adjustments: v.optional(v.array(adjustmentSchema), []),
})

const scenarioSchema = v.looseObject({
  id: v.optional(id('Unique in the file.')),
  name: v.optional(name('What the variant is called.')),
  positions: v.pipe(v.optional(v.array(positionSchema), []), v.description('Siblings stand in the order of this list.')),
  collaborations: v.pipe(v.optional(v.array(collaborationSchema), []), v.description('Dotted lines.')),
  assignments: v.optional(v.array(assignmentSchema), []),
  shared: v.pipe(v.optional(v.array(v.string()), []), v.description('Responsibilities that have several accountable positions on purpose.')),
  waivers: v.pipe(v.optional(v.array(waiverSchema), []), v.description('Findings that are known and left as they are.')),
  arrangement: v.pipe(v.optional(arrangementSchema, {}), v.description('How the chart is drawn.')),
  plan: v.pipe(v.optional(v.array(plannedChangeSchema), []), v.description('What is meant to change as the company grows.')),
  pinned: v.pipe(v.optional(v.array(v.string()), []), v.description('Responsibilities whose holders are settled: advice leaves them as they are.')),
})

const whole = (key: keyof typeof outlookBounds, description: string) =>
  v.pipe(v.optional(v.number(), ourOutlook[key]), v.metadata({ type: 'integer', description, minimum: outlookBounds[key].min, maximum: outlookBounds[key].max }))

/** Not told apart by kind, because a guess alone is never worth refusing a file for: the reader repairs it. */
const distributionSchemaOf = (quantity: Quantity, unit: string) => {
  const number = (parameter: Parameter) => {
    const { min, max } = parameterBounds(quantity, parameter)
    const kinds = distributionKinds.filter((kind) => (parametersOf[kind] as readonly Parameter[]).includes(parameter))
    return v.exactOptional(numberFrom(min, max, `${parameterNames[parameter]} (${kinds.join(', ')}): ${unit}.`))
  }
  return v.looseObject({
    kind: v.exactOptional(v.picklist(distributionKinds)),
    value: number('value'), min: number('min'), mode: number('mode'), max: number('max'), mean: number('mean'), deviation: number('deviation'),
  })
}
export const growthSchema = distributionSchemaOf('growth', 'a share of the headcount')
export const effortSchema = distributionSchemaOf('effort', 'a factor')

const outlookSchema = v.looseObject({
  quarters: whole('quarters', 'How far ahead is looked.'),
  runs: whole('runs', 'How many futures are drawn.'),
  seed: whole('seed', 'The same seed draws the same futures.'),
  growth: v.pipe(v.optional(growthSchema, ourOutlook.growth), v.description('The change of headcount in a quarter.')),
  effort: v.pipe(v.optional(effortSchema, ourOutlook.effort), v.description('What each stated effort is multiplied with.')),
})

/** What a document is, without the lines at the top of its file. */
export const documentSchema = v.looseObject({
  company: v.optional(companySchema, {}),
  work: v.optional(workSchema, {}),
  scenarios: v.pipe(v.array(scenarioSchema), v.minLength(1)),
  baselineId: v.pipe(v.optional(v.string()), v.description('The scenario that the others are compared with; the first if absent.')),
  outlook: v.pipe(v.optional(outlookSchema, {}), v.description('Guesses at what nobody knows yet, for the simulation of uncertainty.')),
})

export const fileSchema = v.pipe(
  v.looseObject({
    type: v.literal('hatrack'),
    version: v.literal(formatVersion),
    source: v.pipe(v.optional(v.string()), v.description('The program that wrote the file.')),
    savedAt: v.pipe(v.optional(v.string()), v.metadata({ description: 'When it was written.', format: 'date-time' })),
    shownId: v.pipe(v.optional(v.string()), v.description('The scenario to open with, in what is handed over as a picture or a link; the baseline if absent.')),
    ...documentSchema.entries,
  }),
  v.title('Hatrack document'),
  v.description('An organisation, what there is to do in it, and variants of who does what: the content of a *.hatrack.json file.'),
)

export type DocumentShape = v.InferOutput<typeof documentSchema>
export type ScenarioShape = v.InferOutput<typeof scenarioSchema>
export type DistributionShape = v.InferOutput<typeof growthSchema>
export type PositionShape = v.InferOutput<typeof positionSchema>
