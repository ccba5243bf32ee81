import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { reportOf } from '../../../src/check/report-of'
import { textOf } from '../../../src/check/report-text'
import { readDocument } from '../../../src/formats/json/read-document'
import { writeDocument } from '../../../src/formats/json/write-document'
import { chartPictureOf } from '../../../src/formats/svg/chart-picture'
import { csvOf } from '../../../src/formats/tables/write-csv'
import { positionsTable } from '../../../src/formats/tables/positions-table'
import { writeSvg } from '../../../src/formats/svg/write-svg'
import { chartLayoutOf } from '../../../src/layout/chart'
import { attentionByArea } from '../../../src/load/attention'
import { loadsOf } from '../../../src/load/load'
import { namelessDocument, withWithheldNames } from '../../../src/model/nameless-document'
import type { HatrackDocument, Organisation, Scenario } from '../../../src/model/organisation'
import { organisationOf, scenarioOf } from '../../../src/model/organisation-of'
import { runRules } from '../../../src/rules'
import { buildScene } from '../../../src/scene/build-scene'
import { departuresOf } from '../../../src/simulation/departure/all-departures'
import { growthOf } from '../../../src/simulation/growth/growth'
import { finished } from '../../../src/simulation/progressing'
import { uncertaintyOf } from '../../../src/simulation/uncertainty/uncertainty'
import { arbitraryDocument } from '../../support/arbitrary'
import { arbitraryEdits, hostileJson, mutated } from '../mutations'
import { expectNumbers, expectSound } from '../promises'
import { defineTarget, textBytes } from '../target'

/** What the page derives from a document with every edit: nothing of it throws, and every number in it is one. */
export function expectShown(document: HatrackDocument): void {
  for (const scenario of document.scenarios) {
    const organisation = organisationOf(document, scenario.id)!
    expectNumbers(loadsOf(organisation), 'load')
    expectNumbers(attentionByArea(organisation), 'attention')
    expectNumbers(runRules(organisation), 'rules')
    expectDrawn(organisation, scenario)
  }
}

function expectDrawn(organisation: Organisation, { arrangement, name }: Scenario): void {
  const layout = chartLayoutOf(organisation, { expanded: 'all', arrangement })
  expectNumbers(layout, 'layout')
  assert.equal(layout.boxes.length, organisation.positions.length)
  const svg = writeSvg(buildScene({ organisation, layout, theme: 'dark', legend: true, title: organisation.company.name, scenarioName: name, date: '2026-01-01' }))
  assert.doesNotMatch(svg, /\s(?:x|y|x1|y1|x2|y2|cx|cy|r|rx|width|height|d|points|transform|viewBox|font-size)="[^"]*(?:NaN|Infinity|undefined)/)
}

/** What is handed over: tables, the report, a picture, a chart without names. */
function expectHandedOver(document: HatrackDocument): void {
  expectSound(withWithheldNames(namelessDocument(document)))
  for (const { id, name, waivers, arrangement } of document.scenarios) {
    const organisation = organisationOf(document, id)!
    expectNumbers(finished(chartPictureOf({ organisation, arrangement, theme: 'light', colouring: 'findings' })), 'picture')
    assert.equal(csvOf(positionsTable(organisation, waivers)).includes('NaN,'), false)
    const origin = { file: 'x', format: 'hatrack-json', scenario: { id, name, isBaseline: true }, scenarios: [], notes: [], import: null } as const
    const report = reportOf(organisation, waivers, origin, false)
    expectNumbers(report, 'report')
    assert.equal(typeof textOf(report), 'string')
  }
}

/** What the reader makes of files that somebody tampered with: extremes that nobody draws by hand. */
function repaired(positions: number): fc.Arbitrary<HatrackDocument> {
  return fc.tuple(arbitraryDocument({ positions }), arbitraryEdits(6)).map(([document, edits]) => {
    const reading = readDocument(hostileJson(mutated(JSON.parse(writeDocument(document)), edits)))
    return reading.ok ? reading.document : document
  })
}

const bytesOf = (document: HatrackDocument) => textBytes(writeDocument(document))

export const page = defineTarget({
  name: 'page', shortRuns: 15, bytesOf, input: repaired(10),
  check: (document) => {
    expectShown(document)
    expectHandedOver(document)
  },
})

/** Growth looks at a thousand headcounts, so that each input takes a second. */
export const simulations = defineTarget({
  name: 'simulations', shortRuns: 1, bytesOf, input: repaired(5),
  check: (document) => {
    const organisation = organisationOf(document, document.baselineId)!
    const { plan } = scenarioOf(document, document.baselineId)!
    expectNumbers(finished(growthOf({ organisation, plan })), 'growth')
    expectNumbers(finished(departuresOf({ organisation })), 'departures')
    expectNumbers(finished(uncertaintyOf({ organisation, outlook: { ...document.outlook, runs: Math.min(document.outlook.runs, 100) } })), 'uncertainty')
  },
})
