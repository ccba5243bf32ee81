import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { sourceOf } from '../../src/knowledge/claims/claim-id'
import { isRefusal } from '../../src/commands'
import { newCompany } from '../../src/model/company'
import type { Organisation } from '../../src/model/organisation'
import { documentOf } from '../../src/model/organisation-of'
import { effectOf, fixesOf, ruleById, rules, runRules } from '../../src/rules'
import { noSourceChosen } from '../../src/rules/define-rule'
import { isWorse, sorted } from '../../src/rules/order'
import { ruleProse } from '../../src/rules/prose'
import { emptyChart } from '../../src/rules/run-rules'
import { shuffled, unreadable } from '../support/test-rule'
import { anyOrganisation, vacated } from './random-organisation'

const any = fc.oneof({ weight: 4, arbitrary: anyOrganisation }, { weight: 1, arbitrary: vacated })

describe('on any organisation', () => {
  test('every rule answers once: it finds something, passes, or says why it does not apply', () => {
    fc.assert(fc.property(any, (organisation) => {
      const { findings, notApplicable, passed } = runRules(organisation)
      const found = new Set(findings.map(({ ruleId }) => ruleId))
      expect([...found, ...passed, ...notApplicable.map(({ ruleId }) => ruleId)].sort()).toEqual(rules.map(({ id }) => id).sort())
      for (const { reason } of notApplicable) expect(reason).not.toMatch(unreadable)
    }))
  })

  test('no finding is told twice, and all of them can be read', () => {
    fc.assert(fc.property(any, (organisation) => {
      const { findings } = runRules(organisation)
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      for (const { title, message, evidence } of findings) {
        expect(`${title} ${message}`).not.toMatch(unreadable)
        for (const { value, limit } of evidence) expect([value, limit?.value ?? 0].every(Number.isFinite)).toBe(true)
      }
    }))
  })

  test('what a finding points at is on the chart and in scope, and its sources are chosen', () => {
    fc.assert(fc.property(any, (organisation) => {
      const ids = new Set(organisation.positions.map(({ id }) => id))
      for (const { positionIds, basis, supporting, opposing } of runRules(organisation).findings) {
        expect(positionIds.every((id) => ids.has(id))).toBe(true)
        expect(new Set(positionIds).size).toBe(positionIds.length)
        expect([...supporting, ...opposing].every((claim) => organisation.company.sources.includes(sourceOf(claim)))).toBe(true)
        // What rests on no source is ours, and says so.
        expect(basis === 'structural' || supporting.length > 0).toBe(true)
      }
    }))
  })

  test('the order of records makes no difference, to fixes neither', () => {
    fc.assert(fc.property(any, (organisation) => {
      expect(told(shuffled(organisation))).toEqual(told(organisation))
    }))
  })

  test('what is offered as a fix can be done and helps', () => {
    fc.assert(fc.property(any, (organisation) => {
      for (const finding of runRules(organisation).findings) {
        for (const fix of fixesOf(finding, organisation)) {
          const effect = effectOf(documentOf(organisation), organisation.scenarioId, fix.commands)
          if (isRefusal(effect)) throw new Error(effect.refused)
          expect(effect.resolved.map(({ id }) => id)).toContain(finding.id)
          const worse = [...effect.raised, ...effect.worsened.map(({ after }) => after)]
          expect(worse.filter(({ severity }) => isWorse(severity, finding.severity))).toEqual([])
          expect(fix.title).not.toMatch(unreadable)
        }
      }
    }))
  })
})

test('an empty chart is an invitation, not an alarm', () => {
  const { findings, notApplicable, passed } = runRules(organisationFromOutline({ headcount: 500 }, ''))
  expect(findings).toEqual([])
  expect(passed).toEqual([])
  expect(notApplicable).toEqual(rules.map(({ id }) => ({ ruleId: id, reason: emptyChart })))
})

test('with no source chosen every rule that rests on one is silent and says why', () => {
  const { findings, notApplicable } = runRules(organisationFromOutline({ headcount: 500, sources: [] }, 'CTO: all'))
  expect(findings).toEqual([])
  const onSources = new Set<string>(rules.filter(({ basis }) => basis !== 'structural').map(({ id }) => id))
  expect(notApplicable.filter(({ ruleId }) => onSources.has(ruleId)).map(({ reason }) => reason)).toEqual([...onSources].map(() => noSourceChosen))
})

test('worst first, then by category, rule and id', () => {
  const { findings } = runRules(organisationFromOutline({ headcount: 250 }, 'CEO (Ada): pmo\n  CTO (Maya): all\n  VP (vacant): it-support'))
  expect(findings.map(({ severity, category, ruleId }) => `${severity} ${category} ${ruleId}`)).toEqual([
    'critical overload overloaded-position',
    'critical overload conflicting-responsibilities',
    'warning neglect neglected-innovation',
    'warning neglect neglected-operations',
    'warning neglect vacant-seat',
    'warning clarity two-owners',
    'warning clarity two-owners',
    'warning structure both-roles-needed',
    'warning structure missing-complement',
  ])
  const order = new Map(rules.map(({ id }, at) => [id, at]))
  expect(sorted([...findings].reverse(), order)).toEqual(findings)
})

test('the same organisation is checked once', () => {
  const organisation = organisationFromOutline({}, 'CTO: all')
  expect(runRules(organisation)).toBe(runRules(organisation))
  const [finding] = runRules(organisation).findings
  expect(fixesOf(finding!, organisation)).toBe(fixesOf(finding!, organisation))
})

test('a finding of a rule that is gone has no fixes', () => {
  const organisation = organisationFromOutline({}, 'CTO: all')
  expect(fixesOf({ ...runRules(organisation).findings[0]!, id: 'gone//', ruleId: 'gone' }, organisation)).toEqual([])
})

test('a thousand positions in one loop, each with work of its own and somebody else’s', () => {
  const size = 1_000
  const catalogueIds = ['pmo', 'engineering', 'it-support', 'product-vendors']
  const positions = Array.from({ length: size }, (_, at) => ({
    id: `p${at}`, title: `P ${at}`, role: (['CIO', 'CTO', 'manager'] as const)[at % 3]!, holder: 'Ada', managerId: `p${(at + 1) % size}`,
    capacity: null, style: null, strength: null, hasTechnicalExpertise: false,
  }))
  const assignments = positions.map(({ id }, at) => ({ positionId: id, responsibilityId: catalogueIds[at % 4]!, kind: 'accountable' as const }))
  const organisation: Organisation = {
    scenarioId: 'as-is', company: { ...newCompany('Loop'), headcount: 250 }, positions, assignments, collaborations: [], shared: [], own: [], adjustments: [],
  }
  expect(runRules(organisation).findings.length).toBeGreaterThan(0)
})

describe('the table of contents', () => {
  test('ids are unique and found', () => {
    for (const rule of rules) expect(ruleById.get(rule.id)).toBe(rule)
    expect(ruleById.size).toBe(rules.length)
  })

  test('every rule says what it rests on, why, and when to ignore it', () => {
    for (const { id, title, basis, claims } of rules) {
      const { why, whenToIgnore } = ruleProse[id]
      expect(title.length * why.length * whenToIgnore.length).toBeGreaterThan(0)
      expect(basis === 'structural' || claims.supporting.length > 0).toBe(true)
    }
  })
})

function told(organisation: Organisation) {
  const { findings, ...rest } = runRules(organisation)
  return {
    ...rest,
    // Not the evidence: sums of the same numbers in another order differ in their last digits.
    findings: findings.map((finding) => ({ ...finding, evidence: [], fixes: fixesOf(finding, organisation).map(({ title }) => title) })),
  }
}
