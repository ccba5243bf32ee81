import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import packageJson from '../../../package.json'
import { readDocument } from '../../../src/formats/json/read-document'
import { programVersion, writeDocument } from '../../../src/formats/json/write-document'
import { newDocument } from '../../../src/model/new-document'
import type { HatrackDocument } from '../../../src/model/organisation'
import { newPosition } from '../../../src/model/position'
import { arbitraryDocument } from '../../support/arbitrary'

/** Unknown fields of the reader's own giving: none of the names that it leaves out, and no -0, which JSON cannot write. */
function isFromAFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !Object.is(value, -0)
  return Object.entries(value).every(([key, item]) => !['__proto__', 'constructor', 'prototype'].includes(key) && isFromAFile(item))
}

const documents = arbitraryDocument().filter(isFromAFile)

describe('a document written and read again', () => {
  it('is the same, without repairs', () => {
    fc.assert(fc.property(documents, (document) => {
      expect(readDocument(writeDocument(document))).toStrictEqual({ ok: true, document, repairs: [] })
    }))
  })

  it('gives the same text again', () => {
    fc.assert(fc.property(documents, (document) => {
      const text = writeDocument(document)
      const reading = readDocument(text)
      expect(reading.ok && writeDocument(reading.document)).toBe(text)
    }))
  })

  it('is the same text whatever the order of the fields in its records', () => {
    const reversed = (value: unknown): unknown => typeof value !== 'object' || value === null ? value
      : Array.isArray(value) ? value.map(reversed)
        : Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reversed(item)]))
    fc.assert(fc.property(arbitraryDocument({ unknownFields: false }), (document) => {
      expect(writeDocument(reversed(document) as HatrackDocument)).toBe(writeDocument(document))
    }))
  })

  it('has the numbers that were read, where JSON can say what it cannot write', () => {
    const reading = readDocument('{"type":"hatrack","version":1,"x-most":1e999,"scenarios":[{"id":"a","x-list":[-1e999,-0,{"x":-0}]}]}')
    if (!reading.ok) throw new Error('It was not read.')
    expect(reading.document).toMatchObject({ 'x-most': Number.MAX_VALUE, scenarios: [{ 'x-list': [-Number.MAX_VALUE, 0, { x: 0 }] }] })
    expect(readDocument(writeDocument(reading.document))).toStrictEqual({ ...reading, repairs: [] })
  })

  it('keeps what this version does not know, on every record and at the top', () => {
    const text = JSON.stringify({
      type: 'hatrack', version: 1, $schema: './hatrack.schema.json', plugin: { a: [1, { b: null }] },
      company: { logo: 'x.svg', assumptions: { 'a-later-one': 3 } },
      work: { notes: 'n', own: [{ id: 'o', colour: 'red' }], adjustments: [{ id: 'o', by: 'Ada' }] },
      scenarios: [{
        id: 's', colour: 'green', positions: [{ id: 'a', pronouns: 'they' }, { id: 'b', x: 1 }],
        collaborations: [{ id: 'l', between: ['a', 'b'], label: 'weekly' }],
        assignments: [{ responsibilityId: 'o', positionId: 'a', since: 2024 }], waivers: [{ id: 'a/b/c', reason: 'r', by: 'Ada' }],
      }],
    })
    const reading = readDocument(text)
    if (!reading.ok) throw new Error('not read')
    const written: unknown = JSON.parse(writeDocument(reading.document))
    expect(written).toMatchObject(JSON.parse(text))
    expect(reading.document).not.toHaveProperty('type')
  })
})

describe('the text', () => {
  const document: HatrackDocument = {
    ...newDocument('Acme'),
    scenarios: [{
      id: 'as-is', name: 'As is', positions: [newPosition('ceo', 'CEO', 'CEO'), newPosition('cto', 'CTO', 'CTO', 'ceo')],
      collaborations: [], assignments: [{ responsibilityId: 'security', positionId: 'cto', kind: 'accountable' }], shared: [],
      waivers: [{ id: 'vacant-seat/vacant/cto', severity: 'warning', reason: 'Hired for May.' }],
      arrangement: { direction: 'right', places: [{ id: 'cto', x: 300, y: -20 }] },
      plan: [{ id: 'cio-later', from: 150, kind: 'hire-cio', positionId: null }],
      pinned: ['security'],
    }],
  }

  it('says first what it is', () => {
    const keys = Object.keys(JSON.parse(writeDocument(document, { savedAt: '2025-03-01T10:00:00.000Z' })))
    expect(keys).toEqual(['type', 'version', 'source', 'savedAt', 'company', 'work', 'scenarios', 'baselineId', 'outlook'])
    expect(JSON.parse(writeDocument(document))).toMatchObject({ type: 'hatrack', version: 1, source: `hatrack ${packageJson.version}` })
    expect(programVersion).toBe(packageJson.version)
  })

  it('has a line for each record', () => {
    expect(writeDocument(document).split('\n').slice(4)).toEqual([
      '  "company": {',
      '    "name": "Acme",',
      '    "headcount": 50,',
      '    "kind": "other",',
      '    "stage": null,',
      '    "goal": null,',
      '    "technologyIsCore": false,',
      '    "itBudgetIsSignificant": false,',
      '    "sources": [',
      '      "cto-academy",',
      '      "coleman",',
      '      "race-car",',
      '      "roles-compared",',
      '      "careercruise"',
      '    ],',
      '    "assumptions": {}',
      '  },',
      '  "work": {',
      '    "own": [],',
      '    "adjustments": []',
      '  },',
      '  "scenarios": [',
      '    {',
      '      "id": "as-is",',
      '      "name": "As is",',
      '      "positions": [',
      '        {"id":"ceo","title":"CEO","role":"CEO","holder":null,"managerId":null,"capacity":null,"style":null,"strength":null,"hasTechnicalExpertise":false},',
      '        {"id":"cto","title":"CTO","role":"CTO","holder":null,"managerId":"ceo","capacity":null,"style":null,"strength":null,"hasTechnicalExpertise":false}',
      '      ],',
      '      "collaborations": [],',
      '      "assignments": [',
      '        {"responsibilityId":"security","positionId":"cto","kind":"accountable"}',
      '      ],',
      '      "shared": [],',
      '      "waivers": [',
      '        {"id":"vacant-seat/vacant/cto","severity":"warning","reason":"Hired for May."}',
      '      ],',
      '      "arrangement": {',
      '        "direction": "right",',
      '        "places": [',
      '          {"id":"cto","x":300,"y":-20}',
      '        ]',
      '      },',
      '      "plan": [',
      '        {"id":"cio-later","from":150,"kind":"hire-cio","positionId":null}',
      '      ],',
      '      "pinned": [',
      '        "security"',
      '      ]',
      '    }',
      '  ],',
      '  "baselineId": "as-is",',
      '  "outlook": {',
      '    "quarters": 12,',
      '    "runs": 10000,',
      '    "seed": 1,',
      '    "growth": {"kind":"triangular","min":0,"mode":0.08,"max":0.2},',
      '    "effort": {"kind":"normal","mean":1,"deviation":0.2}',
      '  }',
      '}',
      '',
    ])
  })

  it('after an edit differs in the line that was edited', () => {
    const edited = { ...document, scenarios: document.scenarios.map((scenario) => ({ ...scenario, positions: scenario.positions.map((position) =>
      position.id === 'cto' ? { ...position, holder: 'Ada' } : position) })) }
    const [before, after] = [document, edited].map((each) => writeDocument(each).split('\n'))
    expect(after!.filter((line, at) => line !== before![at])).toEqual([expect.stringContaining('"holder":"Ada"')])
  })

  it('never lets a field of the document pose as one of its first lines', () => {
    const posing = { ...document, type: 'other', version: 99, source: 'elsewhere', savedAt: 'never' } as HatrackDocument
    expect(writeDocument(posing)).toBe(writeDocument(document))
  })
})
