import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import type { Outlook } from '../../src/model/organisation'
import { done, frozenChart } from './chart-of'

const before = frozenChart('A: pmo')
const set = (patch: Partial<Outlook>): Command => ({ type: 'set-outlook', patch })

describe('set-outlook', () => {
  test.each<[Partial<Outlook>, string]>([
    [{ quarters: 8 }, 'Change how far ahead is looked'],
    [{ runs: 100 }, 'Change how many futures are drawn'],
    [{ seed: 42 }, 'Draw other futures'],
    [{ growth: { kind: 'uniform', min: -0.9, max: 10 } }, 'Change the guess of growth'],
    [{ effort: { kind: 'triangular', min: 1, mode: 1, max: 1 } }, 'Change the guess of efforts'],
    [{ seed: 42, quarters: 40 }, 'Change the outlook'],
  ])('%j', (patch, label) => {
    const { after, label: given } = done(before, set(patch))
    expect([after, given]).toEqual([{ ...before, outlook: { ...before.outlook, ...patch } }, label])
  })

  test.each<[Partial<Outlook>]>([[{}], [{ seed: 1 }], [{ growth: { kind: 'triangular', min: 0, mode: 0.08, max: 0.2 } }]])(
    '%j changes nothing', (patch) => expect(done(before, set(patch)).isSame).toBe(true))

  test.each<[Partial<Outlook>, string]>([
    ...[0, 41, 1.5, Number.NaN].map((quarters): [Partial<Outlook>, string] => [{ quarters }, 'The number of quarters can be a whole number from 1 to 40.']),
    ...[99, 100_001].map((runs): [Partial<Outlook>, string] => [{ runs }, 'The number of futures can be a whole number from 100 to 100,000.']),
    [{ seed: -1 }, 'The seed can be a whole number from 0 to 2,147,483,647.'],
    [{ growth: { kind: 'uniform', min: 0.2, max: 0.1 } }, '“At most” of the growth (10 %) cannot be below “At least” (20 %).'],
    [{ growth: { kind: 'triangular', min: 0, mode: 0.3, max: 0.2 } }, '“At most” of the growth (20 %) cannot be below “Most likely” (30 %).'],
    [{ growth: { kind: 'fixed', value: -1 } }, '“Always” of the growth can be from -90 % to 1,000 %.'],
    [{ growth: { kind: 'fixed', value: Infinity } }, '“Always” of the growth can be from -90 % to 1,000 %.'],
    [{ effort: { kind: 'normal', mean: 1, deviation: -0.1 } }, '“Standard deviation” of the effort can be from 0 % to 1,000 %.'],
    [{ effort: { kind: 'normal', mean: -1, deviation: 0.1 } }, '“On average” of the effort can be from 0 % to 1,000 %.'],
  ])('refuses %j', (patch, words) => expect(done(before, set(patch)).refused).toBe(words))
})
