import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { catalogue } from '../../../src/knowledge/responsibilities'
import { near } from '../../../src/load/bounds'
import { loadsOf } from '../../../src/load/load'
import { organisationOf } from '../../../src/model/organisation-of'
import { coverageOf, coverageWithout, lossOf, type Coverage } from '../../../src/simulation/departure/attention-lost'
import { canLeave, vacated } from '../../../src/simulation/departure/vacating'
import { arbitraryDocument } from '../../support/arbitrary'

const effortOf = (id: string) => catalogue.find((one) => one.id === id)!.effort
const isAlike = (a: Coverage, b: Coverage) => (['operations', 'innovation', 'alignment', 'all'] as const).every((part) => {
  const [x, y] = [a[part], b[part]]
  return x === null || y === null ? x === y : near(x, y)
})

describe('attention lost', () => {
  test('is an owner’s 40 % of work that others do, and all of the rest', () => {
    const organisation = organisationFromOutline({ headcount: 200 }, `
      CTO (Ben): engineering, research-development
        VP (Cy) [manager]: ~engineering`.replaceAll('\n      ', '\n').trim())
    const lost = lossOf(organisation, loadsOf(organisation).get('cto')!)
    const innovation = catalogue.filter(({ area }) => area === 'innovation').reduce((sum, { effort }) => sum + effort, 0)
    expect(lost.innovation).toBeCloseTo((0.4 * effortOf('engineering') + effortOf('research-development')) / innovation, 12)
    expect(lost.operations).toBe(0)
    expect(lost.alignment).toBe(0)
  })

  test('of somebody with twice the work that fits is half of what they hold', () => {
    // 29 responsibilities take 142 points at 200; at 800 twice as many.
    const organisation = organisationFromOutline({ headcount: 800 }, 'CTO (Ben) [capacity 142]: all')
    const load = loadsOf(organisation).get('cto')!
    expect(lossOf(organisation, load).all).toBeCloseTo(1 / load.utilisation, 12)
    expect(coverageWithout(coverageOf(organisation), [lossOf(organisation, load)]).all).toBeCloseTo(0, 12)
  })

  test('reckoned fast is what the organisation has when one, or two, have really left', () => {
    fc.assert(fc.property(arbitraryDocument({ positions: 8 }), (document) => {
      const organisation = organisationOf(document, document.baselineId)!
      const leavers = [...loadsOf(organisation).values()].filter(({ position }) => canLeave(position))
      const before = coverageOf(organisation)
      for (const [at, a] of leavers.entries()) {
        for (const b of leavers.slice(at)) {
          const gone = a === b ? [a] : [a, b]
          const fast = coverageWithout(before, gone.map((load) => lossOf(organisation, load)))
          expect(isAlike(fast, coverageOf(vacated(organisation, gone.map(({ position }) => position.id))))).toBe(true)
        }
      }
    }))
  })
})

test('a team and a vacant seat stay as they are', () => {
  const organisation = organisationFromOutline({}, 'CTO (vacant)\n  Web team [team]: ~engineering')
  expect(vacated(organisation, ['cto', 'web-team', 'nobody'])).toBe(organisation)
})
