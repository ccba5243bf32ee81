import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Company } from '../../src/model/organisation'
import { hasAllVendors, isVendorWork } from '../../src/rules/vendors'

describe('all vendors in one hand', () => {
  const has = (outline: string, profile: Partial<Company> = {}) => {
    const organisation = organisationFromOutline(profile, outline)
    return hasAllVendors(organisation, organisation.positions[0]!)
  }
  const all = 'infrastructure-vendors, product-vendors'

  test.each<[string, string, boolean]>([
    ['with the CTO, beside a CIO', `CTO: ${all}\nCIO`, true],
    ['with the CIO, beside a CTO', `CIO: ${all}\nCTO`, true],
    ['a manager may own some as well', `CTO: ${all}\nCIO\nVP: product-vendors`, true],
    ['not one of the two', 'CTO: product-vendors\nCIO', false],
    ['not what is only delegated', `CTO: ~infrastructure-vendors, product-vendors\nCIO`, false],
    ['not where the other one owns either', `CTO: ${all}\nCIO: product-vendors`, false],
    ['not in a vacant seat', `CTO (vacant): ${all}\nCTO two [CTO]\nCIO`, false],
    ['not where there is no other one', `CTO: ${all}`, false],
    ['not where the other seat is vacant', `CTO: ${all}\nCIO (vacant)`, false],
    ['not with a manager', `VP: ${all}\nCIO\nCTO`, false],
  ])('%s: %s', (_, outline, expected) => expect(has(outline)).toBe(expected))

  test('is a question only to those who listen to both sources', () => {
    expect(has(`CTO: ${all}\nCIO`, { sources: ['cto-academy'] })).toBe(false)
    expect(has(`CTO: ${all}\nCIO`, { sources: ['coleman'] })).toBe(false)
    expect(has(`CTO: ${all}\nCIO`, { sources: ['cto-academy', 'coleman'] })).toBe(true)
  })
})

test('vendor work is of two kinds', () => {
  expect(['infrastructure-vendors', 'product-vendors', 'pmo'].map(isVendorWork)).toEqual([true, true, false])
})
