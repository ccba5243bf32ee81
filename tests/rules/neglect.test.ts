import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { catalogue } from '../../src/knowledge/responsibilities'
import type { Work } from '../../src/model/organisation'
import { attentionFixes, missingOf, neglectFixes } from '../../src/rules/neglect'
import { outlinedAfter } from '../support/test-rule'
import { onlyInScope } from './work'

/** Four points each, so every one is a quarter. */
const four = onlyInScope('emerging-technology', 'digital-experience', 'product-vendors', 'customer-engagement')
const chart = (outline: string, work: Work = four, headcount = 200) => organisationFromOutline({ headcount }, outline, work)
const all = () => true

describe('what is missing', () => {
  const missing = (outline: string) => {
    const { cause, positionIds, responsibilityIds, parts, texts } = missingOf(chart(outline), all)
    return { cause, positionIds, responsibilityIds, parts: parts.map(({ value }) => value), ...texts }
  }

  test('is what nobody does', () => {
    expect(missing('CTO: emerging-technology, digital-experience')).toEqual({
      cause: 'unowned', positionIds: [], responsibilityIds: ['product-vendors', 'customer-engagement'], parts: [0.5, 0, 0],
      names: 'Product vendors and Customer engagement', seats: '', who: '', overload: 'has no capacity for it',
    })
  })

  test('is what waits for somebody in a vacant seat, the greatest loss first', () => {
    expect(missing('A (vacant): emerging-technology\nB (vacant): digital-experience, product-vendors\nC: customer-engagement')).toMatchObject({
      cause: 'vacant', positionIds: ['b', 'a'], parts: [0, 0.75, 0], seats: 'B and A',
    })
  })

  test('is what is crowded out, by id where two lose the same', () => {
    expect(missing('B (Bo) [capacity 4]: emerging-technology, digital-experience\nA (Al) [capacity 4]: product-vendors, customer-engagement')).toMatchObject({
      cause: 'crowded-out', positionIds: ['a', 'b'], parts: [0, 0, 0.5], who: 'Al (A)', overload: 'carries 200\u00a0% of what that seat can take',
    })
  })

  test('adds up what one loses with several', () => {
    expect(missing('A (vacant): emerging-technology, digital-experience\nB (vacant): product-vendors\nC: customer-engagement').positionIds).toEqual(['a', 'b'])
  })

  test('counts everybody who has a part in the same', () => {
    // Of the two owners each does half.
    expect(missing('A (vacant): emerging-technology\nB (vacant): emerging-technology\nC: digital-experience, product-vendors, customer-engagement'))
      .toMatchObject({ cause: 'vacant', positionIds: ['a', 'b'], parts: [0, 0.25, 0] })
  })

  test('of two equal causes is the first: nobody, then a vacant seat', () => {
    expect(missing('A (vacant): emerging-technology\nC: digital-experience, product-vendors').cause).toBe('unowned')
    expect(missing('A (vacant): emerging-technology\nB [capacity 0]: digital-experience\nC: product-vendors, customer-engagement').cause).toBe('vacant')
  })

  test('is nothing where nothing takes any effort', () => {
    const idle: Work = { own: [], adjustments: catalogue.map(({ id }) => ({ id, inScope: true, reason: '', effort: 0 })) }
    expect(missingOf(chart('A', idle), all).parts.map(({ value }) => value)).toEqual([0, 0, 0])
  })
})

describe('what would help', () => {
  const titles = (outline: string, headcount = 200) => attentionFixes(chart(outline, four, headcount), all).map(({ title }) => title)

  test('answers the greatest cause first', () => {
    expect(titles('CEO (Ada)\n  CTO (Maya) [capacity 0]: product-vendors\n  VP (vacant): emerging-technology, digital-experience')[0]).toBe('Fill the seat of VP')
    expect(titles('CEO (Ada)\n  CTO (Maya)\n  VP (vacant): emerging-technology')[0]).toBe('Give 3 responsibilities to Maya (CTO)')
    expect(titles('CEO (Ada)\n  CIO (Maya) [capacity 0]: emerging-technology, digital-experience\n  CTO (Li)\n  VP (vacant): product-vendors')).toEqual([
      'Move the outward work to Li (CTO)', 'Give Customer engagement to Li (CTO)', 'Give Customer engagement to Ada (CEO)', 'Fill the seat of VP',
    ])
  })

  test('fills every seat that is behind it', () => {
    const organisation = chart('A (vacant): emerging-technology\nB (vacant): digital-experience, product-vendors, customer-engagement')
    const [fix] = attentionFixes(organisation, all)
    expect(fix!.title).toBe('Fill 2 seats')
    expect(outlinedAfter(organisation, fix!.commands)).toEqual([
      'A (New hire) [manager]: emerging-technology', 'B (New hire) [manager]: digital-experience, product-vendors, customer-engagement',
    ])
  })

  test('is nothing where nothing is missing', () => {
    expect(titles('CTO: emerging-technology, digital-experience, product-vendors, customer-engagement')).toEqual([])
  })

  test('looks at one area only', () => {
    const organisation = organisationFromOutline({ headcount: 200 }, 'CTO (Maya)', onlyInScope('pmo', 'emerging-technology'))
    expect(neglectFixes(organisation, 'innovation').map(({ title }) => title)).toContain('Give Emerging technology to Maya (CTO)')
    expect(neglectFixes(organisation, 'operations').map(({ title }) => title)).toContain('Give PMO to Maya (CTO)')
  })
})
