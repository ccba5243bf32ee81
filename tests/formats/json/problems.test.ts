import { describe, expect, it } from 'vitest'
import { maxFileBytes, maxPositions, maxTextLength } from '../../../src/formats/json/file-limits'
import { migrations, type Migration } from '../../../src/formats/json/migrations'
import { readDocument, type ReadOptions } from '../../../src/formats/json/read-document'
import { describeProblem, type ReadProblem } from '../../../src/formats/json/read-problem'

function problemOf(text: string, options?: ReadOptions): ReadProblem {
  const reading = readDocument(text, options)
  if (reading.ok) throw new Error('It was read.')
  return reading.problem
}

/** A file in one line, for the sake of the column. */
const file = (content: object) => JSON.stringify({ type: 'hatrack', version: 1, ...content })
const scenario = (content: object) => file({ scenarios: [{ id: 's', name: 'As is', ...content }] })

describe('a text that is not JSON', () => {
  it.each([
    ['{\n  "type": "hatrack",\n  "version": 1,\n}', 4, 1, 'a field\u2019s name in quotation marks'],
    ['{"a": [1, 2,]}', 1, 13, 'a value'],
    ['{"a": 1\n "b": 2}', 2, 2, 'a comma or }'],
    ['[1 2]', 1, 4, 'a comma or ]'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['{a: 1}', 1, 2, 'a field\u2019s name in quotation marks or }'],
    ['{"a": \'b\'}', 1, 7, 'a value'],
    ['{"a": 01}', 1, 7, 'a value'],
    ['{"a": NaN}', 1, 7, 'a value'],
    ['{"a": "b\nc"}', 1, 9, 'a quotation mark that ends the text on the same line'],
    ['{"a": "C:\\dir"}', 1, 10, 'another backslash, or n, t, u\u2026 after this one'],
    ['{"a": "b', 1, 9, 'a quotation mark that ends the text'],
    ['{"a": [', 1, 8, 'a value or ]'],
    ['{} {}', 1, 4, 'the end of the text'],
    ['id,name\r\n1,Ada', 1, 1, 'a value'],
  ])('%j: line %i, column %i', (text, line, column, expected) => {
    expect(problemOf(text)).toEqual({ kind: 'not-json', line, column, expected, looksLike: null })
  })

  it.each([
    ['<!doctype html><p>Sign in', 'markup'],
    ['PK\u0003\u0004\u0014', 'spreadsheet'],
    ['\uFFFDPNG\r\n', 'picture'],
    ['%PDF-1.7', 'pdf'],
    ['{\n  "a": 1,\n<<<<<<< HEAD\n  "b": 2\n=======\n', 'merge-conflict'],
  ])('%j looks like %s', (text, looksLike) => {
    const problem = problemOf(text)
    expect(problem).toMatchObject({ kind: 'not-json', looksLike })
    expect(describeProblem(problem).title).not.toContain('damaged')
  })

  it('tells where, and what to do', () => {
    expect(describeProblem(problemOf('{"a": 1,}'))).toEqual({
      title: 'The file is damaged or is not JSON',
      detail: 'Line 1, column 9: expected a field\u2019s name in quotation marks.',
      remedy: 'If it was edited by hand, correct that place. If it was downloaded, download it again: it may be cut off.',
    })
  })
})

describe('a text that is refused', () => {
  it('for its length, before it is parsed', () => {
    expect(problemOf(' '.repeat(maxTextLength + 1))).toEqual({ kind: 'too-large', length: 20_000_001, limit: 20_000_000 })
    expect(describeProblem({ kind: 'too-large', length: 50_000_000, limit: maxFileBytes }).detail)
      .toBe('It has 50 MB; Hatrack opens files of up to 20 MB.')
    expect(problemOf('x'.repeat(11), { maxLength: 10 }).kind).toBe('too-large')
  })

  it.each(['', ' \n', '\uFEFF', '\uFEFF\r\n'])('for having nothing in it: %j', (text) => {
    expect(problemOf(text)).toEqual({ kind: 'empty' })
  })

  it.each([
    '['.repeat(5_000_000),
    '{"a":'.repeat(1_000_000),
    scenario({ positions: [{ id: 'a', x: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) }] }),
  ])('for its depth', (text) => {
    expect(problemOf(text)).toEqual({ kind: 'too-deep', limit: 200 })
  })

  it('but not for brackets inside a text', () => {
    expect(readDocument(scenario({ name: `"\\${'['.repeat(150)}` })).ok).toBe(true)
    expect(readDocument(scenario({ x: `\\"${'{'.repeat(500)}\\` })).ok).toBe(true)
  })

  it('for the number of its records', () => {
    const positions = Array.from({ length: maxPositions + 1 }, () => 0)
    const problem = problemOf(scenario({ positions }))
    expect(problem).toEqual({ kind: 'too-many', what: 'positions', path: 'scenarios[0].positions', count: 50_001, limit: 50_000 })
    expect(describeProblem(problem).detail).toBe('There are 50,001 at scenarios[0].positions; Hatrack takes up to 50,000.')
    expect(problemOf(scenario({ assignments: Array.from({ length: 200_001 }, () => 0) }))).toMatchObject({ kind: 'too-many', what: 'assignments' })
    expect(problemOf(file({ scenarios: Array.from({ length: 1_001 }, () => ({})) }))).toMatchObject({ kind: 'too-many', what: 'scenarios' })
  })
})

describe('JSON of other programs', () => {
  it.each([
    [{ type: 'excalidraw', version: 2, elements: [] }, 'excalidraw', 'It looks like an Excalidraw drawing.'],
    [{ nodes: [], edges: [], viewport: {} }, 'react-flow', 'It looks like a diagram of nodes and edges, as React Flow writes it.'],
    [[{ id: 1, parentId: null }], 'rows', 'It looks like a table: a list of rows.'],
    [[['Mike', '']], 'rows', 'It looks like a table: a list of rows.'],
    [{ id: '1', name: 'Lao Lao', children: [] }, 'nested-children', 'It looks like an org chart of nested boxes, each with its \u201cchildren\u201d.'],
    [{ scenarios: [] }, 'headless', 'It has scenarios like a Hatrack document, but not its first lines. A Hatrack document says \u201ctype\u201d: \u201chatrack\u201d in its first lines.'],
    [{ type: 'Topology', objects: {} }, 'unknown', 'Its \u201ctype\u201d is \u201cTopology\u201d. A Hatrack document says \u201ctype\u201d: \u201chatrack\u201d in its first lines.'],
    [{ name: 'x', version: '1.0.0' }, 'unknown', 'It is JSON of some other program. A Hatrack document says \u201ctype\u201d: \u201chatrack\u201d in its first lines.'],
    [[], 'unknown', 'It is JSON of some other program. A Hatrack document says \u201ctype\u201d: \u201chatrack\u201d in its first lines.'],
    [null, 'unknown', 'It is JSON of some other program. A Hatrack document says \u201ctype\u201d: \u201chatrack\u201d in its first lines.'],
  ])('%j: %s', (value, program, detail) => {
    const problem = problemOf(JSON.stringify(value))
    expect(problem).toMatchObject({ kind: 'other-program', program })
    expect(describeProblem(problem)).toMatchObject({ title: 'This is not a Hatrack document', detail })
  })
})

describe('versions', () => {
  it('refuses a newer one', () => {
    const problem = problemOf(JSON.stringify({ type: 'hatrack', version: 2, source: 'hatrack 9.0.0', scenarios: 'changed' }))
    expect(problem).toEqual({ kind: 'newer-version', version: 2, supported: 1, source: 'hatrack 9.0.0' })
    expect(describeProblem(problem).detail).toBe('It has version 2 (written by hatrack 9.0.0); this Hatrack reads up to version 1. The file was left as it is.')
  })

  it.each([undefined, null, '1', 0, -1, 1.5, [1]])('refuses %j as a version', (version) => {
    expect(problemOf(JSON.stringify({ type: 'hatrack', version, scenarios: [{}] })).kind).toBe('bad-version')
  })

  it('brings an older one up to date, step by step, before its shape is looked at', () => {
    expect(migrations).toHaveLength(0)
    const steps: Migration[] = [
      ({ people, ...file }) => ({ ...file, scenarios: [{ positions: people }] }),
      (file) => ({ ...file, company: { name: 'Migrated' } }),
    ]
    const older = (version: number, content: object) => readDocument(JSON.stringify({ type: 'hatrack', version, ...content }), { migrations: steps })
    expect(older(1, { people: [{ id: 'a' }], kept: 1 })).toMatchObject({
      ok: true, document: { kept: 1, company: { name: 'Migrated' }, scenarios: [{ positions: [{ id: 'a' }] }] },
    })
    expect(older(2, { scenarios: [{}] })).toMatchObject({ ok: true, document: { company: { name: 'Migrated' } } })
    expect(older(3, { scenarios: [{}] })).toMatchObject({ ok: true, document: { company: { name: 'Untitled organisation' } } })
    expect(older(4, {})).toMatchObject({ ok: false, problem: { kind: 'newer-version', supported: 3 } })
  })

  it('tells when that fails', () => {
    const broken: Migration = () => { throw new TypeError('people is not iterable') }
    const problem = problemOf(file({ scenarios: [{}] }), { migrations: [broken] })
    expect(problem).toEqual({ kind: 'not-migrated', version: 1, reason: 'people is not iterable' })
    expect(describeProblem(problem).detail).toContain('people is not iterable')
  })
})

describe('a wrong shape', () => {
  it.each([
    [file({}), 'scenarios', null, 'nothing', 'a value, for it is required'],
    [file({ scenarios: [] }), 'scenarios', null, 'an empty list', 'at least one'],
    [file({ scenarios: {} }), 'scenarios', null, 'an object', 'a list'],
    [file({ scenarios: [null] }), 'scenarios[0]', null, 'null', 'an object'],
    [file({ scenarios: [{}], company: { name: 'Acme', headcount: '50' } }), 'company.headcount', 'Acme', 'the text \u201c50\u201d', 'a number'],
    [file({ scenarios: [{}], company: { kind: 'circus' } }), 'company.kind', null, 'the text \u201ccircus\u201d', 'one of start-up, software-internet, digital-platform, biotech, bank, university, government, enterprise, other'],
    [file({ scenarios: [{}], company: { technologyIsCore: 'yes' } }), 'company.technologyIsCore', null, 'the text \u201cyes\u201d', 'true or false'],
    [scenario({ positions: [{ title: 'Head of Data' }] }), 'scenarios[0].positions[0].id', 'Head of Data', 'nothing', 'a value, for it is required'],
    [scenario({ positions: [{ id: 7 }] }), 'scenarios[0].positions[0].id', 'As is', 'the number 7', 'a text'],
    [scenario({ positions: [{ id: 'x'.repeat(501) }] }), 'scenarios[0].positions[0].id', 'x'.repeat(501), `the text \u201c${'x'.repeat(59)}\u2026\u201d`, 'a text of at most 500 characters'],
    [scenario({ positions: [{ id: 'a', role: 'CISO' }] }), 'scenarios[0].positions[0].role', 'a', 'the text \u201cCISO\u201d', 'one of CEO, CIO, CTO, CIO-CTO, manager, team, other'],
    [scenario({ collaborations: [{ between: ['a'] }] }), 'scenarios[0].collaborations[0].between[1]', 'As is', 'nothing', 'a text'],
    [scenario({ collaborations: [{ between: ['a', 'b', 'c'] }] }), 'scenarios[0].collaborations[0].between[2]', 'As is', 'the text \u201cc\u201d', 'nothing more'],
    [scenario({ assignments: [{ positionId: 'a' }] }), 'scenarios[0].assignments[0].responsibilityId', 'As is', 'nothing', 'a value, for it is required'],
    [scenario({ shared: [{}] }), 'scenarios[0].shared[0]', 'As is', 'an object', 'a text'],
  ])('%j', (text, path, inside, found, expected) => {
    expect(problemOf(text)).toEqual({ kind: 'bad-shape', path, inside, found, expected })
  })

  it('is told with its place', () => {
    expect(describeProblem(problemOf(scenario({ positions: [{ id: 'a', title: 'Head of Data', capacity: 'much' }] }))).detail)
      .toBe('At scenarios[0].positions[0].capacity (in \u201cHead of Data\u201d) there is the text \u201cmuch\u201d; expected a number.')
  })
})

it('no message grows with the file', () => {
  const long = 'x'.repeat(100_000)
  for (const text of [JSON.stringify({ type: long }), scenario({ positions: [{ id: 'a', title: long, role: long }] }), file({ version: 5, source: long })]) {
    const { title, detail, remedy } = describeProblem(problemOf(text))
    expect((title + detail + remedy).length).toBeLessThan(600)
  }
})
