import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../../src/commands'
import { attentionByArea } from '../../src/load/attention'
import { loadsOf } from '../../src/load/load'
import { companyKinds, goals, type HatrackDocument } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { effectOf, fixesOf, runRules } from '../../src/rules'
import { samples } from '../../src/samples'
import { dispatch, documentStore, openDocument, undo } from '../../src/store/document-store'
import { arbitraryDocument } from '../support/arbitrary'

/** A sample as somebody may have changed it: of another size and kind, with a seat or two left. */
const changedSample = fc.record({
  sample: fc.constantFrom(...samples), headcount: fc.integer({ min: 1, max: 2_000 }), kind: fc.constantFrom(...companyKinds),
  goal: fc.option(fc.constantFrom(...goals)), left: fc.array(fc.nat(12), { maxLength: 2 }),
}).map(({ sample: { document }, headcount, kind, goal, left }): HatrackDocument => ({
  ...document,
  company: { ...document.company, headcount, kind, goal },
  scenarios: document.scenarios.map((scenario) => ({
    ...scenario, positions: scenario.positions.map((position, at) => left.includes(at) ? { ...position, holder: null } : position),
  })),
}))

const found = (document: HatrackDocument) => runRules(organisationOf(document, document.baselineId)!).findings

test('what a fix is said to do is what it does, in one step that can be taken back', () => {
  fc.assert(fc.property(fc.oneof({ weight: 3, arbitrary: changedSample }, { weight: 1, arbitrary: arbitraryDocument() }), (document) => {
    const scenarioId = document.baselineId
    const organisation = organisationOf(document, scenarioId)!
    for (const finding of found(document)) {
      for (const fix of fixesOf(finding, organisation)) {
        const said = effectOf(document, scenarioId, fix.commands)
        if (isRefusal(said)) throw new Error(said.refused)
        openDocument('test', document)
        expect(dispatch(fix.commands, { label: fix.title })).toBeNull()
        const { document: after, past } = documentStore.getState()
        const [was, is] = [found(document), found(after)]
        expect(is.map(({ id }) => id)).not.toContain(finding.id)
        expect(said.resolved).toEqual(was.filter(({ id }) => !is.some((one) => one.id === id)))
        expect(said.raised).toEqual(is.filter(({ id }) => !was.some((one) => one.id === id)))
        expect(said.attention.after).toEqual(attentionByArea(organisationOf(after, scenarioId)!))
        const loads = loadsOf(organisationOf(after, scenarioId)!)
        for (const load of said.loads) expect(load.after).toBe(loads.get(load.positionId)?.utilisation ?? null)
        expect(past.map(({ label }) => label)).toEqual([fix.title])
        undo()
        expect(documentStore.getState().document).toBe(document)
      }
    }
  }), { numRuns: 60 })
})
