import fc from 'fast-check'
import type { Command, CommandType } from '../../src/commands'
import { maxEffort, maxHeadcount, maxNameLength, maxReasonLength } from '../../src/model/limits'
import { assumptionIds } from '../../src/model/assumptions'
import { companyKinds, directions, goals, plannedKinds, stages, type HatrackDocument } from '../../src/model/organisation'
import { severities } from '../../src/model/severity'
import { sourceIds } from '../../src/knowledge/sources'
import { arbitraryCoordinate, arbitraryFindingId, arbitraryOutlook, arbitraryPosition, plain, positionFields, responsibilityIds, unknownFieldNames } from './arbitrary-document'
import { arbitraryName } from './arbitrary-text'

type ByType = { readonly [Type in CommandType]: fc.Arbitrary<Extract<Command, { readonly type: Type }>> }

/** Commands of every type, most of them about what is in the document, some hopeless: gone, impossible or nonsense. */
export function arbitraryCommand(document: HatrackDocument): fc.Arbitrary<Command> {
  const byType = {
    ...positionCommands(document), ...partCommands(document), ...waiverCommands(document), ...arrangementCommands(document), ...documentCommands(document),
  } satisfies ByType
  return fc.oneof(...Object.values<fc.Arbitrary<Command>>(byType))
}

function command<const Type extends CommandType, Fields extends object>(type: Type, fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) {
  return fc.record(fields, plain).map((data) => ({ type, ...data }))
}

/** A patch: any of the fields, none of them undefined. */
function some<Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }): fc.Arbitrary<Partial<Fields>> {
  return fc.record(fields, { ...plain, requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>
}

const badNumber = fc.constantFrom(-1, Number.NaN, Number.POSITIVE_INFINITY, 1e9, 0.5)
const badName = fc.constantFrom('', '   ', '\n', 'x'.repeat(maxNameLength + 1))
const anyName = fc.oneof({ weight: 6, arbitrary: arbitraryName() }, { weight: 1, arbitrary: fc.constant(' Padded ') }, { weight: 1, arbitrary: badName })
const anyEffort = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: maxEffort }) }, { weight: 1, arbitrary: badNumber })
const anyReason = fc.oneof({ weight: 4, arbitrary: arbitraryName() }, { weight: 1, arbitrary: fc.constantFrom('', 'x'.repeat(maxReasonLength + 1)) })
const orientation = fc.option(fc.constantFrom('inward' as const, 'outward' as const))
const area = fc.option(fc.constantFrom('operations' as const, 'innovation' as const, 'alignment' as const))

/** Ids of records that are there, that earlier commands of a sequence may have added, and that were never there. */
function idAmong(known: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...known, ...known, ...known, 'new-1', 'new-2', 'gone', '__proto__')
}

function idsIn({ scenarios, work }: HatrackDocument) {
  const positions = scenarios.flatMap((scenario) => scenario.positions.map(({ id }) => id))
  return {
    scenarioId: idAmong(scenarios.map(({ id }) => id)),
    positionId: idAmong(positions),
    managerId: fc.option(idAmong(positions), { freq: 4 }),
    responsibilityId: idAmong([...responsibilityIds(work), ...work.own.flatMap(({ id }) => Array<string>(10).fill(id))]),
    ownId: idAmong(work.own.map(({ id }) => id)),
    collaborationId: idAmong(scenarios.flatMap(({ collaborations }) => collaborations.map(({ id }) => id))),
  }
}

/** What an edit that changes nothing would say: a value as it stands, copied, and a name with blanks that are not kept. */
function asItStands<Row extends object>(rows: readonly Row[], ...dropped: readonly string[]): fc.Arbitrary<Row>[] {
  const left = [...dropped, ...unknownFieldNames]
  const copy = (row: Row) => structuredClone(Object.fromEntries(
    Object.entries(row).filter(([key]) => !left.includes(key)).map(([key, value]) => [key, key === 'name' ? ` ${value} ` : value]))) as Row
  return rows.length === 0 ? [] : [fc.constantFrom(...rows).map(copy)]
}

function positionCommands(document: HatrackDocument) {
  const { scenarioId, positionId, managerId, collaborationId } = idsIn(document)
  const capacity = fc.oneof({ weight: 4, arbitrary: positionFields().capacity }, { weight: 1, arbitrary: badNumber })
  const position = fc.tuple(arbitraryPosition(positionId, managerId), anyName, capacity).map(([row, title, points]) => ({ ...row, title, capacity: points }))
  const beforeId = { beforeId: managerId }
  return {
    'add-position': fc.oneof(
      command('add-position', { scenarioId, position }), command('add-position', { scenarioId, position, ...beforeId }),
    ),
    'edit-position': command('edit-position', {
      scenarioId, positionId, patch: fc.oneof(
        some({ ...positionFields(), title: anyName, holder: fc.option(anyName), capacity }),
        ...asItStands(document.scenarios.flatMap(({ positions }) => positions), 'id', 'managerId'),
      ),
    }),
    'move-position': fc.oneof(
      command('move-position', { scenarioId, positionId, managerId }), command('move-position', { scenarioId, positionId, managerId, ...beforeId }),
    ),
    'remove-position': command('remove-position', { scenarioId, positionId, below: fc.constantFrom('move-up', 'remove-branch') }),
    'connect-positions': command('connect-positions', {
      scenarioId, collaboration: fc.record({ id: collaborationId, between: fc.tuple(positionId, positionId) }, plain),
    }),
    'disconnect-positions': command('disconnect-positions', { scenarioId, collaborationId }),
  } satisfies Partial<ByType>
}

function partCommands(document: HatrackDocument) {
  const { scenarioId, positionId, managerId, responsibilityId } = idsIn(document)
  const oftenAssigned = idAmong(document.scenarios.flatMap(({ assignments }) => assignments.map((assignment) => assignment.responsibilityId)))
  const oftenPinned = idAmong([...document.scenarios.flatMap(({ pinned }) => pinned), ...responsibilityIds(document.work)])
  return {
    'assign-responsibility': command('assign-responsibility', {
      scenarioId, responsibilityId, positionId, kind: fc.constantFrom('accountable', 'delegated'),
    }),
    'unassign-responsibility': command('unassign-responsibility', { scenarioId, responsibilityId, positionId }),
    'move-responsibility': command('move-responsibility', { scenarioId, responsibilityId, fromId: managerId, toId: positionId }),
    'pin-responsibility': command('pin-responsibility', { scenarioId, responsibilityId: oftenPinned, isPinned: fc.boolean() }),
    'share-responsibility': command('share-responsibility', { scenarioId, responsibilityId: oftenAssigned, isShared: fc.boolean() }),
  } satisfies Partial<ByType>
}

function waiverCommands(document: HatrackDocument) {
  const { scenarioId } = idsIn(document)
  const waivers = document.scenarios.flatMap((scenario) => scenario.waivers)
  const findingId = fc.oneof(idAmong(waivers.map(({ id }) => id)), arbitraryFindingId())
  const asIt = waivers.map(({ id, severity, reason }) => ({ findingId: id, severity, reason: ` ${reason} ` }))
  const waiver = fc.record({ findingId, severity: fc.constantFrom(...severities), reason: anyReason }, plain)
  return {
    'waive-finding': fc.tuple(scenarioId, fc.oneof(waiver, ...asIt.map((each) => fc.constant(each))))
      .map(([scenario, data]) => ({ type: 'waive-finding' as const, scenarioId: scenario, ...data })),
    'withdraw-waiver': command('withdraw-waiver', { scenarioId, findingId }),
  } satisfies Partial<ByType>
}

function arrangementCommands(document: HatrackDocument) {
  const { scenarioId, positionId, managerId, responsibilityId, collaborationId, ownId } = idsIn(document)
  const coordinate = fc.oneof({ weight: 8, arbitrary: arbitraryCoordinate() }, { weight: 1, arbitrary: badNumber })
  const place = fc.record({ id: positionId, x: coordinate, y: coordinate }, plain)
  const newId = fc.constantFrom('new-1', 'new-2', 'new-3')
  const mostlyNew = fc.oneof({ weight: 6, arbitrary: newId }, { weight: 1, arbitrary: positionId })
  return {
    'plan-change': command('plan-change', {
      scenarioId,
      change: fc.oneof(
        fc.record({
          id: newId, from: fc.oneof(fc.integer({ min: 1, max: 1_000 }), badNumber), kind: fc.constantFrom(...plannedKinds), positionId: fc.option(positionId),
        }, plain),
        ...asItStands(document.scenarios.flatMap(({ plan }) => plan)),
      ),
    }),
    'unplan-change': command('unplan-change', { scenarioId, changeId: idAmong(document.scenarios.flatMap(({ plan }) => plan.map(({ id }) => id))) }),
    'arrange-chart': command('arrange-chart', { scenarioId, direction: fc.constantFrom(...directions) }),
    'place-positions': command('place-positions', {
      scenarioId, places: fc.oneof(
        fc.array(place, { maxLength: 3 }),
        ...asItStands(document.scenarios.flatMap(({ arrangement }) => arrangement.places)).map((each) => each.map((row) => [row])),
      ),
    }),
    'tidy-chart': command('tidy-chart', { scenarioId, positionIds: fc.option(fc.array(positionId, { maxLength: 3 })) }),
    'insert-positions': command('insert-positions', {
      scenarioId,
      positions: fc.uniqueArray(arbitraryPosition(mostlyNew, fc.oneof(managerId, newId)), { maxLength: 3, selector: ({ id }) => id }),
      assignments: fc.array(fc.record({ responsibilityId, positionId: newId, kind: fc.constantFrom('accountable', 'delegated') }, plain), { maxLength: 2 }),
      collaborations: fc.array(fc.record({ id: collaborationId, between: fc.tuple(positionId, newId) }, plain), { maxLength: 1 }),
      own: fc.array(fc.record({ id: fc.oneof(ownId, responsibilityId), name: anyName, orientation, area, effort: anyEffort }, plain), { maxLength: 2 }),
    }),
  } satisfies Partial<ByType>
}

function documentCommands(document: HatrackDocument) {
  const { scenarioId, responsibilityId, ownId } = idsIn(document)
  const own = { name: anyName, orientation, area, effort: anyEffort }
  const headcount = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: maxHeadcount }) }, { weight: 1, arbitrary: badNumber })
  return {
    'edit-company': command('edit-company', {
      patch: fc.oneof(some({
        name: anyName, headcount, kind: fc.constantFrom(...companyKinds), stage: fc.option(fc.constantFrom(...stages)),
        goal: fc.option(fc.constantFrom(...goals)), technologyIsCore: fc.boolean(), itBudgetIsSignificant: fc.boolean(),
        sources: fc.subarray([...sourceIds]),
      }), ...asItStands([document.company], 'assumptions')),
    }),
    'set-assumption': command('set-assumption', {
      id: fc.constantFrom(...assumptionIds), value: fc.option(fc.oneof(fc.constantFrom(0, 0.4, 1, 100, 200), fc.integer({ min: 0, max: 2_000 }), badNumber)),
    }),
    'add-own-responsibility': command('add-own-responsibility', { responsibility: fc.record({ id: fc.oneof(ownId, responsibilityId), ...own }, plain) }),
    'edit-own-responsibility': command('edit-own-responsibility', {
      responsibilityId: fc.oneof(ownId, responsibilityId), patch: fc.oneof(some(own), ...asItStands(document.work.own, 'id')),
    }),
    'remove-own-responsibility': command('remove-own-responsibility', { responsibilityId: fc.oneof(ownId, responsibilityId) }),
    'adjust-responsibility': command('adjust-responsibility', {
      responsibilityId, patch: fc.oneof(
        some({ inScope: fc.boolean(), reason: anyReason, effort: fc.option(anyEffort) }), ...asItStands(document.work.adjustments, 'id'),
      ),
    }),
    'duplicate-scenario': command('duplicate-scenario', { scenarioId, newId: scenarioId, name: anyName }),
    'rename-scenario': command('rename-scenario', { scenarioId, name: anyName }),
    'remove-scenario': command('remove-scenario', { scenarioId }),
    'set-baseline': command('set-baseline', { scenarioId }),
    'set-outlook': command('set-outlook', {
      patch: fc.oneof(
        arbitraryOutlook(), some({ quarters: badNumber, runs: badNumber, seed: badNumber }),
        fc.record({ growth: fc.record({ kind: fc.constant('uniform' as const), min: badNumber, max: badNumber }, plain) }, plain),
        ...asItStands([document.outlook]),
      ),
    }),
  } satisfies Partial<ByType>
}
