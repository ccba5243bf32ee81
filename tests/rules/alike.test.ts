import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { alikeAmong } from '../../src/rules/alike'
import { rules, runRules } from '../../src/rules'

/** So many managers with a vacant seat and a piece of work each. */
const vacancies = (count: number) => {
  const ids = ['pmo', 'it-support', 'engineering', 'data-management', 'web-development']
  const seats = ids.slice(0, count).map((id, at) => `  Manager ${at} (vacant): ${id}`)
  return runRules(organisationFromOutline({ headcount: 20 }, ['CEO (Ada)', ...seats].join('\n'))).findings.filter(({ ruleId }) => ruleId === 'vacant-seat')
}
const told = (count: number) => alikeAmong(vacancies(count)).map(({ title, findings }) => [title, findings.length])

describe('findings that say the same of one position after another', () => {
  test('stand for themselves as long as they are few', () => {
    expect(told(3)).toEqual([[null, 1], [null, 1], [null, 1]])
  })

  test('become one line that counts them', () => {
    expect(told(4)).toEqual([['4 vacant seats have work', 4]])
    expect(told(5)).toEqual([['5 vacant seats have work', 5]])
  })

  test('keep the order of the worst, and others keep theirs', () => {
    const { findings } = runRules(organisationFromOutline({ headcount: 250 }, 'CEO (Ada)\n  CTO (Ben): all'))
    expect(alikeAmong(findings).flatMap((one) => one.findings)).toEqual(findings)
  })

  test('stand with the greatest overload first', () => {
    const heads = ['it-infrastructure', 'product-development', 'research-development', 'engineering'].map((id, at) => `Head ${at} [capacity ${5 - at}]: ${id}`)
    const overloads = runRules(organisationFromOutline({ headcount: 200 }, heads.join('\n'))).findings.filter(({ ruleId, severity }) => ruleId === 'overloaded-position' && severity === 'critical')
    expect(alikeAmong(overloads).flatMap(({ findings }) => findings.map(({ title }) => title.replace('\u00a0', ' ')))).toEqual([
      'Head 3 is overloaded: 400 %', 'Head 2 is overloaded: 233 %', 'Head 1 is overloaded: 200 %', 'Head 0 is overloaded: 140 %',
    ])
  })

  test('stand by their titles otherwise, in which numbers are numbers', () => {
    const seats = ['Manager 10', 'Manager 9', 'Manager 100', 'Manager 1'].map((title, at) => `  ${title} (vacant): ${['pmo', 'it-support', 'engineering', 'data-management'][at]}`)
    const { findings } = runRules(organisationFromOutline({ headcount: 20 }, ['CEO (Ada)', ...seats].join('\n')))
    expect(alikeAmong(findings.filter(({ ruleId }) => ruleId === 'vacant-seat')).flatMap((one) => one.findings.map(({ title }) => title.split(' is ')[0]))).toEqual(['Manager 1', 'Manager 9', 'Manager 10', 'Manager 100'])
  })

  test('are told apart by how bad they are', () => {
    const [first, ...rest] = vacancies(5)
    expect(alikeAmong([{ ...first!, severity: 'critical' }, ...rest]).map(({ title }) => title)).toEqual([null, '4 vacant seats have work'])
  })
})

test('a line for many has one placeholder, which is how many', () => {
  const lines = rules.flatMap(({ messages }) => Object.values(messages).flatMap(({ many }) => many ?? []))
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) expect(line.match(/\{[^}]*\}/g)).toEqual(['{count}'])
})
