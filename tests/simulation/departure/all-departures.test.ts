import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { near } from '../../../src/load/bounds'
import type { Organisation } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { responsibilitiesInScope } from '../../../src/model/responsibilities'
import { technologyCore } from '../../../src/samples/technology-core'
import { departuresOf, mostChecked } from '../../../src/simulation/departure/all-departures'
import { coverageOf } from '../../../src/simulation/departure/attention-lost'
import { vacated } from '../../../src/simulation/departure/vacating'
import { finished } from '../../../src/simulation/progressing'
import { largeDocument } from '../../bench/organisations'
import { arbitraryDocument } from '../../support/arbitrary'

const departures = (organisation: Organisation) => finished(departuresOf({ organisation }))
const outline = (...lines: readonly string[]) => organisationFromOutline({ headcount: 200 }, lines.join('\n'))
const allWork = (organisation: Organisation) => responsibilitiesInScope(organisation).reduce((sum, { effort }) => sum + effort, 0)
const effort = (organisation: Organisation, id: string) => responsibilitiesInScope(organisation).find((one) => one.id === id)!.effort

describe('all departures', () => {
  test('stand by what they cost, with the reason, and leave out who cannot leave', () => {
    const organisation = outline(
      'CEO (Ada): investor-relations', '  CTO (Ben): engineering, research-development', '    VP Engineering (Cy) [manager]: ~engineering',
      '    Web team [team]: ~engineering', '  CIO (vacant): it-operations',
    )
    const { seats, leftOut } = departures(organisation)
    expect(seats.map(({ positionId, owned, delegated, alone }) => [positionId, owned, delegated, alone])).toEqual([
      ['cto', 2, 0, 1], ['ceo', 1, 0, 1], ['vp-engineering', 0, 1, 0],
    ])
    expect(leftOut).toEqual({ teams: 1, vacant: 1 })
    expect(seats[2]!.lost).toBeCloseTo(0.3 * effort(organisation, 'engineering') / allWork(organisation), 12)
    expect(seats[0]!.gained!.map(({ ruleId }) => ruleId)).toContain('vacant-seat')
  })

  test('cost as much as each one really does', () => {
    fc.assert(fc.property(arbitraryDocument({ positions: 6 }), (document) => {
      const organisation = organisationOf(document, document.baselineId)!
      for (const { positionId, after } of departures(organisation).seats) {
        const really = coverageOf(vacated(organisation, [positionId])).all
        expect(after.all === really || near(after.all!, really!)).toBe(true)
      }
    }), { numRuns: 40 })
  }, 60_000)

  test('of a thousand seats are all reckoned, and the rules asked of the dearest', () => {
    const document = largeDocument(mostChecked + 20)
    const { seats, pairs } = departures(organisationOf(document, document.baselineId)!)
    expect(seats.length).toBe(mostChecked + 20)
    expect(seats.filter(({ gained }) => gained === null).length).toBe(20)
    expect(pairs.lookedAt).toBe((mostChecked + 20) * (mostChecked + 19) / 2)
  }, 60_000)

  test('of an empty chart and of one where nobody sits are none', () => {
    for (const organisation of [outline(''), outline('CTO (vacant): engineering')]) {
      expect(departures(organisation)).toMatchObject({ seats: [], pairs: { worst: [], lookedAt: 0 } })
    }
  })
})

describe('pairs', () => {
  test('of an owner and the only delegate leave with nobody what each leaves in a hand', () => {
    const organisation = outline('CEO (Ada)', '  CTO (Ben): engineering, research-development', '    VP Engineering (Cy) [manager]: ~engineering')
    const [first] = departures(organisation).pairs.worst
    expect(first).toMatchObject({ positionIds: ['cto', 'vp-engineering'], orphanedIds: ['engineering'] })
    expect(first!.orphaned).toBeCloseTo(effort(organisation, 'engineering') / allWork(organisation), 12)
  })

  test('hide nothing where a third one works on it too', () => {
    const organisation = outline('CTO (Ben): engineering', '  VP Engineering (Cy) [manager]: ~engineering', '  Web team [team]: ~engineering')
    expect(departures(organisation).pairs.worst.flatMap(({ orphanedIds }) => orphanedIds)).toEqual([])
  })

  test('of two who are each other’s only cover find no room when both leave', () => {
    // Each has 50 of 100 free, and needs what the other has; nobody else has any.
    const organisation = organisationFromOutline({ headcount: 200 }, 'CIO (Di): a\nCTO (Ben): b', {
      own: [{ id: 'a', name: 'A', orientation: 'inward', area: 'operations', effort: 50 }, { id: 'b', name: 'B', orientation: 'outward', area: 'innovation', effort: 50 }], adjustments: [],
    })
    const [first] = departures(organisation).pairs.worst
    expect(first!.withoutRoom).toBeCloseTo(100 / allWork(organisation), 12)
  })

  test('name the findings that neither departure alone brings', () => {
    const organisation = organisationOf(technologyCore.document, technologyCore.document.baselineId)!
    const pair = departures(organisation).pairs.worst.find(({ positionIds }) => positionIds.join(' ') === 'cto head-of-product')
    expect(pair!.gained.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['neglected-innovation', 'critical']])
  })
})
