import { describe, expect, expectTypeOf, test } from 'vitest'
import { claimIds } from '../../src/knowledge/claims'
import { sourceOf } from '../../src/knowledge/claims/claim-id'
import { metricIds, metrics } from '../../src/knowledge/metrics'
import {
  catalogue,
  catalogueById,
  type CatalogueEntry,
  type Home,
  type ResponsibilityId,
} from '../../src/knowledge/responsibilities'
import { roles } from '../../src/knowledge/roles'
import { sourceIds } from '../../src/knowledge/sources'
import { stakeholderIds, stakeholders } from '../../src/knowledge/stakeholders'

/**
 * The catalogue as it was read out of the articles: orientation, area, effort, and the sources under the executive
 * they name. Brackets: the source implies it.
 */
const expected: Record<ResponsibilityId, string> = {
  'it-infrastructure': 'inward operations 7 CIO: cto-academy coleman race-car roles-compared careercruise',
  'it-operations': 'inward operations 6 CIO: cto-academy race-car roles-compared careercruise',
  'service-delivery': 'inward operations 5 CIO: coleman (race-car)',
  'it-support': 'inward operations 4 CIO: (cto-academy) roles-compared',
  pmo: 'inward operations 5 CIO: coleman',
  'process-improvement': 'inward operations 5 CIO: cto-academy coleman roles-compared careercruise',
  'change-management': 'inward operations 4 CIO: coleman',
  'internal-communication': 'inward operations 3 CIO: coleman roles-compared',
  'enterprise-systems': 'inward operations 6 CIO: (race-car) roles-compared careercruise',
  'data-management': 'inward operations 4 CIO: roles-compared careercruise',
  cybersecurity: 'inward operations 6 CIO: race-car roles-compared careercruise',
  'data-protection': 'inward operations 5 CIO: roles-compared careercruise',
  'it-budget': 'inward operations 4 CIO: (cto-academy) (coleman) race-car',
  'infrastructure-vendors': 'inward operations 4 CIO: cto-academy CTO: coleman',
  'it-business-alignment': 'inward alignment 4 CIO: cto-academy roles-compared careercruise',
  'product-development': 'outward innovation 8 CTO: cto-academy coleman race-car roles-compared careercruise',
  engineering: 'outward innovation 8 CTO: cto-academy coleman roles-compared',
  'web-development': 'outward innovation 5 CTO: coleman roles-compared',
  'product-architecture': 'outward innovation 6 CTO: cto-academy (coleman) roles-compared',
  'technology-strategy': 'outward innovation 6 CTO: coleman (roles-compared) careercruise',
  'research-development': 'outward innovation 7 CTO: race-car roles-compared careercruise',
  'emerging-technology': 'outward innovation 4 CTO: (coleman) race-car roles-compared careercruise',
  'product-infrastructure': 'outward innovation 5 CTO: coleman',
  'digital-experience': 'outward innovation 4 CTO: roles-compared',
  'product-vendors': 'outward innovation 4 CTO: cto-academy coleman',
  'customer-engagement': 'outward innovation 4 CTO: cto-academy race-car roles-compared careercruise',
  'marketing-sales-support': 'outward innovation 3 CTO: careercruise',
  'investor-relations': 'outward innovation 3 CTO: race-car',
  'product-business-alignment': 'outward alignment 4 CTO: cto-academy roles-compared careercruise',
}

function readBack({ orientation, area, effort, homes }: CatalogueEntry): string {
  const words: string[] = [orientation, area, String(effort)]
  for (const home of ['CIO', 'CTO'] satisfies Home[]) {
    const cited = homes.filter((row) => row.home === home)
    if (cited.length > 0) words.push(`${home}:`)
    words.push(...cited.map(({ claim, implied }) => (implied ? `(${sourceOf(claim)})` : sourceOf(claim))))
  }
  return words.join(' ')
}

function pointsOf(entries: readonly CatalogueEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.effort, 0)
}

describe('the catalogue', () => {
  test('holds 29 responsibilities under unique ids, names and short names', () => {
    expect(catalogue).toHaveLength(29)
    expect(catalogueById.size).toBe(29)
    expect(new Set(catalogue.map((entry) => entry.name)).size).toBe(29)
    expect(new Set(catalogue.map((entry) => entry.shortName)).size).toBe(29)
  })

  test('adds up to 143 points: 72 inward, 71 outward', () => {
    expect(pointsOf(catalogue)).toBe(143)
    expect(pointsOf(catalogue.filter((entry) => entry.orientation === 'inward'))).toBe(72)
    expect(pointsOf(catalogue.filter((entry) => entry.orientation === 'outward'))).toBe(71)
  })

  test.each(Object.entries(expected))('gives %s the place and the sources that were read: %s', (id, row) => {
    const entry = catalogueById.get(id)
    expect(entry && readBack(entry)).toBe(row)
  })

  test('lets at least one source name each responsibility in so many words', () => {
    for (const { id, homes } of catalogue) expect(homes.some((row) => !row.implied), id).toBe(true)
  })

  test('cites a source once for a responsibility, in the order of the sources', () => {
    for (const { id, homes } of catalogue) {
      const cited = homes.map((row) => sourceOf(row.claim))
      expect(cited, id).toEqual(sourceIds.filter((source) => cited.includes(source)))
    }
  })

  test('keeps short names to 22 characters', () => {
    for (const { shortName } of catalogue) expect(shortName.length, shortName).toBeLessThanOrEqual(22)
  })

  test('knows every responsibility by a literal id', () => {
    expectTypeOf<'pmo'>().toExtend<ResponsibilityId>()
    expectTypeOf<'pmoo'>().not.toExtend<ResponsibilityId>()
    expectTypeOf<string>().not.toExtend<ResponsibilityId>()
  })
})

describe('stakeholders and measures of success', () => {
  test('are each served by at least one responsibility', () => {
    expect(new Set(catalogue.flatMap((entry) => entry.stakeholders))).toEqual(new Set(stakeholderIds))
    expect(new Set(catalogue.flatMap((entry) => entry.metrics))).toEqual(new Set(metricIds))
  })

  test('are served by responsibilities of their own side only', () => {
    for (const { id, orientation, stakeholders: served, metrics: moved } of catalogue) {
      const sides = [...served.map((who) => stakeholders[who].side), ...moved.map((what) => metrics[what].side)]
      expect(served.length, id).toBeGreaterThan(0)
      expect(moved.length, id).toBeGreaterThan(0)
      for (const side of sides) expect(roles[side].orientation, id).toBe(orientation)
    }
  })

  test('rest on at least one claim each', () => {
    for (const { name, claims } of [...Object.values(stakeholders), ...Object.values(metrics)]) {
      expect(claims.length, name).toBeGreaterThan(0)
      for (const claim of claims) expect(claimIds, name).toContain(claim)
    }
  })
})

describe('the two roles', () => {
  test('face opposite ways, and each rests on claims about its focus, its style and its goals', () => {
    expect(roles.CIO.orientation).toBe('inward')
    expect(roles.CTO.orientation).toBe('outward')
    for (const { claims } of Object.values(roles)) {
      for (const cited of Object.values(claims)) expect(cited.length).toBeGreaterThan(0)
    }
  })
})
