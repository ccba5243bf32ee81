import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { catalogue } from '../../src/knowledge/responsibilities'
import { attentionByArea, attentionByResponsibility, attentionToMetric, attentionToStakeholder } from '../../src/load/attention'
import type { Work } from '../../src/model/organisation'

const at200 = (outline: string, work?: Work) => organisationFromOutline({ headcount: 200 }, outline, work)
const outOfScope = (...ids: readonly string[]): Work => ({ own: [], adjustments: ids.map((id) => ({ id, inScope: false, reason: '', effort: null })) })

describe('attention to a responsibility', () => {
  const toPmo = (outline: string) => attentionByResponsibility(at200(outline)).get('pmo')

  test.each<[string, string, number]>([
    ['of nobody', 'A', 0],
    ['of somebody with time for it', 'A: pmo', 1],
    ['of a vacant seat', 'A (vacant): pmo', 0],
    ['of an overloaded holder', 'A [capacity 4]: pmo', 0.8],
    ['of an owner with time and an overloaded delegate', 'A: pmo\nB [capacity 2]: ~pmo', 0.4 + 0.6 * (2 / 3)],
    ['of an owner with time and a vacant delegate', 'A: pmo\nB (vacant): ~pmo', 0.4],
    ['of a delegate of nobody', 'A: ~pmo', 0.6],
    ['of two owners, one seat vacant', 'A: pmo\nB (vacant): pmo', 0.5],
  ])('%s', (_, outline, expected) => expect(toPmo(outline)).toBeCloseTo(expected, 12))

  test('is known for all that is in scope, and for nothing else', () => {
    const attention = attentionByResponsibility(at200('A: pmo', outOfScope('pmo')))
    expect([...attention.keys()]).toEqual(catalogue.map(({ id }) => id).filter((id) => id !== 'pmo'))
  })
})

describe('attention to an area', () => {
  test('is the mean over its responsibilities, weighed by effort', () => {
    // 68 points of operations, 67 of innovation, 8 of alignment.
    expect(attentionByArea(at200('A: pmo, it-support, engineering, it-business-alignment')))
      .toEqual({ operations: 9 / 68, innovation: 8 / 67, alignment: 4 / 8 })
  })

  test('falls where an overloaded holder has it', () => {
    const { operations, innovation } = attentionByArea(at200('A [capacity 34]: all-inward, -it-business-alignment\nB: all-outward'))
    expect([operations, innovation]).toEqual([0.5, 1])
  })

  test('is unknown where nothing is in scope, or nothing of it takes any effort', () => {
    expect(attentionByArea(at200('A: all', outOfScope('it-business-alignment', 'product-business-alignment'))).alignment).toBeNull()
    const idle = ['it-business-alignment', 'product-business-alignment'].map((id) => ({ id, inScope: true, reason: '', effort: 0 }))
    expect(attentionByArea(at200('A: all', { own: [], adjustments: idle })).alignment).toBeNull()
  })
})

test('attention to stakeholders and metrics is the mean over what serves them', () => {
  const organisation = at200('A: investor-relations')
  const serving = catalogue.filter(({ stakeholders }) => stakeholders.includes('investors'))
  const points = serving.reduce((sum, { effort }) => sum + effort, 0)
  expect(attentionToStakeholder(organisation, 'investors')).toBeCloseTo(3 / points, 12)
  // One leader with all 143 points gives each 100 of 143 parts.
  expect(attentionToMetric(at200('A: all'), 'innovation')).toBeCloseTo(100 / 143, 12)
})

test('what the company added itself is not known to serve or to move anything', () => {
  const organisation = at200('A: investor-relations', { own: [{ id: 'fleet', name: 'Fleet', orientation: 'outward', area: 'innovation', effort: 100 }], adjustments: [] })
  const withoutIt = at200('A: investor-relations')
  expect(attentionToStakeholder(organisation, 'investors')).toBe(attentionToStakeholder(withoutIt, 'investors'))
  expect(attentionToMetric(organisation, 'innovation')).toBe(attentionToMetric(withoutIt, 'innovation'))
})
