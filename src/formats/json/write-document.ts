import type { Arrangement, HatrackDocument, Outlook, Scenario, Work } from '../../model/organisation'
import { memoised } from '../../model/rows'
import { formatVersion } from './migrations'
import {
  adjustmentSchema, assignmentSchema, assumptionsSchema, collaborationSchema, companySchema, effortSchema, growthSchema, ownResponsibilitySchema, placeSchema,
  plannedChangeSchema, positionSchema, waiverSchema,
} from './schema'

/** The program's own version, as package.json has it; a test holds the two together. */
export const programVersion = '0.1.0'

export interface WriteOptions {
  /** ISO 8601. Left out, the same document always gives the same text. */
  readonly savedAt?: string
  /** The scenario to open with. What is the baseline anyway is not written. */
  readonly shownId?: string | undefined
}

/**
 * The document as the text of a *.hatrack.json file. One record a line, fields always in the same order, nothing left
 * to defaults: under version control an edit changes the line of what was edited, and no other.
 */
export function writeDocument(document: HatrackDocument, { savedAt, shownId }: WriteOptions = {}): string {
  const { company, work, scenarios, baselineId, outlook, ...unknown } = document
  const known: Member[] = [
    ['type', quote('hatrack')],
    ['version', String(formatVersion)],
    ['source', quote(`hatrack ${programVersion}`)],
    ...(savedAt === undefined ? [] : [['savedAt', quote(savedAt)] as const]),
    ...(shownId === undefined || shownId === baselineId ? [] : [['shownId', quote(shownId)] as const]),
    ['company', indented(JSON.stringify(ordered({ ...company, assumptions: ordered(company.assumptions, assumptionsSchema) }, companySchema), null, 2), 1)],
    ['work', block(workMembers(work), 1)],
    ['scenarios', list(scenarios.map((scenario) => block(scenarioMembers(scenario), 2)), 1)],
    ['baselineId', quote(baselineId)],
    ['outlook', block(outlookMembers(outlook), 1)],
  ]
  const header = new Set(['type', 'version', 'source', 'savedAt', 'shownId'])
  return `${block([...known, ...others(unknown, 1).filter(([key]) => !header.has(key))], 0)}\n`
}

/** A field's name and its value, already written. */
type Member = readonly [key: string, value: string]

interface Schema {
  readonly entries: Readonly<Record<string, unknown>>
}

function workMembers({ own, adjustments, ...unknown }: Work): Member[] {
  return [
    ['own', list(own.map(ownResponsibilityLine), 2)],
    ['adjustments', list(adjustments.map(adjustmentLine), 2)],
    ...others(unknown, 2),
  ]
}

function scenarioMembers({ id, name, positions, collaborations, assignments, shared, waivers, arrangement, plan, pinned, ...unknown }: Scenario): Member[] {
  return [
    ['id', quote(id)],
    ['name', quote(name)],
    ['positions', list(positions.map(positionLine), 3)],
    ['collaborations', list(collaborations.map(collaborationLine), 3)],
    ['assignments', list(assignments.map(assignmentLine), 3)],
    ['shared', list(shared.map(quote), 3)],
    ['waivers', list(waivers.map(waiverLine), 3)],
    ['arrangement', block(arrangementMembers(arrangement), 3)],
    ['plan', list(plan.map(plannedChangeLine), 3)],
    ['pinned', list(pinned.map(quote), 3)],
    ...others(unknown, 3),
  ]
}

function arrangementMembers({ direction, places, ...unknown }: Arrangement): Member[] {
  return [
    ['direction', quote(direction)],
    ['places', list(places.map(placeLine), 4)],
    ...others(unknown, 4),
  ]
}

function outlookMembers({ quarters, runs, seed, growth, effort, ...unknown }: Outlook): Member[] {
  return [
    ['quarters', String(quarters)],
    ['runs', String(runs)],
    ['seed', String(seed)],
    ['growth', JSON.stringify(ordered(growth, growthSchema))],
    ['effort', JSON.stringify(ordered(effort, effortSchema))],
    ...others(unknown, 2),
  ]
}

/** Remembered for each record, so that saving after an edit writes the records that it touched and joins the rest. */
function line(schema: Schema): (record: object) => string {
  return memoised((record) => JSON.stringify(ordered(record, schema)))
}

const positionLine = line(positionSchema)
const collaborationLine = line(collaborationSchema)
const assignmentLine = line(assignmentSchema)
const ownResponsibilityLine = line(ownResponsibilitySchema)
const waiverLine = line(waiverSchema)
const placeLine = line(placeSchema)
const plannedChangeLine = line(plannedChangeSchema)
const adjustmentLine = line(adjustmentSchema)

/** The known fields in the schema's order, then the others in theirs. */
function ordered(record: object, schema: Schema): object {
  const fields = record as Readonly<Record<string, unknown>>
  const result: Record<string, unknown> = {}
  for (const key in schema.entries) if (key in fields) result[key] = fields[key]
  return Object.assign(result, fields)
}

function others(unknown: object, level: number): Member[] {
  return Object.entries(unknown)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, indented(JSON.stringify(value, null, 2), level)])
}

function block(members: readonly Member[], level: number): string {
  return enclosed('{', members.map(([key, value]) => `${quote(key)}: ${value}`), '}', level)
}

function list(items: readonly string[], level: number): string {
  return items.length === 0 ? '[]' : enclosed('[', items, ']', level)
}

function enclosed(open: string, items: readonly string[], close: string, level: number): string {
  const edge = `\n${'  '.repeat(level)}`
  return `${open}${edge}  ${items.join(`,${edge}  `)}${edge}${close}`
}

/** JSON has no line breaks inside its texts, so each one in it is of the layout. */
function indented(json: string, level: number): string {
  return json.replaceAll('\n', `\n${'  '.repeat(level)}`)
}

function quote(text: string): string {
  return JSON.stringify(text)
}
