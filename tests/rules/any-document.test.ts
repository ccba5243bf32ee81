import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/formats/json/read-document'
import { writeDocument } from '../../src/formats/json/write-document'
import { assumptionIds, assumptions } from '../../src/model/assumptions'
import { maxCapacity, maxEffort, maxHeadcount, maxNameLength } from '../../src/model/limits'
import { newDocument } from '../../src/model/new-document'
import type { Assignment, Company, HatrackDocument, Position } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { newPosition } from '../../src/model/position'
import { catalogue } from '../../src/knowledge/responsibilities'
import { fixesOf, rules, runRules } from '../../src/rules'
import { arbitraryDocument } from '../support/arbitrary'
import { shuffled, unreadable } from '../support/test-rule'

/** As a file that the app has written and opens again: what the rules get to see. */
function opened(document: HatrackDocument): HatrackDocument {
  const outcome = readDocument(writeDocument(document))
  if (!outcome.ok) throw new Error('It was not read.')
  return outcome.document
}

/** That all rules answered, in words that can be read, with numbers that are numbers; and the findings. */
function expectAnswers(document: HatrackDocument) {
  return document.scenarios.map(({ id }) => {
    const organisation = organisationOf(document, id)!
    const { findings, notApplicable, passed } = runRules(organisation)
    expect(new Set([...findings, ...notApplicable].map(({ ruleId }) => ruleId)).size + passed.length).toBe(rules.length)
    for (const { evidence } of findings) expect(evidence.every(({ value, limit }) => Number.isFinite(value) && Number.isFinite(limit?.value ?? 0))).toBe(true)
    expect(runRules(shuffled(organisation)).findings.map(({ id, message }) => `${id}: ${message}`)).toEqual(findings.map(({ id, message }) => `${id}: ${message}`))
    for (const finding of findings.slice(0, 3)) fixesOf(finding, organisation)
    return findings
  })
}

describe('the rules answer about any document that the reader accepts', () => {
  test('whatever is in it', () => {
    fc.assert(fc.property(arbitraryDocument(), (document) => void expectAnswers(opened(document))), { numRuns: 60 })
  })

  test('with every number at its least or its most, and names as long as they may be', () => {
    const drawn = fc.tuple(arbitraryDocument({ unknownFields: false }), fc.array(fc.boolean(), { minLength: 7, maxLength: 31 }))
    fc.assert(fc.property(drawn, ([document, most]) => void expectAnswers(opened(atLimits(document, most)))), { numRuns: 60 })
  })

  test('with nobody on the chart: nothing is found and each rule says why', () => {
    expect(expectAnswers(opened(newDocument()))).toEqual([[]])
  })

  test.each([20, 10_000_000])('with ten thousand positions, at %i employees', (headcount) => {
    const [findings] = expectAnswers(crowd(10_000, headcount))
    expect(findings!.length).toBeGreaterThan(0)
    for (const { title, message } of findings!) expect(`${title} ${message}`).not.toMatch(unreadable)
    // Two minutes, on a machine that does other things too; a fraction of it on one that does not.
  }, 120_000)
})

/** Each number in turn takes its least or its most, as `most` says, over and over. */
function atLimits(document: HatrackDocument, most: readonly boolean[]): HatrackDocument {
  let at = 0
  const limit = (least: number, greatest: number) => most[at++ % most.length] ? greatest : least
  const long = (name: string) => name.padEnd(maxNameLength, 'W').slice(0, maxNameLength)
  const company: Company = {
    ...document.company, name: long(document.company.name), headcount: limit(1, maxHeadcount),
    assumptions: Object.fromEntries(assumptionIds.map((id) => [id, limit(assumptions[id].min, assumptions[id].max)])),
  }
  return {
    ...document,
    company,
    work: {
      own: document.work.own.map((own) => ({ ...own, name: long(own.name), effort: limit(0, maxEffort) })),
      adjustments: document.work.adjustments.map((one) => ({ ...one, effort: limit(0, maxEffort) })),
    },
    scenarios: document.scenarios.map((scenario) => ({
      ...scenario,
      positions: scenario.positions.map((position) => ({ ...position, title: long(position.title), capacity: limit(0, maxCapacity) })),
    })),
  }
}

/** A deep and wide chart with all kinds of seats, and ten responsibilities for each of them. */
function crowd(count: number, headcount: number): HatrackDocument {
  const roles = ['CIO', 'CTO', 'manager', 'team', 'CIO-CTO', 'other', 'manager', 'manager'] as const
  const positions = Array.from({ length: count }, (_, at): Position => ({
    ...newPosition(`p${at}`, `Position ${at}`, roles[at % roles.length]!, at === 0 ? null : `p${at % 3 === 0 ? at - 1 : Math.floor((at - 1) / 7)}`),
    holder: at % 5 === 0 ? null : `Person ${at}`,
  }))
  const assignments = positions.flatMap(({ id }, at) => Array.from({ length: 10 }, (_, more): Assignment => ({
    positionId: id, responsibilityId: catalogue[(at + more * 3) % catalogue.length]!.id, kind: (at + more) % 40 === 0 ? 'accountable' : 'delegated',
  })))
  const empty = newDocument()
  return { ...empty, company: { ...empty.company, headcount }, scenarios: [{ ...empty.scenarios[0]!, positions, assignments }] }
}
