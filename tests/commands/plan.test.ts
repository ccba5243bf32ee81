import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import type { HatrackDocument, PlannedChange } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { done, frozenChart } from './chart-of'

const scenarioId = 'as-is'
const before = frozenChart(`
CEO
  CTO
    Dev
`)
const cioLater: PlannedChange = { id: 'x', from: 150, kind: 'hire-cio', positionId: null }
const plan = (change: PlannedChange): Command => ({ type: 'plan-change', scenarioId, change })
const planIn = ({ scenarios }: HatrackDocument) => scenarios[0]!.plan
const planned = done(before, plan(cioLater)).after

describe('planning a change for when the company has grown', () => {
  test('keeps it, under a name that says what and when', () => {
    expect(planIn(planned)).toEqual([cioLater])
    expect(done(before, plan(cioLater)).label).toBe('Plan to hire a CIO from 150 employees')
    expect(done(before, plan({ id: 'y', from: 1_200, kind: 'leave', positionId: 'cto' })).label).toBe('Plan to do without CTO from 1,200 employees')
    expect(done(before, plan({ id: 'y', from: 99, kind: 'hire-manager', positionId: 'cto' })).label).toBe('Plan to hire a manager for CTO from 99 employees')
  })

  test('under an id that is planned already takes its place', () =>
    expect(planIn(done(planned, plan({ ...cioLater, from: 200 })).after)).toEqual([{ ...cioLater, from: 200 }]))

  test('as it is planned already changes nothing', () => expect(done(planned, plan({ ...cioLater })).isSame).toBe(true))

  test('leaves the organisation the very same, so that no rule looks again', () =>
    expect(organisationOf(planned, scenarioId)).toBe(organisationOf(before, scenarioId)))

  test.each<[PlannedChange, string]>([
    [{ ...cioLater, from: 0 }, 'A change is planned from a headcount: a whole number from 1 to 10,000,000.'],
    [{ ...cioLater, from: 1.5 }, 'A change is planned from a headcount: a whole number from 1 to 10,000,000.'],
    [{ ...cioLater, from: Number.NaN }, 'A change is planned from a headcount: a whole number from 1 to 10,000,000.'],
    [{ ...cioLater, kind: 'leave' }, 'Whom the planned change is about is no longer on the chart.'],
    [{ ...cioLater, kind: 'hire-manager', positionId: 'gone' }, 'Whom the planned change is about is no longer on the chart.'],
  ])('%j is refused', (change, why) => expect(done(before, plan(change)).refused).toBe(why))
})

describe('dropping a planned change', () => {
  test('says what is dropped', () => {
    const { after, label } = done(planned, { type: 'unplan-change', scenarioId, changeId: 'x' })
    expect(planIn(after)).toEqual([])
    expect(label).toBe('Drop the plan to hire a CIO')
  })

  test('that is gone is refused', () =>
    expect(done(before, { type: 'unplan-change', scenarioId, changeId: 'x' }).refused).toBe('That is no longer planned.'))
})

test('what is planned about a position goes with it', () => {
  const about = done(planned, plan({ id: 'y', from: 300, kind: 'leave', positionId: 'dev' })).after
  expect(planIn(done(about, { type: 'remove-position', scenarioId, positionId: 'dev', below: 'move-up' }).after)).toEqual([cioLater])
})
