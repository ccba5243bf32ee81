import { describe, expect, test } from 'vitest'
import { finished } from '../../../src/simulation/progressing'
import type { Assignment } from '../../../src/model/organisation'
import { necessaryOf } from '../../../src/simulation/advice/necessary'
import { usualWeights } from '../../../src/simulation/advice/weights'
import { chartWith, onlyInScope } from './asked'

const ids = ['pmo', 'engineering', 'it-support', 'cybersecurity']
const chart = chartWith({ headcount: 200, kind: 'enterprise' }, `
  CEO (Ada)
    CIO (Bo): pmo, it-support
      IT manager (Dee)
    CTO (Cy): it-support, engineering
`, ids)
const held = onlyInScope({ ...chart, assignments: chart.assignments.filter(({ responsibilityId, positionId }) => responsibilityId !== 'it-support' || positionId === 'cto') }, ids)
const bar = { weights: usualWeights, isWithinCapacity: false }

const by = (responsibilityId: string, positionId: string): readonly [string, readonly Assignment[]] => [responsibilityId, [{ responsibilityId, positionId, kind: 'accountable' }]]
const kept = (moves: readonly (readonly [string, readonly Assignment[]])[], said = {}) => [...finished(necessaryOf(held, new Map(moves), { ...bar, ...said })).keys()]

describe('an allocation', () => {
  test('loses a pointless move and keeps what helps', () => {
    expect(kept([by('pmo', 'it-manager'), by('it-support', 'cio')])).toEqual(['it-support'])
  })

  test('keeps an owner for what nobody owned, even where that weighs nothing', () => {
    const weights = { ...usualWeights, neglect: 0 }
    expect(kept([by('cybersecurity', 'cio'), by('pmo', 'it-manager')], { weights })).toEqual(['cybersecurity'])
  })

  test('in which each move is needed stays as it is', () => {
    expect(kept([by('it-support', 'cio'), by('cybersecurity', 'cio')])).toEqual(['it-support', 'cybersecurity'])
  })

  test('of nothing stays nothing', () => expect(kept([])).toEqual([]))

  test('keeps everybody within capacity where that is wished for, whatever overload weighs', () => {
    const heavy = onlyInScope(held, ids, { pmo: 150 })
    const less = { weights: { ...usualWeights, overload: 0, heavyOverload: 0 } }
    const shared = new Map([['pmo', [{ responsibilityId: 'pmo', positionId: 'cio', kind: 'accountable' }, { responsibilityId: 'pmo', positionId: 'it-manager', kind: 'delegated' }]] as const])
    expect([...finished(necessaryOf(heavy, shared, { ...less, isWithinCapacity: true })).keys()]).toEqual(['pmo'])
    expect([...finished(necessaryOf(heavy, shared, { ...less, isWithinCapacity: false })).keys()]).toEqual([])
  })
})
