import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { SourceId } from '../../src/knowledge/sources'
import { defineRule, noSourceChosen } from '../../src/rules/define-rule'

const meta = { id: 'sample', title: 'Sample', why: 'Because.', whenToIgnore: 'Never.', category: 'clarity', severity: 'warning', basis: 'stated', assumptions: [], choices: [] } as const
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

  test('what is ours is said whatever is listened to', () => {
    const structural = defineRule({
      ...meta, basis: 'structural', claims: { supporting: [], opposing: [] }, messages: { found: { title: 'T', message: 'M' } },
      check: (_organisation, { flag }) => flag({ message: 'found', data: {} }),
    })
    expect(structural.check(listeningTo())).toMatchObject({ findings: [{ basis: 'structural', outcome: 'problem', severity: 'warning' }] })
    expect(structural.fixes({} as never, organisation)).toEqual([])
  })
})
