import fc from 'fast-check'
import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { chartLayoutOf } from '../../src/layout/chart'
import { loadsOf } from '../../src/load/load'
import { nameless, withoutNames } from '../../src/model/nameless'
import type { Organisation } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { isVacant } from '../../src/model/position'
import { withRow } from '../../src/model/rows'
import { fixesOf, runRules } from '../../src/rules'
import { arbitraryDocument } from '../support/arbitrary'

const chart = organisationFromOutline({ headcount: 600 }, `
  CEO (Erik Holm)
    CTO (Maya Chen): all
    CIO (vacant)
    Robotics [team]
`)

/** With names that nothing else is called. */
function marked(organisation: Organisation): Organisation {
  return { ...organisation, positions: organisation.positions.map((position, at) => position.holder === null ? position : { ...position, holder: `Person№${at}` }) }
}

const arbitraryOrganisation = () => arbitraryDocument({ unknownFields: false }).map((document) => marked(organisationOf(document, document.baselineId)!))

test('a filled seat stays filled, an empty one empty', () => {
  expect(nameless(chart).positions.map(({ title, holder }) => [title, holder])).toEqual([['CEO', ''], ['CTO', ''], ['CIO', null], ['Robotics', null]])
  expect(nameless(chart).positions.map(isVacant)).toEqual([false, false, true, false])
})

test('no finding and no fix names anybody, and each is about the same as with names', () => {
  fc.assert(fc.property(arbitraryOrganisation(), (organisation) => {
    const [named, without] = [runRules(organisation), runRules(nameless(organisation))]
    expect(JSON.stringify(without)).not.toContain('Person№')
    const facts = ({ findings, passed }: typeof named) => [passed, findings.map(({ title: _title, message: _message, ...fact }) => fact)]
    expect(facts(without)).toEqual(facts(named))
    for (const finding of without.findings) expect(JSON.stringify(fixesOf(finding, nameless(organisation)))).not.toContain('Person№')
  }), { numRuns: 40 })
})

test('loads and places are the same as with names', () => {
  fc.assert(fc.property(arbitraryOrganisation(), (organisation) => {
    const figures = (of: Organisation) => [...loadsOf(of)].map(([id, { total, capacity, utilisation }]) => [id, total, capacity, utilisation])
    expect(figures(nameless(organisation))).toEqual(figures(organisation))
    expect(chartLayoutOf(nameless(organisation), { expanded: 'all' }).boxes).toEqual(chartLayoutOf(organisation, { expanded: 'all' }).boxes)
  }), { numRuns: 40 })
})

test('the same parts give the same, so that what is remembered of them holds', () => {
  expect(nameless(chart)).toBe(nameless(chart))
  const edited = { ...chart, positions: withRow(chart.positions, { ...chart.positions[1]!, capacity: 10 }) }
  const [before, after] = [nameless(chart).positions, nameless(edited).positions]
  expect([0, 1, 2, 3].map((at) => before[at] === after[at])).toEqual([true, false, true, true])
  expect(nameless({ ...chart, shared: ['pmo'] }).positions).toBe(before)
})

test('a text calls people by their seats', () => {
  expect(withoutNames('Hand PMO from Maya Chen (CTO) to Erik Holm (CEO)', chart.positions)).toBe('Hand PMO from CTO to CEO')
  expect(withoutNames('Hire a CIO', chart.positions)).toBe('Hire a CIO')
})
