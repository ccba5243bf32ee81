import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Organisation } from '../../src/model/organisation'
import { scopeInOrder } from '../../src/model/responsibilities'
import {
  executiveOf, homeFor, homesWithWork, opposite, otherHome, ownedBy, ownersOnChart, positionsInOrder, seatsOf, topOf, unownedOf, workOf,
} from '../../src/rules/chart'
import { onlyInScope, ownWork } from './work'

const chart = (outline: string, work = onlyInScope('pmo', 'it-support', 'engineering')) => organisationFromOutline({}, outline, work)
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('positions', () => {
  test('stand by id, whatever their place on the chart', () => {
    expect(ids(positionsInOrder(chart('B\n  C\n  A')))).toEqual(['a', 'b', 'c'])
  })

  test('the first of two with one id is the one that counts', () => {
    const { positions: [a, b], ...rest } = chart('A\nB')
    const doubled: Organisation = { ...rest, positions: [b!, a!, { ...a!, title: 'Impostor' }] }
    expect(positionsInOrder(doubled).map(({ title }) => title)).toEqual(['A', 'B'])
  })
})

describe('work', () => {
  test('is there for whoever looks to a side that has anything in scope', () => {
    expect(homesWithWork(chart('A', onlyInScope('pmo', 'engineering')))).toEqual(['CIO', 'CTO'])
    expect(homesWithWork(chart('A', onlyInScope('engineering')))).toEqual(['CTO'])
    expect(homesWithWork(chart('A', { ...onlyInScope(), own: ownWork({ id: 'odd' }).own }))).toEqual([])
  })

  test('the catalogue’s comes in its order, then the company’s own by id', () => {
    const { own } = ownWork({ id: 'z-own' }, { id: 'a-own' })
    const work = { ...onlyInScope('engineering', 'pmo'), own }
    expect(ids(scopeInOrder(chart('A', work)))).toEqual(['pmo', 'engineering', 'a-own', 'z-own'])
  })

  test('owners are on the chart, accountable, told once and by id', () => {
    const organisation = chart('B: pmo\nA: pmo\nC: ~pmo')
    const { assignments } = organisation
    const doubled = { ...organisation, assignments: [...assignments, assignments[0]!, { ...assignments[0]!, positionId: 'gone' }] }
    expect(ownersOnChart(doubled, 'pmo')).toEqual(['a', 'b'])
    expect(ownersOnChart(doubled, 'it-support')).toEqual([])
  })

  test('what a position owns is less than what it works on; both in scope and in order', () => {
    const organisation = chart('A: engineering, product-vendors, ~pmo, it-support')
    expect(ids(ownedBy(organisation, 'a'))).toEqual(['it-support', 'engineering'])
    expect(ids(workOf(organisation, 'a'))).toEqual(['it-support', 'pmo', 'engineering'])
  })

  test('a delegate does not own', () => {
    expect(ids(unownedOf(chart('A: ~pmo, engineering')))).toEqual(['it-support', 'pmo'])
  })
})

describe('executives', () => {
  test('seats are of exactly one role, vacant or not', () => {
    const organisation = chart('CTO\nHead [CIO-CTO]\nCIO (vacant)\nVP')
    expect([ids(seatsOf(organisation, 'CIO')), ids(seatsOf(organisation, 'CTO'))]).toEqual([['cio'], ['cto']])
  })

  test.each<[string, string, string | undefined]>([
    ['somebody in a seat of its own, before somebody with both hats', 'A head [CIO-CTO]\nCIO', 'cio'],
    ['somebody with both hats, where that seat is vacant', 'Head [CIO-CTO]\nCIO (vacant)', 'head'],
    ['nobody, where only the other is there', 'CTO', undefined],
    ['nobody, where both hats lie on a vacant seat', 'Head (vacant) [CIO-CTO]', undefined],
  ])('the job of a CIO is done by %s', (_, outline, expected) => expect(executiveOf(chart(outline), 'CIO')?.id).toBe(expected))

  test('or by the next one, when one is not to be it', () => {
    expect(executiveOf(chart('CIO\nHead [CIO-CTO]'), 'CIO', 'cio')?.id).toBe('head')
  })

  test('inward is for a CIO, outward for a CTO', () => {
    expect([homeFor('inward'), homeFor('outward')]).toEqual(['CIO', 'CTO'])
    expect([opposite('inward'), opposite('outward')]).toEqual(['outward', 'inward'])
    expect([otherHome('CIO'), otherHome('CTO')]).toEqual(['CTO', 'CIO'])
  })
})

describe('the top of the chart', () => {
  test.each<[string, string, string | undefined]>([
    ['is the only one who reports to nobody', 'Boss\n  VP', 'boss'],
    ['is the CEO, wherever that is', 'Boss\n  CEO\nOther', 'ceo'],
    ['is not known where two report to nobody', 'A\nB', undefined],
  ])('%s', (_, outline, expected) => expect(topOf(chart(outline))?.id).toBe(expected))

  test('a manager who is gone is nobody', () => {
    const organisation = chart('Boss\n  VP')
    const orphaned = { ...organisation, positions: organisation.positions.map((one) => ({ ...one, managerId: one.id === 'boss' ? 'gone' : 'boss' })) }
    expect(topOf(orphaned)?.id).toBe('boss')
  })
})
