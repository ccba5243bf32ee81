import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/formats/json/read-document'
import { writeDocument } from '../../src/formats/json/write-document'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { loadsOf } from '../../src/load/load'
import { unnamed } from '../../src/model/nameless'
import { namelessDocument, withheldName, withWithheldNames } from '../../src/model/nameless-document'
import { violationsOf } from '../../src/model/invariants'
import type { HatrackDocument } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { responsibilitiesOf } from '../../src/model/responsibilities'
import { runRules } from '../../src/rules/run-rules'
import { withWaivers } from '../../src/rules/waivers'
import { arbitraryDocument } from '../support/arbitrary'

/** Of each seat, under an id, a field and a reason that tell the name, as files of other programs have them. */
function marked(document: HatrackDocument): HatrackDocument {
  return {
    ...document,
    scenarios: document.scenarios.map((scenario) => ({
      ...scenario,
      positions: scenario.positions.map((position) => ({ ...position, ...(position.holder === null ? {} : { holder: `Zq${position.id}Zq Xylander`, email: 'zq@xylander' }) })),
      waivers: scenario.waivers.map((waiver) => ({ ...waiver, reason: `Agreed with XYLANDER. ${waiver.reason}` })),
    })),
  }
}

test('has no name in any byte of its file, and everything else a file needs', () => {
  fc.assert(fc.property(arbitraryDocument(), (document) => {
    const text = writeDocument(withWithheldNames(namelessDocument(marked(document))))
    if (document.scenarios.some(({ positions }) => positions.some(({ holder }) => holder !== null))) expect(text.toLowerCase()).not.toContain('xylander')
    expect(readDocument(text)).toMatchObject({ ok: true, repairs: [] })
  }), { numRuns: 100 })
})

test('ids that are names are replaced, and what hangs on them goes along', () => {
  const document = documentFromOutline({ headcount: 300 }, `
    Ada Lovelace (Ada Lovelace) [CEO]
      CTO (Ben Ray): all-outward
      CIO (Cleo Fox): all-inward
    link CTO -- CIO`)
  const [scenario] = namelessDocument(document).scenarios
  expect(scenario!.positions.map(({ id, managerId, holder }) => [id, managerId, holder])).toEqual([
    ['seat-1', null, unnamed], ['seat-2', 'seat-1', unnamed], ['seat-3', 'seat-1', unnamed],
  ])
  expect(scenario!.collaborations).toEqual([{ id: 'link-1', between: ['seat-2', 'seat-3'] }])
  const loads = (of: HatrackDocument) => [...loadsOf(organisationOf(of, of.baselineId)!).values()].map(({ utilisation }) => utilisation)
  expect(loads(namelessDocument(document))).toEqual(loads(document))
})

test('ids of own responsibilities, which may be names, are replaced wherever they are used', () => {
  const document = documentFromOutline({ headcount: 60 }, `
    CEO (Ada Holm)
      CTO (Ben Ray)`)
  const [scenario] = document.scenarios
  const own = { id: 'ask-ben', name: 'Robots', orientation: 'outward', area: 'innovation', effort: 3 } as const
  const holds = scenario!.positions.map(({ id }) => ({ responsibilityId: 'ask-ben', positionId: id, kind: 'accountable' } as const))
  const nameless = namelessDocument({
    ...document, work: { own: [own], adjustments: [{ id: 'ask-ben', inScope: true, reason: '', effort: 4 }] },
    scenarios: [{ ...scenario!, assignments: holds, shared: ['ask-ben'], pinned: ['ask-ben'], waivers: [{ id: 'unowned/nobody/ask-ben', severity: 'warning', reason: 'Later' }] }],
  })
  expect(JSON.stringify(nameless)).not.toContain('ask-ben')
  expect(violationsOf(nameless)).toEqual([])
  expect(nameless.scenarios[0]).toMatchObject({ shared: ['own-1'], pinned: ['own-1'], waivers: [{ id: 'unowned/nobody/own-1' }] })
  expect(responsibilitiesOf(nameless.work).get('own-1')).toMatchObject({ name: 'Robots', effort: 4 })
})

test('what is waived stays waived, for a reason that names seats instead of people', () => {
  const document = documentFromOutline({ headcount: 60 }, `
    CEO (Ada Holm)
      CTO (Ben Ray): all`)
  const found = runRules(organisationOf(document, document.baselineId)!).findings.filter(({ positionIds }) => positionIds.length > 0)
  expect(found.length).toBeGreaterThan(0)
  const waivers = found.map(({ id, severity }) => ({ id, severity, reason: 'Ben Ray wants it, and Ben stays; see Rayleigh.' }))
  const nameless = namelessDocument({ ...document, scenarios: document.scenarios.map((scenario) => ({ ...scenario, waivers })) })
  const organisation = organisationOf(nameless, nameless.baselineId)!
  const { standing } = withWaivers(runRules(organisation).findings, nameless.scenarios[0]!.waivers)
  expect(standing.filter(({ positionIds }) => positionIds.length > 0)).toEqual([])
  expect(nameless.scenarios[0]!.waivers[0]!.reason).toBe('CTO wants it, and CTO stays; see Rayleigh.')
})

test('a filled seat stays filled in a file', () => {
  const document = documentFromOutline({ headcount: 60 }, `
    CEO (Ada)
      CTO (vacant)`)
  expect(withWithheldNames(namelessDocument(document)).scenarios[0]!.positions.map(({ holder }) => holder)).toEqual([withheldName, null])
})
