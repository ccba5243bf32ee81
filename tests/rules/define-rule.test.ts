import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { SourceId } from '../../src/knowledge/sources'
import type { Company, Organisation } from '../../src/model/organisation'
import type { AssumptionId } from '../../src/model/assumptions'
import { defineRule, noSourceChosen, type RuleContext } from '../../src/rules/define-rule'

const meta = { id: 'sample', title: 'Sample', category: 'clarity', severity: 'warning', basis: 'stated', assumptions: [] } as const
const organisation = organisationFromOutline({}, 'CTO: all')
const listeningTo = (...sources: SourceId[]) => organisationFromOutline({ sources }, 'CTO: all')

describe('what the compiler refuses', () => {
  test('unknown claims, messages and placeholders', () => {
    const claims = { supporting: ['coleman/division'], opposing: [] } as const
    // @ts-expect-error no source says that
    defineRule({ ...meta, claims: { supporting: ['coleman/nonsense'], opposing: [] }, messages: {}, check() {} })
    defineRule({
      ...meta, claims, messages: { one: { title: 'One {a}', message: 'With {b}.' }, none: { title: 'None', message: 'None.' } },
      check(_organisation, { flag, assumption }) {
        flag({ message: 'one', data: { a: 'x', b: 2 } })
        flag({ message: 'none', data: {} })
        // @ts-expect-error there is no such message
        flag({ message: 'two', data: {} })
        // @ts-expect-error b is missing
        flag({ message: 'one', data: { a: 'x' } })
        // @ts-expect-error there is no c
        flag({ message: 'one', data: { a: 'x', b: 'y', c: 'z' } })
        // @ts-expect-error it has no placeholders
        flag({ message: 'none', data: { a: 'x' } })
        // @ts-expect-error it declares no assumption
        assumption('both-roles-from')
      },
    })
    // @ts-expect-error there is no such assumption
    defineRule({ ...meta, claims, assumptions: ['nonsense'], messages: {}, check() {} })
    defineRule({
      ...meta, claims, assumptions: ['both-roles-from'], messages: {},
      check(_organisation, { assumption, limit }) {
        limit('both-roles-from')
        // @ts-expect-error another one is declared
        assumption('growing-from')
      },
    })
    const part: string = ' {a}'
    defineRule({
      ...meta, claims, messages: { joined: { title: 'One' + part, message: 'One' } },
      check(_organisation, { flag }) {
        // @ts-expect-error its placeholders cannot be seen
        flag({ message: 'joined', data: { a: 'x' } })
      },
    })
  })
})

describe('findings', () => {
  const flagging = defineRule({
    ...meta, claims: { supporting: ['coleman/division', 'race-car/focus'], opposing: ['careercruise/same-when'] },
    messages: { found: { title: 'About {what}', message: '{what} of {who}.' } },
    check(_organisation, { flag }) {
      flag({ message: 'found', data: { what: 'Work', who: '{what}' }, positions: ['b', 'a'], responsibilities: ['pmo'] })
      flag({ message: 'found', data: { what: 'Again', who: 'x' }, positions: ['a', 'b'], responsibilities: ['pmo'] })
      flag({ message: 'found', data: { what: 'Other', who: 'x' }, positions: ['a'], key: 'area', supporting: ['coleman/roles-blur'], opposing: [] })
    },
  })
  const found = (...sources: SourceId[]) => {
    const verdict = flagging.check(listeningTo(...sources))
    return 'findings' in verdict ? verdict.findings : verdict
  }

  test('ids hold rule, message and sorted subjects, or the key in their place; the first of an id stays', () => {
    expect(found('coleman')).toMatchObject([{ id: 'sample/found/a+b+pmo', title: 'About Work' }, { id: 'sample/found/area' }])
  })

  test('what is filled in is not filled in again', () => {
    expect(found('coleman')).toMatchObject([{ message: 'Work of {what}.' }, {}])
  })

  test('claims of the chosen sources only; a finding that loses all of its own is dropped', () => {
    expect(found('race-car', 'careercruise')).toMatchObject([{ supporting: ['race-car/focus'], opposing: ['careercruise/same-when'] }])
    expect(found('race-car', 'careercruise')).toHaveLength(1)
    expect(found('careercruise')).toEqual({ notApplicable: noSourceChosen })
  })

  test('a rule that may say nothing of what it found has not passed', () => {
    const claims = { supporting: ['coleman/division', 'race-car/focus'], opposing: [] } as const
    const messages = { found: { title: 'T {what}', message: 'M' } } as const
    const dropped = defineRule({
      ...meta, claims, messages,
      check: (_organisation, { flag }) => flag({ message: 'found', data: { what: 'x' }, supporting: ['coleman/division'] }),
    })
    expect(dropped.check(listeningTo('race-car'))).toEqual({ notApplicable: noSourceChosen })
    expect(dropped.check(listeningTo('coleman'))).toMatchObject({ findings: [{ title: 'T x' }] })
    const partly = defineRule({
      ...meta, claims, messages,
      check(_organisation, { flag }) {
        flag({ message: 'found', data: { what: 'x' }, key: 'a', supporting: ['coleman/division'] })
        flag({ message: 'found', data: { what: 'y' }, key: 'b', supporting: ['race-car/focus'] })
      },
    })
    expect(partly.check(listeningTo('race-car'))).toMatchObject({ findings: [{ title: 'T y' }] })
    const excused = defineRule({
      ...meta, claims, messages,
      check(_organisation, { flag, notApplicable }) {
        flag({ message: 'found', data: { what: 'x' }, supporting: ['coleman/division'] })
        notApplicable('No.')
      },
    })
    expect(excused.check(listeningTo('race-car'))).toEqual({ notApplicable: 'No.' })
  })

  test('nor has one that looks at loads, also where a load is remembered from before', () => {
    const rule = defineRule({
      ...meta, claims: { supporting: ['coleman/division', 'race-car/focus'], opposing: [] }, messages: { found: { title: 'T', message: 'M' } },
      checkLoad({ position }, _company, { flag }) {
        if (position.id === 'cto') flag({ message: 'found', data: {}, supporting: ['coleman/division'] })
      },
    })
    const before = organisationFromOutline({ sources: ['race-car'] }, 'CTO: pmo\nCIO')
    expect(rule.check(before)).toEqual({ notApplicable: noSourceChosen })
    const after = { ...before, positions: before.positions.map((one) => one.id === 'cio' ? { ...one, title: 'Head of IT' } : one) }
    expect(rule.check(after)).toEqual({ notApplicable: noSourceChosen })
    const without = { ...before, positions: before.positions.filter(({ id }) => id === 'cio'), assignments: [] }
    expect(rule.check(without)).toEqual({ findings: [] })
  })

  test('what is ours is said whatever is listened to', () => {
    const structural = defineRule({
      ...meta, basis: 'structural', claims: { supporting: [], opposing: [] }, messages: { found: { title: 'T', message: 'M' } },
      check: (_organisation, { flag }) => flag({ message: 'found', data: {} }),
    })
    expect(structural.check(listeningTo())).toMatchObject({ findings: [{ basis: 'structural', outcome: 'problem', severity: 'warning' }] })
    expect(structural.fixes({} as never, organisation)).toEqual([])
  })
})

describe('what a rule is told', () => {
  const messages = { found: { title: 'T {gone}', message: 'M' } } as const
  const claims = { supporting: ['coleman/division'], opposing: ['coleman/roles-blur'] } as const
  const asked = (profile: Partial<Company>, check: (organisation: Organisation, context: RuleContext<typeof messages, AssumptionId>) => void) =>
    defineRule({ ...meta, claims, outcome: 'question', messages, check }).check(organisationFromOutline(profile, 'CTO'))

  test('the company’s assumptions, also as the bound of some evidence', () => {
    asked({ assumptions: { 'both-roles-from': 300 } }, (_organisation, { assumption, limit }) => {
      expect(assumption('both-roles-from')).toBe(300)
      expect(limit('both-roles-from')).toEqual({ value: 300, assumption: 'both-roles-from' })
    })
    expect.assertions(2)
  })

  test('whether a source is listened to', () => {
    asked({ sources: ['coleman'] }, (_organisation, { listensTo }) => {
      expect([listensTo('coleman/division'), listensTo('race-car/focus')]).toEqual([true, false])
    })
    expect.assertions(1)
  })

  test('a reason not to apply counts only where nothing is found', () => {
    expect(asked({}, (_organisation, { notApplicable }) => notApplicable('No.'))).toEqual({ notApplicable: 'No.' })
    expect(asked({}, (_organisation, { notApplicable, flag }) => {
      notApplicable('No.')
      flag({ message: 'found', data: { gone: 'x' } })
    })).toMatchObject({ findings: [{ messageId: 'found' }] })
  })

  test('whoever neither finds anything nor says why not has passed', () => {
    expect(asked({}, () => undefined)).toEqual({ findings: [] })
  })

  test('a finding is the rule’s, whole, unless it says otherwise', () => {
    const ids = { positions: ['a', 'a'], responsibilities: ['pmo', 'pmo'] }
    const found = asked({}, (_organisation, { flag }) => {
      flag({ message: 'found', data: { gone: 'x' }, ...ids })
      flag({ message: 'found', data: { gone: 'x' }, key: 'other', severity: 'note', outcome: 'problem', evidence: [{ label: 'L', value: 1, unit: 'share' }] })
    })
    expect(found).toEqual({
      findings: [
        {
          id: 'sample/found/a+pmo', ruleId: 'sample', messageId: 'found', category: 'clarity', severity: 'warning', basis: 'stated', outcome: 'question',
          title: 'T x', message: 'M', positionIds: ['a'], responsibilityIds: ['pmo'], evidence: [],
          supporting: ['coleman/division'], opposing: ['coleman/roles-blur'],
        },
        {
          id: 'sample/found/other', ruleId: 'sample', messageId: 'found', category: 'clarity', severity: 'note', basis: 'stated', outcome: 'problem',
          title: 'T x', message: 'M', positionIds: [], responsibilityIds: [], evidence: [{ label: 'L', value: 1, unit: 'share' }],
          supporting: ['coleman/division'], opposing: ['coleman/roles-blur'],
        },
      ],
    })
  })

  test('a claim is cited once, and what nobody filled in stays in sight', () => {
    const found = asked({}, (_organisation, { flag }) => {
      flag({ message: 'found', data: {} as never, supporting: ['coleman/division', 'coleman/division'], opposing: ['coleman/roles-blur', 'coleman/roles-blur'] })
    })
    expect(found).toMatchObject({ findings: [{ title: 'T {gone}', supporting: ['coleman/division'], opposing: ['coleman/roles-blur'] }] })
  })

  test('an organisation is looked at once', () => {
    let looked = 0
    const rule = defineRule({ ...meta, claims: { supporting: ['coleman/division'], opposing: [] }, messages: {}, check() { looked += 1 } })
    expect(rule.check(organisation)).toBe(rule.check(organisation))
    expect(looked).toBe(1)
    expect(rule.outcome).toBe('problem')
  })
})
