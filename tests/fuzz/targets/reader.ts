import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { identify } from '../../../src/formats/json/identify'
import { readDocument } from '../../../src/formats/json/read-document'
import { describeProblem } from '../../../src/formats/json/read-problem'
import { writeDocument } from '../../../src/formats/json/write-document'
import { arbitraryDocument } from '../../support/arbitrary'
import { arbitraryEdits, arbitraryHostileValue, arbitraryTextEdits, hostileJson, mutated, mutatedText } from '../mutations'
import { expectRepairsTold, expectSound, expectTold } from '../promises'
import { defineTarget, textBytes } from '../target'

const file = arbitraryDocument({ positions: 6 }).map((document) => writeDocument(document))

/** Files in which values at random places are others. */
export const tamperedFile: fc.Arbitrary<string> = fc.tuple(file, arbitraryEdits()).map(([text, edits]) => hostileJson(mutated(JSON.parse(text), edits)))

const brokenFile = fc.tuple(file, arbitraryTextEdits()).map(([text, edits]) => mutatedText(text, edits))

const list = fc.array(arbitraryHostileValue(), { maxLength: 5 })
/** The first lines of a document, and anything below them. */
const nearlyOurs = fc.record({
  type: fc.oneof({ weight: 8, arbitrary: fc.constant<unknown>('hatrack') }, { weight: 1, arbitrary: arbitraryHostileValue() }),
  version: fc.oneof({ weight: 8, arbitrary: fc.constant<unknown>(1) }, { weight: 1, arbitrary: arbitraryHostileValue() }),
  company: arbitraryHostileValue(), work: fc.oneof(arbitraryHostileValue(), fc.record({ own: list, adjustments: list }, { requiredKeys: [] })),
  scenarios: fc.oneof(arbitraryHostileValue(), fc.array(fc.oneof(arbitraryHostileValue(), fc.record({
    id: arbitraryHostileValue(), name: arbitraryHostileValue(), positions: list, collaborations: list, assignments: list, shared: list, waivers: list, plan: list, pinned: list,
    arrangement: fc.record({ direction: arbitraryHostileValue(), places: list }, { requiredKeys: [] }),
  }, { requiredKeys: [] })), { maxLength: 4 })),
  baselineId: arbitraryHostileValue(), outlook: arbitraryHostileValue(), shownId: arbitraryHostileValue(),
}, { requiredKeys: ['type', 'version', 'scenarios'] }).map(hostileJson)

const anyText = fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 400 }), arbitraryHostileValue().map((value) => hostileJson(value)))

export function checkDocumentText(text: string): void {
  const reading = readDocument(text)
  assert.deepEqual(readDocument(text), reading, 'Read twice, it is not the same.')
  if (!reading.ok) return expectTold(describeProblem(reading.problem))
  expectRepairsTold(reading.repairs)
  expectSound(reading.document)
  const scenarios = scenariosIn(text)
  assert.deepEqual(reading.document.scenarios.map(({ positions }) => positions.length), scenarios.map(countOfPositions), 'Positions were lost.')
}

function scenariosIn(text: string): readonly unknown[] {
  const identified = identify(JSON.parse(text.replace(/^\uFEFF/, '')))
  return identified.isOurs ? identified.file['scenarios'] as unknown[] : []
}

function countOfPositions(scenario: unknown): number {
  const { positions = [] } = scenario as { positions?: readonly unknown[] }
  return positions.length
}

export const reader = defineTarget({
  name: 'reader', shortRuns: 180, check: checkDocumentText, bytesOf: textBytes,
  input: fc.oneof({ weight: 5, arbitrary: tamperedFile }, { weight: 3, arbitrary: brokenFile }, { weight: 3, arbitrary: nearlyOurs }, anyText),
})
