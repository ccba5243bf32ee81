import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/knowledge/responsibilities'
import type { Adjustment, OwnResponsibility, Work } from '../../src/model/organisation'
import { areaFor, isKnownResponsibility, responsibilitiesInScope, responsibilitiesOf } from '../../src/model/responsibilities'

const fleet: OwnResponsibility = { id: 'fleet', name: 'Vehicle fleet', orientation: null, area: null, effort: 3 }
const adjusted = (id: string, patch: Partial<Adjustment> = {}): Adjustment => ({ id, inScope: true, reason: '', effort: null, ...patch })
const work = (own: readonly OwnResponsibility[], ...adjustments: readonly Adjustment[]): Work => ({ own, adjustments })

describe('the responsibilities of a company', () => {
  test('are the catalogue\'s, in its order, where nothing is said', () => {
    const all = [...responsibilitiesOf(work([])).values()]
    expect(all.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
    expect(all[0]).toEqual({
      id: 'it-infrastructure', name: catalogue[0]!.name, shortName: catalogue[0]!.shortName, orientation: 'inward', area: 'operations',
      effort: 7, inScope: true, isOwn: false,
    })
  })

  test('end with the company\'s own, whose name is the short one too', () => {
    expect([...responsibilitiesOf(work([fleet])).values()].at(-1)).toEqual({ ...fleet, shortName: 'Vehicle fleet', inScope: true, isOwn: true })
  })

  test('follow the adjustments, to the catalogue\'s and to the company\'s own', () => {
    const all = responsibilitiesOf(work([fleet], adjusted('pmo', { effort: 0 }), adjusted('fleet', { inScope: false, effort: 9 }), adjusted('gone')))
    expect(all.get('pmo')).toMatchObject({ effort: 0, inScope: true })
    expect(all.get('fleet')).toMatchObject({ effort: 9, inScope: false })
    expect(all.has('gone')).toBe(false)
    expect(responsibilitiesInScope(work([fleet], adjusted('fleet', { inScope: false })))).toHaveLength(catalogue.length)
  })

  test('are worked out once for the same tables, and again for others', () => {
    const { own, adjustments } = work([fleet], adjusted('pmo', { effort: 1 }))
    expect(responsibilitiesOf({ own, adjustments })).toBe(responsibilitiesOf({ own, adjustments }))
    expect(responsibilitiesOf({ own, adjustments: [] }).get('pmo')!.effort).toBe(5)
    expect(responsibilitiesOf({ own: [], adjustments }).has('fleet')).toBe(false)
  })

  test('are known by id, and no other id is', () => {
    expect(['pmo', 'fleet', '__proto__', 'constructor', ''].map((id) => isKnownResponsibility(work([fleet]), id))).toEqual([true, true, false, false, false])
  })
})

test('the answer to the deciding question puts work into an area', () => {
  expect([areaFor('inward'), areaFor('outward')]).toEqual(['operations', 'innovation'])
})
