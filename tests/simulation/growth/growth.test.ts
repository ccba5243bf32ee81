import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentFromOutline, organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { attentionByArea } from '../../../src/load/attention'
import { loadsOf } from '../../../src/load/load'
import type { Organisation, PlannedChange } from '../../../src/model/organisation'
import { runRules } from '../../../src/rules'
import type { Band } from '../../../src/simulation/growth/bands'
import { growthOf, lastHeadcount, type Growth } from '../../../src/simulation/growth/growth'
import { atHeadcount, stageAt, stagesOf } from '../../../src/simulation/growth/stages'
import { finished } from '../../../src/simulation/progressing'
import { anyOrganisation } from '../../rules/random-organisation'

const grown = (organisation: Organisation, plan: readonly PlannedChange[] = []): Growth => finished(growthOf({ organisation, plan }))
const grownOutline = (outline: string, company = {}) => grown(organisationFromOutline(company, outline))

/** As they read on a timeline: "160-229 warning". */
function piecesOf({ bands }: Growth, key: string): readonly string[] {
  const band = bands.find((one: Band) => one.key === key)
  return band?.pieces.map(({ from, to, severity }) => `${from}-${to ?? ''} ${severity}`) ?? []
}

describe('the headcount at which somebody is overloaded is exact', () => {
  test.each([
    ['one leader with everything', 'A: all', 'a', ['71-97 note', '98-140 warning', '141- critical']],
    ['a CTO who delegates the inward half', 'CTO: all\n  Manager: ~all-inward', 'cto', ['146-200 note', '201-289 warning', '290- critical']],
    ['a CIO with the inward half alone', 'CIO: all-inward\nCTO: all-outward', 'cio', ['279-385 note', '386-555 warning', '556- critical']],
    ['a CTO with the outward half alone', 'CIO: all-inward\nCTO: all-outward', 'cto', ['287-396 note', '397-571 warning', '572- critical']],
    ['nobody where there is little to do', 'A: cybersecurity', 'a', []],
  ])('%s', (_, outline, id, pieces) => expect(piecesOf(grownOutline(outline), `overloaded-position/${id}`)).toEqual(pieces))

  test('also where efforts go on growing far beyond a thousand', () => {
    // 28 points at 200: full at 200 × (100 / 28)².
    const outline = 'CIO: cybersecurity, it-infrastructure, pmo'
    const organisation = organisationFromOutline({ assumptions: { 'growth-until': 100_000 } }, outline)
    const points = loadsOf(atHeadcount(organisation, 200)).get('cio')!.total
    const full = 200 * (100 / points) ** 2
    expect(piecesOf(grown(organisation), 'overloaded-position/cio').find((piece) => piece.endsWith('warning'))).toMatch(new RegExp(`^${Math.floor(full) + 1}-`))
  })
})

test('a fact that begins with a size of the company begins exactly there', () => {
  const growth = grownOutline('CTO (A): all')
  expect(piecesOf(growth, 'both-roles-needed/company')).toEqual(['200- warning'])
  expect(piecesOf(growth, 'conflicting-responsibilities/cto')).toEqual(['1-49 note', '50-199 warning', '200- critical'])
})

test('every finding at every headcount is in a band there, and no band says what no rule says', () => {
  const plan: readonly PlannedChange[] = [{ id: 'p', from: 150, kind: 'hire-cio', positionId: null }]
  fc.assert(fc.property(anyOrganisation, fc.integer({ min: 1, max: 1_000 }), fc.boolean(), (organisation, headcount, isPlanned) => {
    const used = isPlanned ? plan : []
    const { bands } = grown(organisation, used)
    const told = runRules(atHeadcount(stageAt(stagesOf(organisation, used), headcount).organisation, headcount)).findings
    const shown = bands.flatMap(({ pieces }) => pieces.filter(({ from, to }) => from <= headcount && (to === null || headcount <= to)))
    expect(shown.map(({ findingId, severity }) => `${findingId} ${severity}`).sort()).toEqual(told.map(({ id, severity }) => `${id} ${severity}`).sort())
  }), { numRuns: 6 })
})

test('the curves are the loads and the attention at their headcounts', () => {
  const organisation = organisationFromOutline({}, 'CTO: all\n  Manager: ~all-inward\nEmpty [CIO]:')
  const growth = grown(organisation)
  for (const headcount of [1, 10, 200, 1_000, 1_001, 100_000]) {
    const at = growth.headcounts.indexOf(headcount)
    const present = atHeadcount(organisation, headcount)
    for (const { positionId, values } of growth.utilisation) expect(values[at]).toBe(loadsOf(present).get(positionId)!.utilisation)
    for (const area of ['innovation', 'operations', 'alignment'] as const) expect(growth.attention[area][at]).toBe(attentionByArea(present)[area])
  }
})

describe('a plan', () => {
  const organisation = organisationFromOutline({ technologyIsCore: true }, 'CEO (Ada)\n  CTO (Ben): all')
  const hireCio: PlannedChange = { id: 'p', from: 150, kind: 'hire-cio', positionId: null }

  test('to hire a CIO gives them the inward work from that headcount on', () => {
    const growth = grown(organisation, [hireCio])
    const [before, after] = [149, 150].map((headcount) => growth.headcounts.indexOf(headcount))
    const of = (id: string, at: number) => growth.utilisation.find(({ positionId }) => positionId === id)!.values[at]
    expect(of('cio', before!)).toBeNull()
    expect(of('cio', after!)).toBeCloseTo(0.72 * Math.sqrt(150 / 200), 10)
    expect(of('cto', after!)).toBeLessThan(of('cto', before!)!)
    expect(piecesOf(growth, 'both-roles-needed/company')).toEqual([])
    expect(piecesOf(growth, 'conflicting-responsibilities/cto')).toEqual(['1-49 note', '50-149 warning'])
  })

  test('to hire a manager delegates what is foreign to the position, as much as one leader can do', () => {
    const [, stage] = stagesOf(organisation, [{ id: 'p', from: 100, kind: 'hire-manager', positionId: 'cto' }])
    const manager = stage!.organisation.positions.find(({ title }) => title === 'IT operations manager')!
    expect(manager.managerId).toBe('cto')
    expect(loadsOf(stage!.organisation).get(manager.id)!.inward).toBeGreaterThan(0)
    expect(loadsOf(stage!.organisation).get(manager.id)!.outward).toBe(0)
  })

  test('to do without somebody leaves the seat vacant', () => {
    const growth = grown(organisation, [{ id: 'p', from: 300, kind: 'leave', positionId: 'cto' }])
    expect(piecesOf(growth, 'vacant-seat/cto')).toEqual(['300- warning'])
  })

  test('of what is so already, or of somebody who is gone, comes to nothing and says so', () => {
    const both = organisationFromOutline({}, 'CIO (Ada): all-inward\nCTO (Ben): all-outward')
    expect(stagesOf(both, [hireCio])[1]!.isIdle).toBe(true)
    expect(stagesOf(both, [{ id: 'p', from: 10, kind: 'hire-manager', positionId: 'gone' }])[1]!.isIdle).toBe(true)
    expect(stagesOf(organisation, [hireCio, { ...hireCio, id: 'q', from: 300 }]).map(({ isIdle }) => isIdle)).toEqual([false, false, true])
  })

  test('changes nothing before its headcount', () => {
    const [plain, planned] = [grown(organisation), grown(organisation, [hireCio])]
    for (const area of ['innovation', 'operations', 'alignment'] as const) {
      const upTo = (growth: Growth) => growth.headcounts.flatMap((headcount, at) => headcount < 150 ? [[headcount, growth.attention[area][at]]] : [])
      const known = new Set(upTo(plain).map(([headcount]) => headcount))
      expect(upTo(planned).filter(([headcount]) => known.has(headcount))).toEqual(upTo(plain).filter(([headcount]) => upTo(planned).some(([other]) => other === headcount)))
    }
  })
})

describe('an odd company', () => {
  test.each<[string, Organisation]>([
    ['an empty chart', organisationFromOutline({}, '')],
    ['nobody in any seat', organisationFromOutline({}, 'CIO (vacant): all-inward\nCTO (vacant): all-outward')],
    ['nothing in scope', (() => {
      const { work, ...document } = documentFromOutline({}, 'CTO: all')
      const organisation = organisationFromOutline({}, 'CTO: all')
      return { ...organisation, own: work.own, adjustments: document.scenarios[0]!.assignments.map(({ responsibilityId: id }) => ({ id, inScope: false, reason: 'no', effort: null })) }
    })()],
    ['efforts that do not grow', organisationFromOutline({ assumptions: { 'growth-exponent': 0 } }, 'CTO: all')],
    ['efforts that explode', organisationFromOutline({ assumptions: { 'growth-exponent': 2, 'growth-until': 100_000 } }, 'CTO: all')],
    ['no capacity at all', organisationFromOutline({ assumptions: { 'executive-capacity': 0 } }, 'CEO: all')],
  ])('%s has a growth without a number that is none', (_, organisation) => {
    const growth = grown(organisation)
    const values = [...growth.utilisation.flatMap((curve) => curve.values), ...Object.values(growth.attention).flat()]
    expect(values.filter((value) => value !== null && !Number.isFinite(value))).toEqual([])
    expect(growth.headcounts.at(-1)).toBe(lastHeadcount)
    for (const { pieces } of growth.bands) for (const { from, to } of pieces) expect(to === null || from <= to).toBe(true)
  })
})
