import { describe, expect, test } from 'vitest'
import { documentFromOutline, organisationFromOutline } from '../../../src/formats/outline/read-outline'
import type { Company, Organisation } from '../../../src/model/organisation'
import { nameless } from '../../../src/model/nameless'
import { changeKey, comparisonOf, isAlike } from '../../../src/simulation/comparison/comparison'
import { structureInWords, structureLabel, turnInWords, workGroups } from '../../../src/simulation/comparison/in-words'
import { overviewOf } from '../../../src/simulation/comparison/overview'
import { summaryOf, summaryText } from '../../../src/simulation/comparison/summary'

const profile: Partial<Company> = { headcount: 240, kind: 'enterprise' }
const chart = (outline: string): Organisation => organisationFromOutline(profile, outline)
const compared = (before: string, after: string) => comparisonOf(chart(before), chart(after))
const structure = (before: string, after: string) => {
  const comparison = compared(before, after)
  return comparison.structure.map((change) => structureInWords(comparison, change))
}
const work = (before: string, after: string) => {
  const comparison = compared(before, after)
  return workGroups(comparison, comparison.work).map(({ way, changes }) => [changes.length, way, turnInWords(changes[0])])
}
const names = { before: 'As is', after: 'Option A' }

describe('the structure', () => {
  test('tells what was added, removed, moved and changed', () => {
    expect(structure(
      'CEO (Ada)\n  CTO (Ben)\n    IT manager (Cleo)\n  COO (Dan)',
      'CEO (Ada)\n  CTO (vacant) [visionary, expert]\n  CIO (Eve)\n    IT manager (Cleo) [capacity 60]',
    )).toEqual([
      'CIO added under CEO',
      'COO removed, was under CEO',
      'IT manager moved from CTO to CIO',
      'CTO: holder Ben → vacant; leadership style not known → visionary; technical expertise not strong → strong',
      'IT manager: capacity the usual → 60 points',
    ])
  })

  test('tells links, and another order of those who stay', () => {
    expect(structure('CEO (A)\n  X (B)\n  Y (C)\n  Z (D)\nlink X -- Y', 'CEO (A)\n  Y (C)\n  New (E)\n  X (B)\n  Z (D)\nlink Z -- Y')).toEqual([
      'New added under CEO', 'Reports of CEO in another order', 'Z and Y linked', 'X and Y no longer linked',
    ])
  })

  test('has nobody’s name while names are hidden, and tells only that a seat is filled', () => {
    const comparison = comparisonOf(nameless(chart('CTO (vacant)\nCIO (Ada)')), nameless(chart('CTO (Ben)\nCIO (Cleo)')))
    expect(comparison.structure.map((change) => structureInWords(comparison, change))).toEqual(['CTO: holder vacant → filled'])
  })

  test('is named for the history without anybody’s name', () => {
    const comparison = compared('CTO (Ada)', 'CTO (Ben) [visionary]')
    expect(comparison.structure.map((change) => structureLabel(comparison, change))).toEqual(['CTO: holder, leadership style'])
  })
})

describe('the responsibilities', () => {
  test('that went the same way are one group, the largest first', () => {
    expect(work('CTO (A): pmo, it-support, cybersecurity\nCIO (B)', 'CTO (A): cybersecurity\nCIO (B): pmo, it-support')).toEqual([[2, 'CTO → CIO', '']])
  })

  test.each([
    ['CTO (A): pmo', 'CTO (A)', 'CTO → nobody', 'now unowned'],
    ['CTO (A)', 'CTO (A): pmo', 'nobody → CTO', 'now owned'],
    ['CTO (A): pmo\nCIO (B)', 'CTO (A): pmo\nCIO (B): ~pmo', 'CTO: delegated to CIO', ''],
    ['CTO (A): pmo\nCIO (B): ~pmo', 'CTO (A): pmo\nCIO (B)', 'CTO: no longer delegated', ''],
    ['CTO (A): pmo\nCIO (B)', 'CTO (A): pmo\nCIO (B): pmo', 'CTO → CIO and CTO', 'two owners, not shared on purpose'],
    ['CTO (A): pmo\nCIO (B)', 'CTO (A): pmo\nCIO (B): pmo\nshared pmo', 'CTO → CIO and CTO, shared on purpose', ''],
    ['CTO (A): pmo\nCIO (B): pmo', 'CTO (A): pmo\nCIO (B): pmo\nshared pmo', 'CIO and CTO: shared on purpose', ''],
  ])('from “%s” to “%s” went %s', (before, after, way, turn) => expect(work(before, after)).toEqual([[1, way, turn]]))
})

describe('two scenarios made independently', () => {
  const renamed = (outline: string): Organisation => {
    const organisation = chart(outline)
    const idOf = (id: string) => `other-${id}`
    return {
      ...organisation,
      positions: organisation.positions.map((position) => ({ ...position, id: idOf(position.id), managerId: position.managerId && idOf(position.managerId) })),
      assignments: organisation.assignments.map((assignment) => ({ ...assignment, positionId: idOf(assignment.positionId) })),
    }
  }

  test('have the same positions where title and role are the same', () => {
    const comparison = comparisonOf(chart('CEO (A)\n  CTO (B): all'), renamed('CEO (A)\n  CTO (B): all\n  CIO (C)'))
    expect(comparison.structure.map(changeKey)).toEqual(['added/other-cio'])
    expect([comparison.work, comparison.renaming.size, comparison.resolved.filter(({ ruleId }) => ruleId === 'overloaded-position')]).toEqual([[], 2, []])
  })

  test('match those of one title by their manager before any other', () => {
    const before = documentFromOutline({}, 'CTO (A)\n  Lead (B)\nCIO (C)').scenarios[0]!
    const base = chart('CTO (A)\n  Lead (B)\nCIO (C)')
    const twin = { ...before.positions[1]!, id: 'lead-2', managerId: 'cio' }
    const after = renamed('CIO (C)\n  Lead (D)\nCTO (A)')
    const ofAfter = { ...after, positions: [...after.positions, { ...after.positions[1]!, id: 'second', managerId: 'other-cto' }] }
    const comparison = comparisonOf({ ...base, positions: [...base.positions, twin] }, ofAfter)
    expect([comparison.renaming.get('other-lead'), comparison.renaming.get('second')]).toEqual(['lead-2', 'lead'])
  })
})

describe('the findings', () => {
  test('are told as resolved, new, worse, eased and unchanged, each in one of them', () => {
    const { resolved, raised, worsened, eased, unchanged } = compared('CEO (A)\n  CTO (B): all', 'CEO (A)\n  CTO (B): all-outward\n  CIO (C): all-inward')
    expect(resolved.map(({ ruleId }) => ruleId)).toContain('overloaded-position')
    const after = [...raised, ...worsened.map((change) => change.after), ...eased.map((change) => change.after), ...unchanged].map(({ id }) => id)
    expect(new Set(after).size).toBe(after.length)
  })
})

describe('the summary', () => {
  test('says in a few sentences who came, what moved and what became of it', () => {
    const comparison = compared('CEO (A)\n  CTO (B): all', 'CEO (A)\n  CTO (B): all-outward\n  CIO (C): all-inward')
    expect(summaryOf(comparison, names)).toEqual([
      'At 240 employees, compared with As is, Option A adds CIO under CEO.',
      'It moves 15 responsibilities from CTO to CIO.',
      expect.stringMatching(/^It resolves \d+ critical findings/),
      expect.stringMatching(/^CTO goes from 157\u00a0% to \d+\u00a0% and CIO is new with \d+\u00a0%\.$/),
      expect.stringMatching(/^Attention to innovation rises from \d+\u00a0% to \d+\u00a0%, to operations from /),
    ])
  })

  test('of work only begins with the two names', () => {
    expect(summaryOf(compared('CTO (A): pmo\nCIO (B)', 'CTO (A)\nCIO (B): pmo'), names)[0])
      .toBe('At 240 employees, compared with As is, Option A moves PMO from CTO to CIO.')
  })

  test('counts what is too much to name', () => {
    const many = ['A', 'B', 'C', 'D'].map((title) => `  ${title} (x)`).join('\n')
    expect(summaryOf(compared('CEO (A)', `CEO (A)\n${many}`), names)[0]).toBe('At 240 employees, compared with As is, Option A adds 4 positions.')
  })

  test('says so where nothing differs, also of two empty scenarios', () => {
    expect(isAlike(compared('CTO (A): pmo', 'CTO (A): pmo'))).toBe(true)
    expect(summaryOf(compared('', ''), names)).toEqual(['Nothing differs between As is and Option A.'])
  })

  test('never tells a number that is none: work of a vacant seat, and everybody gone', () => {
    expect(summaryOf(compared('CTO (A): all', 'CTO (vacant): all'), names).join(' ')).toContain('CTO has work and no capacity')
    for (const [before, after] of [['CTO (vacant): all', 'CTO (A): all'], ['CTO (A): all', ''], ['', 'CTO (vacant): all']] as const) {
      expect(summaryOf(compared(before, after), names).join(' ')).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  test('is copied as a list that is plain text and Markdown', () => {
    expect(summaryText(['CTO goes from 157\u00a0% to 88\u00a0%.', 'Two.'])).toBe('- CTO goes from 157 % to 88 %.\n- Two.')
  })
})

describe('a scenario in a line', () => {
  test('counts what stands by severity, and names who is loaded most', () => {
    const organisation = chart('CEO (A)\n  CTO (B): all')
    const all = overviewOf(organisation, [])
    expect(all.highest).toMatchObject({ title: 'CTO', utilisation: expect.closeTo(1.57, 2) })
    const worst = comparisonOf(organisation, organisation).unchanged.find(({ severity }) => severity === 'critical')!
    const waived = overviewOf(organisation, [{ id: worst.id, severity: 'critical', reason: 'Known.' }])
    expect([waived.findings.critical, waived.waived]).toEqual([all.findings.critical - 1, 1])
  })

  test('of nobody has no highest load', () => {
    expect(overviewOf(chart(''), [])).toMatchObject({ highest: null, findings: { critical: 0, warning: 0, note: 0 } })
  })
})
