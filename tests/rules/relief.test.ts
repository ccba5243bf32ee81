import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { loadsOf } from '../../src/load/load'
import type { Company } from '../../src/model/organisation'
import { delegationFixes, foreignOrientationOf, handOverFixes } from '../../src/rules/relief'
import { outlinedAfter } from '../support/test-rule'

/** At 200 employees the efforts are as stated: PMO 5, IT support 4, engineering 8, product development 8. */
const chart = (outline: string, profile: Partial<Company> = {}) => organisationFromOutline({ headcount: 200, ...profile }, outline)

describe('the hat to give away', () => {
  const foreign = (outline: string) => foreignOrientationOf(loadsOf(chart(outline)).get('a')!)

  test.each<[string, string, string]>([
    ['of a CIO is the outward one, whatever the strength', 'A [CIO, outward]: engineering', 'outward'],
    ['of a CTO is the inward one', 'A [CTO, inward]: engineering, pmo', 'inward'],
    ['of anybody else is the one that is no strength', 'A [CIO-CTO, inward]: engineering', 'outward'],
    ['the other way round', 'A [manager, outward]: engineering', 'inward'],
    ['of whoever is strong on both is the lesser', 'A [CIO-CTO, both]: engineering, pmo', 'inward'],
    ['the other way round as well', 'A [CIO-CTO]: web-development, pmo, it-support', 'outward'],
    ['of two equal ones is the inward one', 'A [CIO-CTO]', 'inward'],
    ['of a CEO is the greater', 'A [CEO]: engineering, pmo', 'outward'],
    ['of another executive too', 'A [other]: web-development, pmo, it-support', 'inward'],
    ['of a CEO with a strength is the one that is none', 'A [CEO, outward]: engineering, pmo', 'inward'],
  ])('%s', (_, outline, expected) => expect(foreign(outline)).toBe(expected))
})

describe('handing over', () => {
  const after = (outline: string) => {
    const organisation = chart(outline)
    return handOverFixes(organisation, loadsOf(organisation).get('a')!).map(({ title, commands }) => [title, ...outlinedAfter(organisation, commands)])
  }

  test('goes to the executive who is there, owned and delegated work alike', () => {
    expect(after('A [CTO]: pmo, engineering, ~it-support\nCIO (Sam)')).toEqual([
      ['Move the inward work to Sam (CIO)', 'A (Someone) [CTO]: engineering', 'CIO (Sam): pmo, ~it-support'],
    ])
  })

  test('fills a seat, or makes one', () => {
    expect(after('CEO\n  A [CTO]: pmo\n  CIO (vacant)')).toEqual([
      ['Fill the seat of CIO and give it the inward work', 'CEO (Someone)', '  A (Someone) [CTO]', '  CIO (New hire): pmo'],
    ])
    expect(after('CEO\n  A [CIO]: engineering')).toEqual([
      ['Hire a CTO for the outward work', 'CEO (Someone)', '  A (Someone) [CIO]', '  CTO (New hire) [outward]: engineering'],
    ])
  })

  test('leaves one of two hats', () => {
    expect(after('CEO\n  A [CIO-CTO]: engineering, pmo')).toEqual([
      ['Hire a CIO for the inward work', 'CEO (Someone)', '  A (Someone) [CTO]: engineering', '  CIO (New hire) [inward]: pmo'],
    ])
  })

  test('is nothing where there is nothing foreign', () => {
    expect(after('A [CTO]: engineering')).toEqual([])
  })
})

describe('delegating', () => {
  const after = (outline: string, target = 1, profile: Partial<Company> = {}) => {
    const organisation = chart(outline, profile)
    return delegationFixes(organisation, loadsOf(organisation).get('a')!, target).map(({ title, commands }) => [title, ...outlinedAfter(organisation, commands)])
  }
  const titles = (...args: Parameters<typeof after>) => after(...args).map(([title]) => title)

  test('starts with the most work and ends when it is enough', () => {
    // 17 points of 15: 60 % of 8 go.
    expect(after('A [CTO, capacity 15]: pmo, it-support, engineering\n  Bo (Bo)')).toEqual([
      ['Delegate 1 responsibility to Bo (Bo)', 'A (Someone) [CTO]: pmo, it-support, engineering', '  Bo (Bo) [manager]: ~engineering'],
    ])
    // 17 points of 10: 60 % of 8 and of 5 go.
    expect(after('A [CTO, capacity 10]: pmo, it-support, engineering\n  Bo (Bo)')).toEqual([
      ['Delegate 2 responsibilities to Bo (Bo)', 'A (Someone) [CTO]: pmo, it-support, engineering', '  Bo (Bo) [manager]: ~engineering, ~pmo'],
    ])
  })

  test('is not offered where even all of it would not be enough', () => {
    expect(titles('A [CTO, capacity 6]: pmo, it-support, engineering\n  Bo (Bo)')).toEqual([])
  })

  test('exactly enough is enough', () => {
    // 5 points less 60 %.
    expect(titles('A [CTO, capacity 2]: pmo\n  Bo (Bo)')).toEqual(['Delegate 1 responsibility to Bo (Bo)'])
    expect(titles('A [CTO, capacity 1.9]: pmo\n  Bo (Bo)')).toEqual([])
  })

  test('aims at the target', () => {
    expect(titles('A [CTO, capacity 5]: pmo\n  Bo (Bo)', 0.4)).toEqual(['Delegate 1 responsibility to Bo (Bo)'])
    expect(titles('A [CTO, capacity 5]: pmo\n  Bo (Bo)', 0.39)).toEqual([])
  })

  test('leaves alone what somebody does already, and what is only delegated to it', () => {
    expect(after('A [CTO, capacity 8]: pmo, ~it-support, engineering\n  Bo (Bo)\n  Li (Li): ~engineering')).toEqual([
      ['Delegate 1 responsibility to Bo (Bo)', 'A (Someone) [CTO]: pmo, engineering, ~it-support', '  Bo (Bo) [manager]: ~pmo', '  Li (Li) [manager]: ~engineering'],
    ])
  })

  test('leaves alone what somebody does already, though it were the most work', () => {
    expect(after('A [CTO, capacity 5]: internal-communication, engineering\n  Bo (Bo)\n  Li (Li): ~engineering')[0]![2]).toBe('  Bo (Bo) [manager]: ~internal-communication')
  })

  test('of what two own, relieves each by their share', () => {
    expect(titles('A [CTO, capacity 2]: pmo\n  Bo (Bo)\nC: pmo')).toEqual(['Delegate 1 responsibility to Bo (Bo)'])
    expect(titles('A [CTO, capacity 1]: pmo\n  Bo (Bo)\nC: pmo')).toEqual([])
  })

  test('goes to whoever has the most room, by id where that is the same', () => {
    expect(titles('A [CTO, capacity 6]: engineering\n  Bo (Bo) [capacity 50]\n  Li (Li)')).toEqual(['Delegate 1 responsibility to Li (Li)'])
    expect(titles('A [CTO, capacity 6]: engineering\n  Li (Li)\n  Bo (Bo)')).toEqual(['Delegate 1 responsibility to Bo (Bo)'])
    expect(titles('A [CTO, capacity 6]: engineering\n  Bo (Bo): pmo\n  Li (Li)')).toEqual(['Delegate 1 responsibility to Li (Li)'])
  })

  test('stays with whoever is at it, and draws in another only where there is no room', () => {
    expect(titles('A [CTO, capacity 10]: engineering, product-development\n  Bo (Bo)\n  Li (Li)')).toEqual(['Delegate 2 responsibilities to Bo (Bo)'])
    expect(after('A [CTO, capacity 8]: engineering, product-development\n  Bo (Bo) [capacity 6]\n  Li (Li) [capacity 5]')).toEqual([
      [
        'Delegate 2 responsibilities to 2 managers', 'A (Someone) [CTO]: engineering, product-development',
        '  Bo (Bo) [manager]: ~engineering', '  Li (Li) [manager]: ~product-development',
      ],
    ])
  })

  test('needs room for the whole of it: exactly so much will do', () => {
    // 60 % of 5.
    expect(titles('A [CTO, capacity 4]: pmo\n  Bo (Bo) [capacity 3]')).toEqual(['Delegate 1 responsibility to Bo (Bo)'])
    expect(titles('A [CTO, capacity 4]: pmo\n  Bo (Bo) [capacity 2.9]')).toEqual(['Hire a manager below and delegate 1 responsibility'])
  })

  test.each<[string, string, string, boolean]>([
    ['a manager of that strength', 'manager, inward', 'pmo', true],
    ['a manager of both', 'manager, both', 'pmo', true],
    ['a manager of a strength that nobody stated', 'manager', 'pmo', true],
    ['not a manager of the other strength', 'manager, outward', 'pmo', false],
    ['a CIO', 'CIO', 'pmo', true],
    ['not a CIO for outward work', 'CIO', 'engineering', false],
    ['a CTO', 'CTO', 'engineering', true],
    ['not a CTO for inward work', 'CTO', 'pmo', false],
    ['one with both hats', 'CIO-CTO, outward', 'pmo', true],
    ['not another executive', 'other', 'pmo', false],
    ['not a team', 'team', 'pmo', false],
  ])('goes to %s', (_, words, work, suits) => {
    const [title] = titles(`A [CEO, capacity 4]: ${work}\n  Bo (Bo) [${words}]`)
    expect(title).toBe(suits ? 'Delegate 1 responsibility to Bo (Bo)' : 'Hire a manager below and delegate 1 responsibility')
  })

  test('goes to those below, further down too, and to no vacant seat', () => {
    expect(titles('A [CTO, capacity 4]: pmo\n  Team [team]\n    Bo (Bo)\nLi (Li)')).toEqual(['Delegate 1 responsibility to Bo (Bo)'])
    expect(titles('A [CTO, capacity 4]: pmo\n  Bo (vacant)')).toEqual(['Hire a manager below and delegate 1 responsibility'])
  })

  test('else to a new manager for the side that is foreign, or for the other where all of it is its own', () => {
    expect(after('A [CTO, capacity 12]: pmo, engineering')).toEqual([
      [
        'Hire a manager below and delegate 1 responsibility', 'A (Someone) [CTO]: pmo, engineering',
        '  IT operations manager (New hire) [manager, inward]: ~pmo',
      ],
    ])
    expect(after('A [CTO, capacity 6]: engineering')).toEqual([
      ['Hire a manager below and delegate 1 responsibility', 'A (Someone) [CTO]: engineering', '  Engineering manager (New hire) [manager, outward]: ~engineering'],
    ])
  })

  test('a new manager has the capacity of a leader and no more', () => {
    expect(titles('A [CTO, capacity 4]: pmo', 1, { assumptions: { 'leader-capacity': 3 } })).toHaveLength(1)
    expect(titles('A [CTO, capacity 4]: pmo', 1, { assumptions: { 'leader-capacity': 2.9 } })).toEqual([])
  })

  test('follows what the user assumes of delegating and of growth', () => {
    expect(titles('A [CTO, capacity 4]: pmo\n  Bo (Bo)', 1, { assumptions: { 'kept-when-delegated': 0.9 } })).toEqual([])
    expect(titles('A [CTO, capacity 4]: pmo\n  Bo (Bo) [capacity 3]', 1, { headcount: 201 })).toEqual(['Hire a manager below and delegate 1 responsibility'])
  })

  test('is nothing to whom keeps it all, and to whom nothing is too much', () => {
    expect(titles('A [CTO, capacity 4]: pmo\n  Bo (Bo)', 1, { assumptions: { 'kept-when-delegated': 1 } })).toEqual([])
    expect(titles('A [CTO, capacity 5]: pmo\n  Bo (Bo)')).toEqual([])
  })
})
