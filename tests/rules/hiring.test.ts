import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Home } from '../../src/knowledge/responsibilities'
import type { Company, Work } from '../../src/model/organisation'
import { hireBoth, hiring } from '../../src/rules/hiring'
import { outlinedAfter } from '../support/test-rule'
import { onlyInScope, ownWork } from './work'

const at200: Partial<Company> = { headcount: 200 }

describe('another executive', () => {
  const hired = (outline: string, home: Home, otherId?: string, profile = at200, work?: Work) => {
    const organisation = organisationFromOutline(profile, outline, work)
    const other = organisation.positions.find(({ id }) => id === otherId)
    return hiring(organisation, home, other).map(({ title, commands }) => [title, ...outlinedAfter(organisation, commands)])
  }

  test('takes over what the other one owns of the new one’s side, and nothing that is delegated', () => {
    expect(hired('CEO\n  CTO: pmo, engineering, ~it-support', 'CIO', 'cto')).toEqual([
      ['Hire a CIO for the inward work', 'CEO (Someone)', '  CTO (Someone): engineering, ~it-support', '  CIO (New hire) [inward]: pmo'],
    ])
    expect(hired('CEO\n  CIO: pmo, engineering', 'CTO', 'cio')).toEqual([
      ['Hire a CTO for the outward work', 'CEO (Someone)', '  CIO (Someone): pmo', '  CTO (New hire) [outward]: engineering'],
    ])
  })

  test('has nothing to take over where there is nothing, or nobody', () => {
    expect(hired('CEO\n  CTO: engineering', 'CIO', 'cto')).toEqual([['Hire a CIO', 'CEO (Someone)', '  CTO (Someone): engineering', '  CIO (New hire) [inward]']])
    expect(hired('CEO: pmo', 'CIO')).toEqual([['Hire a CIO', 'CEO (Someone): pmo', '  CIO (New hire) [inward]']])
  })

  test('may sit in a seat that waits', () => {
    expect(hired('CEO\n  IT chief (vacant) [CIO]\n  CTO: pmo', 'CIO', 'cto')).toEqual([
      ['Fill the seat of IT chief for the inward work', 'CEO (Someone)', '  IT chief (New hire) [CIO]: pmo', '  CTO (Someone)'],
    ])
  })

  test('takes one of two hats', () => {
    expect(hired('CIO and CTO (Maya) [CIO-CTO]: pmo', 'CIO', 'cio-and-cto')).toEqual([
      ['Hire a CIO for the inward work', 'CTO (Maya)', 'CIO (New hire) [inward]: pmo', 'link cio -- cio-and-cto'],
    ])
  })

  test('takes all, or what fits, where it is more than one leader can do', () => {
    // A leader has 100 points.
    const { own } = ownWork({ id: 'a', orientation: 'inward', effort: 60 }, { id: 'b', orientation: 'inward', effort: 60 }, { id: 'c', orientation: 'inward', effort: 40 })
    const work = { ...onlyInScope(), own }
    expect(hired('CEO\n  CTO: a, b, c', 'CIO', 'cto', at200, work).map(([title, , , cio]) => [title, cio])).toEqual([
      ['Hire a CIO for the inward work', '  CIO (New hire) [inward]: a, b, c'],
      ['Hire a CIO for as much of the inward work as fits', '  CIO (New hire) [inward]: a, c'],
    ])
  })

  test('what fits is less in a larger company', () => {
    const { own } = ownWork({ id: 'a', orientation: 'inward', effort: 60 }, { id: 'b', orientation: 'inward', effort: 40 })
    const titles = (headcount: number) => hired('CEO\n  CTO: a, b', 'CIO', 'cto', { headcount }, { ...onlyInScope(), own }).map(([title]) => title)
    expect(titles(200)).toEqual(['Hire a CIO for the inward work'])
    expect(titles(201)).toEqual(['Hire a CIO for the inward work', 'Hire a CIO for as much of the inward work as fits'])
  })
})

test('one task may be more than one leader can do', () => {
  const work = { ...onlyInScope(), own: ownWork({ id: 'a', orientation: 'inward', effort: 100 }).own }
  const organisation = organisationFromOutline({ headcount: 201 }, 'CEO\n  CTO: a', work)
  expect(hiring(organisation, 'CIO', organisation.positions[1]).map(({ title }) => title)).toEqual(['Hire a CIO for the inward work', 'Hire a CIO'])
})

describe('both executives at once', () => {
  const after = (outline: string, work?: Work) => {
    const organisation = organisationFromOutline(at200, outline, work)
    return outlinedAfter(organisation, hireBoth(organisation).commands)
  }

  test('get what nobody owns yet of theirs', () => {
    expect(after('CEO: pmo', onlyInScope('pmo', 'it-support', 'engineering')))
      .toEqual(['CEO (Someone): pmo', '  CIO (New hire) [inward]: it-support', '  CTO (New hire) [outward]: engineering'])
  })

  test('get nothing that belongs to neither', () => {
    const { own } = ownWork({ id: 'odd' })
    expect(after('CEO', { ...onlyInScope('pmo'), own }))
      .toEqual(['CEO (Someone)', '  CIO (New hire) [inward]: pmo', '  CTO (New hire) [outward]', 'own odd: unknown, no area'])
  })

  test('are linked where the chart has no top', () => {
    expect(after('A\nB', onlyInScope('pmo')).at(-1)).toBe('link cio -- cto')
  })
})
