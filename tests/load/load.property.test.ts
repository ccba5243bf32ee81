import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attentionByArea, attentionByResponsibility } from '../../src/load/attention'
import { loadsOf } from '../../src/load/load'
import { assumptions } from '../../src/model/assumptions'
import { maxHeadcount } from '../../src/model/limits'
import type { HatrackDocument, Organisation } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { responsibilitiesInScope } from '../../src/model/responsibilities'
import { arbitraryDocument } from '../support/arbitrary'

/** Sums of thirds and tenths are not exact. */
const nearly = 1e-9

const baselineOf = (document: HatrackDocument, headcount = document.company.headcount): Organisation =>
  organisationOf({ ...document, company: { ...document.company, headcount } }, document.baselineId)!

const arbitraryOrganisation = () => arbitraryDocument().map((document) => baselineOf(document))

describe('in any organisation', () => {
  test('the shares of one responsibility add up to 1 at most, and to 1 where somebody is accountable', () => {
    fc.assert(fc.property(arbitraryOrganisation(), (organisation) => {
      const carried = [...loadsOf(organisation).values()].flatMap((load) => load.carried)
      for (const { id } of responsibilitiesInScope(organisation)) {
        const parts = carried.filter(({ responsibility }) => responsibility.id === id)
        const sum = parts.reduce((total, { share }) => total + share, 0)
        expect(sum).toBeLessThanOrEqual(1 + nearly)
        if (parts.some(({ kind }) => kind === 'accountable')) expect(sum).toBeCloseTo(1, 9)
      }
    }))
  })

  test('nothing out of scope is carried, and every load is the sum of its parts', () => {
    fc.assert(fc.property(arbitraryOrganisation(), (organisation) => {
      const inScope = new Set(responsibilitiesInScope(organisation).map(({ id }) => id))
      expect([...loadsOf(organisation).keys()]).toEqual(organisation.positions.map(({ id }) => id))
      for (const { carried, total, inward, outward, utilisation } of loadsOf(organisation).values()) {
        expect(carried.every(({ responsibility }) => inScope.has(responsibility.id))).toBe(true)
        expect(total).toBe(carried.reduce((sum, { points }) => sum + points, 0))
        expect(inward + outward).toBeLessThanOrEqual(total * (1 + nearly))
        expect(utilisation).toBeGreaterThanOrEqual(0)
      }
    }))
  })

  test('attention is a part of 1', () => {
    fc.assert(fc.property(arbitraryOrganisation(), (organisation) => {
      const all = [...attentionByResponsibility(organisation).values(), ...Object.values(attentionByArea(organisation)).filter((value) => value !== null)]
      for (const attention of all) {
        expect(attention).toBeGreaterThanOrEqual(0)
        expect(attention).toBeLessThanOrEqual(1 + nearly)
      }
    }))
  })

  test('more employees are never less load, nor more attention', () => {
    const headcount = fc.integer({ min: 1, max: maxHeadcount })
    fc.assert(fc.property(arbitraryDocument(), headcount, headcount, (document, a, b) => {
      const [few, many] = [baselineOf(document, Math.min(a, b)), baselineOf(document, Math.max(a, b))]
      for (const [id, { utilisation }] of loadsOf(few)) expect(loadsOf(many).get(id)!.utilisation).toBeGreaterThanOrEqual(utilisation)
      for (const [id, attention] of attentionByResponsibility(few)) {
        expect(attentionByResponsibility(many).get(id)!).toBeLessThanOrEqual(attention + nearly)
      }
    }))
  })

  test('the order of records makes no difference', () => {
    fc.assert(fc.property(arbitraryOrganisation(), (organisation) => {
      const turned = { ...organisation, positions: organisation.positions.toReversed(), assignments: organisation.assignments.toReversed() }
      for (const [id, { total }] of loadsOf(organisation)) expect(loadsOf(turned).get(id)!.total).toBe(total)
    }))
  })

  test('an assumption set to its default changes nothing', () => {
    fc.assert(fc.property(arbitraryDocument(), fc.constantFrom(...Object.keys(assumptions) as (keyof typeof assumptions)[]), (document, id) => {
      const plain = { ...document, company: { ...document.company, assumptions: {} } }
      const stated = { ...document, company: { ...document.company, assumptions: { [id]: assumptions[id].value } } }
      const totals = (each: HatrackDocument) => [...loadsOf(baselineOf(each)).values()].map(({ total, capacity }) => [total, capacity])
      expect(totals(stated)).toEqual(totals(plain))
    }))
  })
})
