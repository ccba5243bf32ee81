import { describe, expect, test } from 'vitest'
import { applyCommands, isRefusal, type Command } from '../../src/commands'
import type { Organisation } from '../../src/model/organisation'
import { documentOf, organisationOf } from '../../src/model/organisation-of'
import { effectOf, fixesOf } from '../../src/rules'
import type { Rule } from '../../src/rules/define-rule'
import { severities, type Evidence, type Finding, type Fix, type Severity } from '../../src/rules/finding'
import { isWorse } from '../../src/rules/order'
import { ruleProse } from '../../src/rules/prose'
import type { RuleId } from '../../src/rules/rules'
import { outlined } from './outlined'

interface ValidCase {
  readonly name: string
  readonly organisation: Organisation
  /** Why the rule does not apply; absent: it may as well have passed. */
  readonly notApplicable?: string | RegExp
}

interface ExpectedFinding {
  readonly message: string
  readonly severity: Severity
  /** What waivers and comparisons know it by. */
  readonly id?: string
  readonly positions?: readonly string[]
  readonly responsibilities?: readonly string[]
  readonly outcome?: Finding['outcome']
  readonly supporting?: Finding['supporting']
  readonly opposing?: Finding['opposing']
  /** Part of the title or the message. */
  readonly says?: string | RegExp
  /** Every number that was compared, with its bound: `Attention: 0.25 attention, bound 0.5 (critical-neglect-below)`. */
  readonly evidence?: readonly string[]
  /** The titles of all fixes that are offered, best first. */
  readonly fixes?: readonly string[]
  /** The chart after each of these fixes, as `outlined` writes it. */
  readonly leadsTo?: readonly (readonly string[])[]
}

interface InvalidCase {
  readonly name: string
  readonly organisation: Organisation
  readonly findings: readonly ExpectedFinding[]
}

/** Runs the cases, and on each of them what no author of a rule remembers to check. */
export function testRule(rule: Rule<RuleId>, { valid, invalid }: { valid: readonly ValidCase[], invalid: readonly InvalidCase[] }): void {
  describe(rule.id, () => {
    describe('finds nothing', () => {
      test.each(valid)('$name', ({ organisation, notApplicable }) => {
        deepFreeze(organisation)
        expect(findingsOf(rule, organisation)).toEqual([])
        if (notApplicable === undefined) return
        expect(rule.check(organisation)).toEqual({ notApplicable: expect.stringMatching(notApplicable) })
      })
    })
    describe('finds', () => {
      test.each(invalid)('$name', ({ organisation, findings }) => {
        deepFreeze(organisation)
        const found = findingsOf(rule, organisation)
        expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual(findings.map(({ message, severity }) => [message, severity]))
        findings.forEach((expected, at) => expectFinding(found[at]!, expected, organisation))
        expect(idsOf(rule, shuffled(organisation))).toEqual(idsOf(rule, organisation))
      })
    })
    describe('offers fixes that help', () => {
      test.each(invalid)('$name', ({ organisation }) => {
        for (const finding of findingsOf(rule, organisation)) expectFixesToHelp(finding, organisation)
      })
    })
    test('bears with it that what was found is gone', () => {
      for (const { organisation } of invalid) {
        const empty = { ...organisation, positions: [], assignments: [], collaborations: [], shared: [], own: [] }
        for (const finding of findingsOf(rule, organisation)) {
          for (const found of [finding, { ...finding, positionIds: [], responsibilityIds: [] }]) expectFixes(rule.fixes(found, empty))
        }
      }
    })
    test('says in sentences what it wants, why, and when to ignore it', () => {
      const { why, whenToIgnore } = ruleProse[rule.id]
      for (const text of [rule.title, why, whenToIgnore]) expect(text).toMatch(sentence)
    })
    test('says in sentences what of it is ours', () => {
      const { inference, choices } = ruleProse[rule.id]
      if (rule.basis === 'inferred') expect(inference).toMatch(sentence)
      expect(choices.length).toBeGreaterThan(0)
      for (const choice of choices) expect(choice).toMatch(/^[“\p{Lu}].+\.$/su)
    })
    test('every message is used by a case', () => {
      const used = new Set(invalid.flatMap(({ organisation }) => findingsOf(rule, organisation).map(({ messageId }) => messageId)))
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort())
    })
  })
}

export function findingsOf(rule: Rule, organisation: Organisation): readonly Finding[] {
  const verdict = rule.check(organisation)
  return 'findings' in verdict ? verdict.findings : []
}

const sentence = /^[\p{Lu}\d].+/u

/** Braces left in a text, and numbers that are none. */
export const unreadable = /[{}]|Infinity|NaN|undefined|null/

function expectFinding(finding: Finding, expected: ExpectedFinding, organisation: Organisation): void {
  expect(`${finding.title} ${finding.message}`).not.toMatch(unreadable)
  for (const text of [finding.title, finding.message]) expect(text).toMatch(sentence)
  for (const { value, label } of finding.evidence) {
    expect(Number.isFinite(value)).toBe(true)
    expect(label).toMatch(sentence)
  }
  if (expected.id !== undefined) expect(finding.id).toBe(expected.id)
  if (expected.positions) expect([...finding.positionIds].sort()).toEqual([...expected.positions].sort())
  if (expected.responsibilities) expect([...finding.responsibilityIds].sort()).toEqual([...expected.responsibilities].sort())
  if (expected.outcome) expect(finding.outcome).toBe(expected.outcome)
  if (expected.supporting) expect(finding.supporting).toEqual(expected.supporting)
  if (expected.opposing) expect(finding.opposing).toEqual(expected.opposing)
  if (expected.evidence) expect(finding.evidence.map(written)).toEqual(expected.evidence)
  if (expected.says !== undefined) expect(`${finding.title} | ${finding.message}`.replaceAll('\u00a0', ' ')).toMatch(expected.says)
  if (expected.leadsTo) expect(fixesOf(finding, organisation).map(({ commands }) => outlinedAfter(organisation, commands))).toEqual(expected.leadsTo)
  if (expected.fixes) expect(fixesOf(finding, organisation).map(({ title }) => title)).toEqual(expected.fixes)
}

/** Rounded: the last digits of a sum are nobody's concern. */
function written({ label, value, unit, limit }: Evidence): string {
  return `${label}: ${Math.round(value * 1e4) / 1e4} ${unit}${limit ? `, bound ${limit.value} (${limit.assumption})` : ''}`
}

function expectFixes(fixes: readonly Fix[]): void {
  for (const { title, commands } of fixes) {
    expect(title).toMatch(sentence)
    expect(Array.isArray(commands)).toBe(true)
  }
}

function expectFixesToHelp(finding: Finding, organisation: Organisation): void {
  const document = documentOf(organisation)
  for (const fix of fixesOf(finding, organisation)) {
    const effect = effectOf(document, organisation.scenarioId, fix.commands)
    if (isRefusal(effect)) throw new Error(`${fix.title}: ${effect.refused}`)
    expect(effect.document, fix.title).not.toEqual(document)
    expect(effect.resolved.map(({ id }) => id), fix.title).toContain(finding.id)
    const worse = [...effect.raised, ...effect.worsened.map(({ after }) => after)].filter(({ severity }) => isWorse(severity, finding.severity))
    expect(worse, fix.title).toEqual([])
  }
}

/** The chart that these commands make of it. */
export function outlinedAfter(organisation: Organisation, commands: readonly Command[]): readonly string[] {
  const outcome = applyCommands(documentOf(organisation), commands)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outlined(organisationOf(outcome.document, organisation.scenarioId)!)
}

function idsOf(rule: Rule, organisation: Organisation): readonly string[] {
  return findingsOf(rule, organisation).map(({ id, severity }) => `${severities.indexOf(severity)} ${id}`).sort()
}

/** The same records in another order, the same on every run: every other one first, backwards. */
export function shuffled(organisation: Organisation): Organisation {
  const { positions, collaborations, assignments, shared, own, adjustments } = organisation
  return {
    ...organisation,
    positions: mixed(positions), collaborations: mixed(collaborations), assignments: mixed(assignments),
    shared: mixed(shared), own: mixed(own), adjustments: mixed(adjustments),
  }
}

function mixed<Row>(rows: readonly Row[]): readonly Row[] {
  return [...rows.filter((_, at) => at % 2 === 1).reverse(), ...rows.filter((_, at) => at % 2 === 0)]
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(deepFreeze)
}
