import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attentionByArea } from '../../../src/load/attention'
import { isAbove } from '../../../src/load/bounds'
import { isOverloaded, loadsOf } from '../../../src/load/load'
import type { Organisation, Outlook } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { ourOutlook } from '../../../src/model/outlook'
import { responsibilitiesInScope, responsibilitiesOf } from '../../../src/model/responsibilities'
import { isNothingAssigned } from '../../../src/rules/chart'
import { runRules } from '../../../src/rules/run-rules'
import { finished } from '../../../src/simulation/progressing'
import { drawerOf, sourcesFrom } from '../../../src/simulation/uncertainty/draws'
import { uncertaintyOf } from '../../../src/simulation/uncertainty/uncertainty'
import { arbitraryDocument } from '../../support/arbitrary'

const organisations = arbitraryDocument().map((document) => organisationOf(document, document.baselineId)!)
const certain: Outlook = { ...ourOutlook, quarters: 3, runs: 2, growth: { kind: 'fixed', value: 0.5 }, effort: { kind: 'fixed', value: 1 } }

/** The company at another headcount, its efforts multiplied. */
function becoming(organisation: Organisation, headcount: number, factorOf: (id: string) => number): Organisation {
  const adjustments = [...responsibilitiesOf(organisation).values()].map(({ id, effort, inScope }) => ({ id, inScope, reason: '', effort: effort * factorOf(id) }))
  return { ...organisation, adjustments, company: { ...organisation.company, headcount } }
}

function expectAsModel(organisation: Organisation, outlook: Outlook, factorOf: (id: string) => number): void {
  const result = finished(uncertaintyOf({ organisation, outlook }))
  const attention = attentionByArea(organisation)
  for (let quarter = 0; quarter <= outlook.quarters; quarter++) {
    const model = becoming(organisation, result.headcount[quarter]![2], factorOf)
    const loads = loadsOf(model)
    for (const { id, fan, chances } of result.seats) {
      const load = loads.get(id)!
      // Of next to no capacity, more than a million millions are not told apart.
      if (load.capacity > 1e-6) expect(Math.abs(fan[quarter]![2] - load.utilisation)).toBeLessThanOrEqual(1e-5 * Math.max(1, load.utilisation))
      expect(chances[quarter]).toBe(isOverloaded(load) ? 1 : 0)
    }
    for (const { area, fan } of result.areas) expect(fan[quarter]![2]).toBeCloseTo(attentionByArea(model)[area] ?? 1, 5)
  }
  const working = [...loadsOf(organisation).values()].filter(({ carried }) => carried.length > 0)
  expect(new Set([...result.seats, ...result.vacant, ...result.withoutCapacity].map(({ id }) => id))).toEqual(new Set(working.map(({ position }) => position.id)))
  expect(result.areas.map(({ area }) => area).sort()).toEqual(isNothingAssigned(organisation) ? []
    : (['alignment', 'innovation', 'operations'] as const).filter((area) => attention[area] !== null))
}

describe('what is drawn is what the load model says', () => {
  test('where nothing is left to chance, at the headcount of each quarter', () => {
    fc.assert(fc.property(organisations, (organisation) => expectAsModel(organisation, certain, () => 1)))
  })

  test('of one future, with the very efforts that were drawn for it', () => {
    fc.assert(fc.property(organisations, fc.nat(1_000), (organisation, seed) => {
      const outlook: Outlook = { ...certain, runs: 1, seed, effort: { kind: 'uniform', min: 0.5, max: 2 } }
      const sources = sourcesFrom(seed)
      sources.next()
      const factors = new Map([...responsibilitiesOf(organisation).keys()].map((id) => [id, drawerOf(outlook.effort, sources.next().value)()]))
      expectAsModel(organisation, outlook, (id) => factors.get(id)!)
    }))
  })

  test('and finds what the rules find', () => {
    fc.assert(fc.property(organisations, (organisation) => {
      const result = finished(uncertaintyOf({ organisation, outlook: { ...certain, quarters: 1, growth: { kind: 'fixed', value: 0 } } }))
      const found = runRules(organisation).findings
      const listensToAll = organisation.company.sources.length === 5
      const overloaded = found.filter(({ messageId, ruleId }) => ruleId === 'overloaded-position' && messageId !== 'stretched').flatMap(({ positionIds }) => positionIds)
        .filter((id) => !result.withoutCapacity.some((seat) => seat.id === id))
      // Of next to no work at all the rules say nothing.
      const isWorking = (id: string) => isAbove(loadsOf(organisation).get(id)!.total, 0)
      if (listensToAll) expect(result.seats.filter(({ id, chances }) => chances[0] === 1 && isWorking(id)).map(({ id }) => id).sort()).toEqual([...overloaded].sort())
      for (const area of ['innovation', 'operations'] as const) {
        const isNeglected = found.some(({ ruleId }) => ruleId === `neglected-${area}`)
        if (listensToAll) expect(result.areas.find((one) => one.area === area)?.chances[0] === 1).toBe(isNeglected)
      }
    }))
  })

  test('whatever the chart and the guesses, every number is finite, chances lie from 0 to 1 and quantiles ascend', () => {
    fc.assert(fc.property(arbitraryDocument(), (document) => {
      const organisation = organisationOf(document, document.baselineId)!
      const { headcount, seats, areas, bothRoles, unbounded } = finished(uncertaintyOf({ organisation, outlook: { ...document.outlook, runs: 20 } }))
      for (const chance of [unbounded, ...[bothRoles, ...seats, ...areas].flatMap(({ chances }) => chances)]) expect(chance >= 0 && chance <= 1).toBe(true)
      for (const quantiles of [headcount, ...[...seats, ...areas].map(({ fan }) => fan)].flat()) {
        expect(quantiles.every(Number.isFinite)).toBe(true)
        expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles)
      }
      expect(responsibilitiesInScope(organisation).length > 0 || seats.length === 0).toBe(true)
    }))
  })
})
