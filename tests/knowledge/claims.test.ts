import { describe, expect, expectTypeOf, test } from 'vitest'
import { claimIds, claims, claimText } from '../../src/knowledge/claims'
import { type ClaimId, sourceOf } from '../../src/knowledge/claims/claim-id'
import { type SourceId, sourceIds, sources } from '../../src/knowledge/sources'

describe('claims', () => {
  test('number as many per source as were read out of it', () => {
    const counts = Object.fromEntries(sourceIds.map((source) => [source, Object.keys(claims[source]).length]))
    expect(counts).toEqual({ 'cto-academy': 18, coleman: 17, 'race-car': 10, 'roles-compared': 16, careercruise: 10 })
    expect(claimIds).toHaveLength(71)
  })

  test('have ids that are unique across all sources', () => {
    expect(new Set(claimIds).size).toBe(claimIds.length)
  })

  test('are full sentences, and no two say the same', () => {
    for (const id of claimIds) expect(claimText(id), id).toMatch(/^[A-Z].*\.$/)
    expect(new Set(claimIds.map(claimText)).size).toBe(claimIds.length)
  })

  test('are found by id, with the source that makes them', () => {
    expect(claimText('coleman/division')).toBe(claims.coleman.division)
    expect(sourceOf('coleman/division')).toBe('coleman')
    expect(sourceOf('cto-academy/cto-architect')).toBe('cto-academy')
  })

  // Checked by `tsc --noEmit`, which covers the tests; at run time these lines do nothing.
  test('do not compile under an id that no source makes', () => {
    expectTypeOf<'coleman/both-at-scale'>().toExtend<ClaimId>()
    expectTypeOf<'coleman/both-at-scales'>().not.toExtend<ClaimId>()
    expectTypeOf<'race-car/both-at-scale'>().not.toExtend<ClaimId>()
    expectTypeOf<string>().not.toExtend<ClaimId>()
    expectTypeOf<'wikipedia'>().not.toExtend<SourceId>()
  })
})

describe('sources', () => {
  test('each make at least one claim', () => {
    expect(new Set(claimIds.map(sourceOf))).toEqual(new Set(sourceIds))
  })

  test('say so in the short citation when they are unsigned and undated', () => {
    const anonymous = sourceIds.filter((id) => sources[id].author === null && sources[id].date === null)
    expect(anonymous).toEqual(['race-car', 'roles-compared'])
    for (const id of anonymous) expect(sources[id].short).toMatch(/unsigned, undated$/)
  })

  test('have short citations that tell them apart', () => {
    expect(new Set(sourceIds.map((id) => sources[id].short)).size).toBe(5)
  })
})
