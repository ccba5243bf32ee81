import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { SourceId } from '../../src/knowledge/sources'
import type { OwnResponsibility } from '../../src/model/organisation'
import { responsibilitiesOf } from '../../src/model/responsibilities'
import { homeClaimsOf, homeOf } from '../../src/rules/homes'
import { ownWork } from './work'

const asked = (id: string, sources: readonly SourceId[] | undefined, own: Partial<OwnResponsibility> = {}) => {
  const organisation = organisationFromOutline(sources ? { sources } : {}, 'A', ownWork({ id: 'own', ...own }))
  const responsibility = responsibilitiesOf(organisation).get(id)!
  return { claims: homeClaimsOf(organisation.company, responsibility), home: homeOf(organisation.company, responsibility) }
}

describe('where a responsibility belongs', () => {
  test('is what the chosen sources say that name it', () => {
    expect(asked('infrastructure-vendors', ['cto-academy'])).toEqual({ claims: { CIO: ['cto-academy/cio-infrastructure-vendors'], CTO: [] }, home: 'CIO' })
    expect(asked('infrastructure-vendors', ['coleman'])).toEqual({ claims: { CIO: [], CTO: ['coleman/division'] }, home: 'CTO' })
  })

  test('is its orientation where they are split, and both sides are told', () => {
    expect(asked('infrastructure-vendors', undefined)).toEqual({
      claims: { CIO: ['cto-academy/cio-infrastructure-vendors'], CTO: ['coleman/division'] }, home: 'CIO',
    })
    expect(asked('product-vendors', undefined).home).toBe('CTO')
  })

  test('is what they say, against the orientation too', () => {
    const { company } = organisationFromOutline({ sources: ['cto-academy'] }, 'A')
    const turned = { ...responsibilitiesOf(organisationFromOutline({}, 'A')).get('infrastructure-vendors')!, orientation: 'outward' as const }
    expect(homeOf(company, turned)).toBe('CIO')
    expect(homeOf(organisationFromOutline({}, 'A').company, turned)).toBe('CTO')
  })

  test('is the answer to the deciding question where none of them names it', () => {
    expect(asked('own', ['coleman'], { orientation: 'inward' })).toEqual({ claims: { CIO: ['coleman/deciding-question'], CTO: [] }, home: 'CIO' })
    expect(asked('own', ['coleman'], { orientation: 'outward' })).toEqual({ claims: { CIO: [], CTO: ['coleman/deciding-question'] }, home: 'CTO' })
  })

  test('is its orientation, on no claim, where nobody asks that question', () => {
    expect(asked('own', ['race-car'], { orientation: 'outward' })).toEqual({ claims: { CIO: [], CTO: [] }, home: 'CTO' })
  })

  test('is not known where the question has no answer', () => {
    expect(asked('own', undefined)).toEqual({ claims: { CIO: [], CTO: [] }, home: null })
  })
})
