import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import type { PlannedChange } from '../../../src/model/organisation'
import { breaksAfter, brokenAt, shiftsBetween, turningPoints } from '../../../src/simulation/growth/answers'
import { growthOf } from '../../../src/simulation/growth/growth'
import { finished } from '../../../src/simulation/progressing'

const organisation = organisationFromOutline({}, 'CEO (Ada)\n  CTO (Ben): all')
const growth = finished(growthOf({ organisation, plan: [] }))
const hireCio: PlannedChange = { id: 'p', from: 95, kind: 'hire-cio', positionId: null }
const planned = finished(growthOf({ organisation, plan: [hireCio] }))
const told = (headcount: number, waivers: Parameters<typeof breaksAfter>[2] = []) =>
  breaksAfter(growth, headcount, waivers).map(({ at, piece }) => `${at} ${piece.severity} ${piece.findingId.split('/')[0]}`)

describe('what breaks beyond a headcount', () => {
  test('is what begins or gets worse there, in order', () => expect(told(60).slice(0, 3)).toEqual([
    '98 warning overloaded-position', '141 critical overloaded-position', '174 warning neglected-innovation',
  ]))

  test('leaves out what is broken already', () => {
    expect(told(98)[0]).toBe('141 critical overloaded-position')
    expect(brokenAt(growth, 98, []).map(({ piece, since }) => `${piece.findingId.split('/')[0]} since ${since}`)).toContain('overloaded-position since 98')
  })

  test('leaves out what has been waived, until it is worse than it was then', () => {
    const waiver = { id: 'overloaded-position/overloaded/cto', severity: 'warning', reason: 'Hiring.' } as const
    expect(told(60, [waiver])[0]).toBe('141 critical overloaded-position')
    expect(brokenAt(growth, 98, [waiver]).map(({ piece }) => piece.findingId)).not.toContain(waiver.id)
  })
})

test('a turning point is where something is told that was not, or no more', () => {
  expect(turningPoints(growth)).toEqual([...turningPoints(growth)].sort((a, b) => a - b))
  expect(turningPoints(growth)).toContain(98)
  expect(turningPoints(growth)).not.toContain(99)
})

test('what a plan spares, puts off and brings is told with both headcounts', () => {
  const shifts = shiftsBetween(growth, planned, 60, []).map(({ band, piece, without, with: is }) => `${band.key} ${piece.severity}: ${without} ${is}`)
  expect(shifts).toContain('overloaded-position/cto warning: 98 397')
  expect(shifts).toContain('overloaded-position/cio warning: null 386')
  expect(shifts).toContain('both-roles-needed/company warning: 200 null')
})
