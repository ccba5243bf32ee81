import { strict as assert } from 'node:assert'
import { describeRepairs } from '../../src/formats/json/describe-repairs'
import { readDocument } from '../../src/formats/json/read-document'
import type { Description } from '../../src/formats/json/read-problem'
import { writeDocument } from '../../src/formats/json/write-document'
import { violationsOf } from '../../src/model/invariants'
import type { HatrackDocument } from '../../src/model/organisation'
import { deepFrozen } from '../support/arbitrary'

/** A document that anything may be done with: it breaks no invariant, holds what can be saved, and is saved as it is. */
export function expectSound(document: HatrackDocument): void {
  assert.deepEqual(violationsOf(document), [])
  expectNumbers(document, 'document', Number.isFinite)
  const text = writeDocument(deepFrozen(document))
  const again = readDocument(text)
  assert.ok(again.ok, 'What was written is not read.')
  assert.deepEqual(again.repairs, [])
  assert.deepEqual(again.document, document)
  assert.equal(writeDocument(again.document), text)
}

/** No number anywhere in it that is none, and no key through which objects could be changed. Without capacity, any load is infinite. */
export function expectNumbers(value: unknown, where: string, isFine = (number: number): boolean => !Number.isNaN(number)): void {
  if (typeof value === 'number') assert.ok(isFine(value), `${where} is ${value}.`)
  if (typeof value !== 'object' || value === null) return
  if (value instanceof Map || value instanceof Set) {
    for (const each of value.values()) expectNumbers(each, where, isFine)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    assert.ok(key !== '__proto__', `${where} has a key __proto__.`)
    expectNumbers(item, `${where}.${key}`, isFine)
  }
}

/** A refusal that a person can do something with: what, where, what to do, and none of it as long as the file was. */
export function expectTold({ title, detail, remedy }: Description): void {
  for (const words of [title, detail, remedy]) {
    assert.ok(words !== '' && words.length < 1_000, `“${words.slice(0, 80)}” has ${words.length} letters.`)
    assert.doesNotMatch(words, /undefined|\[object|function\s?\(/)
  }
}

export function expectRepairsTold(repairs: Parameters<typeof describeRepairs>[0]): void {
  for (const words of describeRepairs(repairs)) assert.ok(words !== '' && words.length < 1_500, `A repair is told in ${words.length} letters.`)
}
