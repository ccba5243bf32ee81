import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { ruleById, rules, runRules } from '../../src/rules'
import { emptyChart } from '../../src/rules/run-rules'

/**
 * What each rule is, in the order in which findings of one severity and category are listed. A rule that changes its
 * grounds or its weight changes what people are told everywhere, so it is said here a second time.
 */
const contents: readonly (readonly [id: string, is: string, supporting: readonly string[], opposing: readonly string[]])[] = [
  ['overloaded-position', 'overload, warning, inferred, problem', ['race-car/risk-overload'], []],
  ['conflicting-responsibilities', 'overload, warning, inferred, problem', ['race-car/risk-overload', 'coleman/both-at-scale', 'careercruise/distinct-in-biotech'], ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when']],
  ['neglected-innovation', 'neglect, warning, inferred, problem', ['race-car/risk-neglect'], []],
  ['neglected-operations', 'neglect, warning, inferred, problem', ['race-car/risk-neglect'], []],
  ['unowned-responsibility', 'neglect, warning, inferred, problem', ['race-car/risk-misalignment'], []],
  ['vacant-seat', 'neglect, warning, inferred, problem', ['race-car/risk-misalignment'], []],
  ['stakeholder-unserved', 'neglect, note, inferred, problem', ['cto-academy/cto-external-customers', 'coleman/cto-top-line', 'race-car/stakeholders', 'roles-compared/users', 'careercruise/cto-evangelist', 'cto-academy/cio-internal-customers'], []],
  ['success-metric-unattended', 'neglect, note, inferred, problem', ['race-car/metrics'], []],
  ['misplaced-responsibility', 'clarity, warning, stated, problem', ['coleman/deciding-question', 'cto-academy/inward-outward', 'race-car/focus', 'roles-compared/focus', 'careercruise/cio-focus', 'careercruise/cto-direction'], ['coleman/both-hats-short-term', 'roles-compared/one-person']],
  ['internal-it-under-product-leader', 'clarity, warning, stated, problem', ['coleman/infrastructure-exception'], []],
  ['vendor-management-split', 'clarity, note, stated, question', ['cto-academy/cio-infrastructure-vendors', 'cto-academy/cto-product-vendors', 'coleman/division'], []],
  ['two-owners', 'clarity, warning, inferred, problem', ['coleman/roles-blur', 'race-car/risk-misalignment'], ['careercruise/it-varies']],
  ['unclassified-responsibility', 'clarity, note, stated, question', ['coleman/deciding-question'], []],
  ['both-roles-needed', 'structure, warning, stated, problem', ['coleman/both-at-scale'], ['careercruise/same-when', 'roles-compared/cio-fits', 'roles-compared/cto-fits']],
  ['budget-needs-both', 'structure, warning, inferred, problem', ['careercruise/budget-needs-both'], ['careercruise/same-when', 'coleman/too-costly-when-small', 'roles-compared/cio-fits', 'roles-compared/cto-fits']],
  ['second-executive-too-early', 'structure, note, stated, problem', ['coleman/too-costly-when-small'], ['careercruise/budget-needs-both', 'careercruise/distinct-in-biotech']],
  ['first-role-by-goal', 'structure, note, inferred, problem', ['coleman/first-role-by-goal', 'roles-compared/start-ups-cto-first', 'roles-compared/cto-fits', 'roles-compared/cio-fits'], []],
  ['missing-complement', 'structure, warning, stated, problem', ['coleman/single-needs-complement', 'coleman/both-hats-short-term', 'coleman/cio-strengths', 'coleman/cto-strengths'], []],
  ['cio-under-cto', 'structure, warning, inferred, problem', ['careercruise/cio-under-cto'], ['careercruise/it-varies']],
  ['cto-under-cio', 'structure, note, structural, problem', [], ['careercruise/it-varies']],
  ['distinct-roles-in-biotech', 'structure, warning, stated, problem', ['careercruise/distinct-in-biotech'], ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when']],
  ['team-under-wrong-executive', 'structure, warning, inferred, problem', ['roles-compared/departments'], ['careercruise/it-varies']],
  ['alignment-gap', 'alignment, warning, inferred, problem', ['race-car/risk-misalignment'], []],
  ['no-link-between-leaders', 'alignment, warning, inferred, problem', ['race-car/risk-misalignment', 'roles-compared/collaborate'], []],
  ['goal-mismatch', 'alignment, note, inferred, problem', ['coleman/first-role-by-goal', 'coleman/deciding-question'], []],
  ['style-mismatch', 'alignment, note, inferred, problem', ['race-car/style', 'roles-compared/nature', 'cto-academy/cto-creative', 'cto-academy/cio-organised'], []],
]

test('the table of contents has every rule, in the order of the lists', () => {
  expect(rules.map(({ id }) => id)).toEqual(contents.map(([id]) => id))
})

test.each(contents)('%s: %s', (id, is, supporting, opposing) => {
  const { category, severity, basis, outcome, claims } = ruleById.get(id)!
  expect([category, severity, basis, outcome].join(', ')).toBe(is)
  expect(claims).toEqual({ supporting, opposing })
})

test('each rule answers once: it finds something, passes, or does not apply', () => {
  const { findings, passed, notApplicable } = runRules(organisationFromOutline({}, 'CEO\n  CTO: engineering'))
  const answers = [...new Set(findings.map(({ ruleId }) => ruleId)), ...passed, ...notApplicable.map(({ ruleId }) => ruleId)]
  expect(answers.sort()).toEqual(contents.map(([id]) => id).sort())
})

test('an empty chart is told in words', () => {
  expect(emptyChart).toBe('The chart is empty: there is nobody on it yet.')
})
