import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeRepairs } from '../../../src/formats/json/describe-repairs'
import { readDocument } from '../../../src/formats/json/read-document'
import { describeProblem } from '../../../src/formats/json/read-problem'
import { writeDocument } from '../../../src/formats/json/write-document'
import { violationsOf } from '../../../src/model/invariants'
import { arbitraryDocument } from '../../support/arbitrary'

type Mutation = (value: unknown) => void
type Json = Record<string, unknown>

/** Ids that many records come to have, so that they point at one another, at themselves and at nothing. */
const id = fc.constantFrom('a', 'b', 'c', 'a-2', '', '__proto__', 'constructor', 'gone', 'x'.repeat(500))
const number = fc.constantFrom(-1, -0, 0.5, 1e300, -1e300, 7)
const text = fc.constantFrom('', ' ', 'x'.repeat(201), 'y'.repeat(2_001), '\u{1F600}'.repeat(150), '<b>', '__proto__')

const setters: Record<string, fc.Arbitrary<unknown>> = {
  id, managerId: fc.option(id), positionId: id, responsibilityId: fc.oneof(id, fc.constant('cybersecurity')), baselineId: id,
  between: fc.tuple(id, id), shared: fc.array(fc.oneof(id, fc.constant('cybersecurity')), { maxLength: 4 }),
  pinned: fc.array(fc.oneof(id, fc.constant('cybersecurity')), { maxLength: 4 }),
  headcount: number, from: number, quarters: number, runs: number, seed: number, min: number, max: number, mode: number, deviation: number, effort: number, capacity: fc.option(number), title: text, name: text, holder: fc.option(text), reason: text,
  severity: fc.constantFrom('', 'grave', 'note'),
}

function everyObject(value: unknown, found: Json[] = []): Json[] {
  if (typeof value !== 'object' || value === null) return found
  if (!Array.isArray(value)) found.push(value as Json)
  for (const item of Object.values(value)) everyObject(item, found)
  return found
}

const pick = fc.nat({ max: 10_000 })

/** Changes one field of one record to something a program or a person with an editor might have left there. */
const fieldChange = fc.constantFrom(...Object.keys(setters)).chain((key) => fc.tuple(setters[key]!, pick).map(([value, at]): Mutation => (file) => {
  // The outlook's effort is an object: a number in its place has the wrong shape, which is refused.
  const holders = everyObject(file).filter((object) => key in object && !(key === 'effort' && typeof (object[key] ?? 0) === 'object'))
  if (holders.length > 0) holders[at % holders.length]![key] = value
}))

const listChange = fc.tuple(fc.constantFrom('twice', 'without', 'reversed'), pick, pick).map(([how, at, item]): Mutation => (file) => {
  const lists = everyObject(file).flatMap((object) => Object.entries(object).flatMap(([key, value]) =>
    // A line with three ends has the wrong shape, which is refused.
    Array.isArray(value) && value.length > 0 && key !== 'between' ? [value as unknown[]] : []))
  const list = lists[at % lists.length]
  if (!list) return
  if (how === 'twice') list.push(structuredClone(list[item % list.length]))
  else if (how === 'reversed') list.reverse()
  else if (list.length > 1) list.splice(item % list.length, 1)
})

const unsafeKey = fc.tuple(fc.constantFrom('__proto__', 'constructor', 'prototype'), pick).map(([key, at]): Mutation => (file) => {
  const objects = everyObject(file)
  Object.defineProperty(objects[at % objects.length]!, key, { value: { polluted: true }, enumerable: true, configurable: true, writable: true })
})

const lostField = fc.tuple(fc.constantFrom('name', 'title', 'role', 'reason', 'severity', 'waivers', 'arrangement', 'places', 'direction', 'kind', 'shared', 'pinned', 'plan', 'from', 'collaborations', 'company', 'work', 'baselineId', 'outlook', 'growth', 'mode'), pick)
  .map(([key, at]): Mutation => (file) => {
    const holders = everyObject(file).filter((object) => key in object)
    if (holders.length > 0) delete holders[at % holders.length]![key]
  })

const mutations = fc.array(fc.oneof({ weight: 6, arbitrary: fieldChange }, { weight: 3, arbitrary: listChange }, unsafeKey, lostField), { minLength: 1, maxLength: 25 })

describe('a file that somebody tampered with', () => {
  it('is read as a sound document, and nobody in it is lost', () => {
    fc.assert(fc.property(arbitraryDocument({ positions: 8 }), mutations, (document, changes) => {
      const file = JSON.parse(writeDocument(document))
      for (const change of changes) change(file)
      const text = JSON.stringify(file)
      const reading = readDocument(text)
      if (!reading.ok) throw new Error(describeProblem(reading.problem).detail)
      expect(violationsOf(reading.document)).toEqual([])
      expect(reading.document.scenarios.map(({ positions }) => positions.length)).toEqual(file.scenarios.map((scenario: { positions: unknown[] }) => scenario.positions.length))
      expect(describeRepairs(reading.repairs).every((sentence) => sentence.endsWith('.'))).toBe(true)
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      // What was repaired once needs no repair again, and the same file always gives the same document.
      expect(readDocument(writeDocument(reading.document))).toEqual({ ok: true, document: reading.document, repairs: [] })
      expect(readDocument(text)).toEqual(reading)
    }), { numRuns: 300 })
  })

  it('whatever stands anywhere in it, gives a document or a message', () => {
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>([], {}, null, '', 0))
    fc.assert(fc.property(arbitraryDocument({ positions: 4 }), fc.array(fc.tuple(pick, pick, anything), { minLength: 1, maxLength: 4 }), (document, changes) => {
      const file = JSON.parse(writeDocument(document))
      for (const [at, key, value] of changes) {
        const objects = everyObject(file)
        const object = objects[at % objects.length]!
        const keys = Object.keys(object)
        object[keys[key % keys.length] ?? 'x'] = structuredClone(value)
      }
      const reading = readDocument(JSON.stringify(file))
      if (reading.ok) expect(violationsOf(reading.document)).toEqual([])
      else expect(describeProblem(reading.problem).remedy).not.toBe('')
    }))
  })

  it('cut off or changed in a letter, gives a document or a message', () => {
    fc.assert(fc.property(arbitraryDocument({ positions: 3 }), pick, fc.string({ maxLength: 2 }), fc.boolean(), (document, at, letters, isCut) => {
      const text = writeDocument(document)
      const place = at % text.length
      const reading = readDocument(text.slice(0, place) + letters + (isCut ? '' : text.slice(place + 1)))
      if (reading.ok) expect(violationsOf(reading.document)).toEqual([])
      else if (reading.problem.kind === 'not-json') expect(reading.problem.expected).not.toBe('')
    }))
  })
})

describe('a hostile file does not freeze the page', () => {
  const many = (count: number, make: (at: number) => object) => Array.from({ length: count }, (_, at) => make(at))
  const file = (scenario: object) => JSON.stringify({ type: 'hatrack', version: 1, scenarios: [scenario] })

  it.each([
    ['one id for everybody', file({ positions: many(50_000, () => ({ id: 'a', managerId: 'a' })) })],
    ['a chain of all', file({ positions: many(50_000, (at) => ({ id: `p${at}`, managerId: `p${at + 1}` })) })],
    ['one circle of all', file({ positions: many(50_000, (at) => ({ id: `p${at}`, managerId: `p${(at + 1) % 50_000}` })) })],
    ['a circle for every two', file({ positions: many(20_000, (at) => ({ id: `p${at}`, managerId: `p${at ^ 1}` })) })],
    ['one assignment many times', file({ positions: [{ id: 'a' }], assignments: many(200_000, () => ({ responsibilityId: 'pmo', positionId: 'a' })) })],
    ['a title of fifteen million letters', file({ positions: [{ id: 'a', title: 'x'.repeat(15_000_000) }] })],
    ['a million quotation marks', `{"type": "${'\\"'.repeat(1_000_000)}`],
    ['a million unknown fields', `{"type":"hatrack","version":1,"scenarios":[{}],"x":[${'{"a":1},'.repeat(1_000_000)}0]}`],
  ])('%s', (_, text) => {
    const start = performance.now()
    const reading = readDocument(text)
    if (reading.ok) describeRepairs(reading.repairs)
    const took = performance.now() - start
    expect(took).toBeLessThan(5_000)
  })
})
