import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCommands, isRefusal } from '../../../src/commands'
import { documentFromOutline, organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { near } from '../../../src/load/bounds'
import { loadsOf } from '../../../src/load/load'
import { assignmentsOfPosition, ownersOf } from '../../../src/model/assignments'
import type { Organisation } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { departureOf } from '../../../src/simulation/departure/departure'
import { handedOver, handingOver } from '../../../src/simulation/departure/handing-over'
import { canLeave, vacated } from '../../../src/simulation/departure/vacating'
import { finished } from '../../../src/simulation/progressing'
import { arbitraryDocument } from '../../support/arbitrary'

const departure = (organisation: Organisation, positionId: string) => finished(departureOf({ organisation, positionId }))!

/** At 200 employees efforts are as they are stated: engineering 6, R&D 6, IT operations 6. */
const small = organisationFromOutline({ headcount: 200 }, [
  'CEO (Ada)',
  '  CTO (Ben): engineering, research-development',
  '    VP Engineering (Cy) [manager, outward]: ~engineering',
  '  CIO (Di): it-operations',
  '    IT manager (Ed) [manager, inward]',
].join('\n'))

describe('what is left', () => {
  test('says of each piece who is left on it, and what attention it keeps', () => {
    const { work } = departure(small, 'cto')
    expect(work.map(({ responsibilityId, remaining, remainingIds }) => [responsibilityId, remaining, remainingIds])).toEqual([
      ['engineering', 'delegates', ['vp-engineering']],
      ['research-development', 'nobody', []],
    ])
    expect(work.map(({ before, after }) => [before, after])).toEqual([[1, 0.6], [1, 0]])
  })

  test('of a delegate is the owner’s part', () => {
    const { work } = departure(small, 'vp-engineering')
    expect(work).toMatchObject([{ responsibilityId: 'engineering', kind: 'delegated', remaining: 'owner', remainingIds: ['cto'], before: 1, after: 0.4 }])
  })

  test('of one of two owners is the other one', () => {
    const shared = organisationFromOutline({ headcount: 200 }, 'CIO (Di): it-budget\nCTO (Ben): it-budget\nshared it-budget')
    expect(departure(shared, 'cio').work).toMatchObject([{ remaining: 'owner', remainingIds: ['cto'], after: 0.5 }])
  })

  test('names the findings that come of it', () => {
    const { vacant } = departure(small, 'cto')
    expect(vacant.findings.gained.map(({ ruleId }) => ruleId)).toContain('vacant-seat')
  })

  test('is told of nobody who cannot leave', () => {
    const organisation = organisationFromOutline({}, 'CTO (vacant): engineering\n  Web team [team]: ~engineering')
    for (const positionId of ['cto', 'web-team', 'gone']) expect(finished(departureOf({ organisation, positionId }))).toBeNull()
  })
})

describe('who could take it', () => {
  const firsts = ({ takeovers }: ReturnType<typeof departure>) => takeovers.map(({ responsibilityId, candidates: [first] }) => [responsibilityId, first?.positionId])

  test('is whoever is on it already, or strong on it, before whoever merely has room', () => {
    expect(firsts(departure(small, 'cto'))).toEqual([['engineering', 'vp-engineering'], ['research-development', 'vp-engineering']])
    expect(firsts(departure(small, 'cio'))).toEqual([['it-operations', 'it-manager']])
  })

  test('says what somebody would carry, and that a delegate who becomes owner has no delegate', () => {
    const [engineering] = departure(small, 'cto').takeovers
    const load = loadsOf(small).get('vp-engineering')!
    const whole = load.total / 0.6
    expect(engineering!.candidates[0]).toMatchObject({ fit: 'strength', isAtIt: true, steps: 1, before: load.utilisation, room: 'free', attention: 1 })
    expect(engineering!.candidates[0]!.after).toBeCloseTo(whole / 100, 12)
  })

  test('is nobody who would be overloaded while others have room', () => {
    const organisation = organisationFromOutline({ headcount: 200 }, [
      'CEO (Ada)', '  CIO (Di): it-operations', '    IT manager (Ed) [manager, inward, capacity 2]', '    Office manager (Flo) [manager]',
    ].join('\n'))
    const [first] = departure(organisation, 'cio').takeovers[0]!.candidates
    expect(first).toMatchObject({ positionId: 'office-manager', room: 'free', fit: 'open' })
  })

  test('is no team where somebody has to answer for it, and a team where work is delegated', () => {
    const organisation = organisationFromOutline({ headcount: 200 }, [
      'CTO (Ben): engineering', '  Web team [team]', '  VP Engineering (Cy) [manager]: ~engineering',
    ].join('\n'))
    const takers = (id: string) => departure(organisation, id).takeovers[0]!.candidates.map(({ positionId }) => positionId)
    expect(takers('cto')).toEqual(['vp-engineering'])
    expect(takers('vp-engineering')).toContain('web-team')
  })

  test('is nobody where there is only one person', () => {
    const alone = departure(organisationFromOutline({}, 'CTO (Ben): engineering'), 'cto')
    expect(alone.takeovers).toEqual([{ responsibilityId: 'engineering', candidates: [] }])
    expect([alone.plan, alone.cover]).toEqual([null, null])
  })
})

describe('handing over all as proposed', () => {
  test('counts what each was given before', () => {
    const organisation = organisationFromOutline({ headcount: 200 }, [
      'CEO (Ada) [capacity 1]', '  CTO (Ben): engineering, research-development',
      '    Eng lead (Cy) [manager, outward, capacity 8]', '    Lab lead (Di) [manager, outward, capacity 8]',
    ].join('\n'))
    const { plan, takeovers } = departure(organisation, 'cto')
    const alone = takeovers.map(({ candidates: [first] }) => first!.positionId)
    expect(new Set(alone).size).toBe(1)
    expect(new Set(plan!.moves.map(({ toId }) => toId))).toEqual(new Set(['eng-lead', 'lab-lead']))
  })

  test('is one step that leaves the seat without work', () => {
    const document = documentFromOutline({ headcount: 200 }, 'CEO (Ada)\n  CIO (Di): all-inward\n    IT manager (Ed) [manager, inward]')
    const organisation = organisationOf(document, document.baselineId)!
    const { plan } = departure(organisation, 'cio')
    const outcome = applyCommands(document, handingOver(organisation, 'cio', plan!.moves))
    if (isRefusal(outcome)) throw new Error(outcome.refused)
    expect(assignmentsOfPosition(outcome.document.scenarios[0]!.assignments, 'cio')).toEqual([])
    expect(assignmentsOfPosition(outcome.document.scenarios[0]!.assignments, 'it-manager').length).toBe(15)
  })

  test('leaves nothing without an owner that had one and that anybody could take, and its figures are those of the edit', () => {
    fc.assert(fc.property(arbitraryDocument({ positions: 6 }), (document) => {
      const organisation = organisationOf(document, document.baselineId)!
      for (const { id } of organisation.positions.filter(canLeave).slice(0, 2)) {
        const { plan, takeovers, work } = departure(organisation, id)
        const takeable = takeovers.filter(({ candidates }) => candidates.length > 0).map(({ responsibilityId }) => responsibilityId)
        expect(new Set(plan?.moves.map(({ responsibilityId }) => responsibilityId))).toEqual(new Set(takeable))
        for (const { responsibilityId, candidates } of takeovers) {
          for (const { positionId, after } of candidates) {
            const load = loadsOf(handedOver(vacated(organisation, [id]), id, [{ responsibilityId, toId: positionId }])).get(positionId)!
            expect(near(after, load.utilisation) || Math.abs(after / load.utilisation - 1) < 1e-9).toBe(true)
          }
        }
        if (!plan) continue
        const outcome = applyCommands(document, handingOver(organisation, id, plan.moves))
        if (isRefusal(outcome)) throw new Error(outcome.refused)
        const after = organisationOf(outcome.document, document.baselineId)!
        const owned = work.filter(({ kind, responsibilityId }) => kind === 'accountable' && takeable.includes(responsibilityId))
        for (const { responsibilityId } of owned) expect(ownersOf(after.assignments, responsibilityId).filter((owner) => owner !== id)).not.toEqual([])
      }
    }), { numRuns: 30 })
  }, 60_000)
})

describe('the manager who covers', () => {
  test('gives their own work what is left of their time', () => {
    const organisation = organisationFromOutline({ headcount: 200 }, 'CEO (Ada) [capacity 10]: investor-relations\n  CTO (Ben): engineering, research-development')
    const { cover } = departure(organisation, 'cto')
    const [before, taken] = [loadsOf(organisation).get('ceo')!.total, loadsOf(organisation).get('cto')!.total]
    expect(cover!.managerId).toBe('ceo')
    expect(cover!.loads).toEqual([{ positionId: 'ceo', before: before / 10, after: (before + taken) / 10 }])
    expect(cover!.crowdedOut).toMatchObject([{ responsibilityId: 'investor-relations', before: 1 }])
    expect(cover!.crowdedOut[0]!.after).toBeCloseTo(10 / (before + taken), 12)
  })

  test('is the nearest in office', () => {
    const organisation = organisationFromOutline({}, 'CEO (Ada)\n  CTO (vacant)\n    VP Engineering (Cy) [manager]: engineering')
    expect(departure(organisation, 'vp-engineering').cover!.managerId).toBe('ceo')
  })
})
