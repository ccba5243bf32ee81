import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import type { HatrackDocument } from '../../src/model/organisation'
import { done, frozenChart } from './chart-of'

const before = frozenChart('A: pmo')
const waive = (reason: string, findingId = 'vacant-seat/vacant/a', severity: 'critical' | 'warning' | 'note' = 'warning'): Command =>
  ({ type: 'waive-finding', scenarioId: 'as-is', findingId, severity, reason })
const withdraw = (findingId = 'vacant-seat/vacant/a'): Command => ({ type: 'withdraw-waiver', scenarioId: 'as-is', findingId })
const waiversIn = ({ scenarios }: HatrackDocument, at = 0) => scenarios[at]!.waivers
const waived = done(before, waive(' Hired for May. ')).after

describe('waiving a finding', () => {
  test('keeps its id, how bad it is, and the reason without blanks around it', () => {
    expect(waiversIn(waived)).toEqual([{ id: 'vacant-seat/vacant/a', severity: 'warning', reason: 'Hired for May.' }])
    expect(done(before, waive('Hired for May.')).label).toBe('Waive a finding')
  })

  test('again replaces the reason and the severity, and leaves the other waivers', () => {
    const two = done(waived, waive('Small.', 'x/y/z', 'note')).after
    expect(waiversIn(done(two, waive('In June.', 'vacant-seat/vacant/a', 'critical')).after)).toEqual([
      { id: 'vacant-seat/vacant/a', severity: 'critical', reason: 'In June.' }, { id: 'x/y/z', severity: 'note', reason: 'Small.' },
    ])
  })

  test('for the same reason changes nothing', () => expect(done(waived, waive('Hired for May.')).isSame).toBe(true))

  test('is of one scenario, and goes with its copy', () => {
    const two = done(waived, { type: 'duplicate-scenario', scenarioId: 'as-is', newId: 'b', name: 'B' }).after
    expect(waiversIn(two, 1)).toEqual(waiversIn(waived))
    const withdrawn = done(two, withdraw()).after
    expect([waiversIn(withdrawn).length, waiversIn(withdrawn, 1).length]).toEqual([0, 1])
  })

  test.each<[Command, string]>([
    [waive(''), 'The waiver needs a reason: say why this is left as it is.'],
    [waive(' \n '), 'The waiver needs a reason: say why this is left as it is.'],
    [waive('x'.repeat(2_001)), 'A reason has at most 2000 characters; this one has 2001.'],
    [{ ...waive('Fine.'), scenarioId: 'gone' } as Command, 'That scenario no longer exists.'],
  ])('%j is refused', (command, words) => expect(done(before, command).refused).toBe(words))
})

describe('withdrawing a waiver', () => {
  test('leaves the document as it was before', () => {
    expect(done(waived, withdraw())).toMatchObject({ after: before, label: 'Withdraw a waiver' })
  })

  test('that is not there changes nothing', () => expect(done(waived, withdraw('x/y/z')).isSame).toBe(true))
})
