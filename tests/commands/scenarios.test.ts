import { describe, expect, test } from 'vitest'
import { applyCommands, isRefusal, type Command } from '../../src/commands'
import { chartOf, done, frozenChart } from './chart-of'

const before = frozenChart('A: pmo')
const duplicate = (newId: string, name: string, scenarioId = 'as-is'): Command => ({ type: 'duplicate-scenario', scenarioId, newId, name })
const rename = (name: string, scenarioId = 'as-is'): Command => ({ type: 'rename-scenario', scenarioId, name })
const remove = (scenarioId: string): Command => ({ type: 'remove-scenario', scenarioId })
const setBaseline = (scenarioId: string): Command => ({ type: 'set-baseline', scenarioId })
const two = done(before, duplicate('b', ' Option B ')).after
const gone = 'That scenario no longer exists.'

describe('scenarios', () => {
  test('are duplicated whole and then go their own ways', () => {
    expect(done(before, duplicate('b', ' Option B ')).label).toBe('Add the scenario Option B')
    expect(two.scenarios.map(({ id, name }) => [id, name])).toEqual([['as-is', 'As is'], ['b', 'Option B']])
    expect(chartOf(two, 'b')).toEqual(['A: pmo'])
    const edited = done(two, { type: 'remove-position', scenarioId: 'b', positionId: 'a', below: 'move-up' }).after
    expect([chartOf(edited, 'as-is'), chartOf(edited, 'b')]).toEqual([['A: pmo'], []])
  })

  test('are renamed', () => {
    expect(done(before, rename(' Now ')).label).toBe('Rename the scenario to Now')
    expect(done(before, rename(' Now ')).after.scenarios[0]!.name).toBe('Now')
    expect(done(before, rename(' As is ')).isSame).toBe(true)
  })

  test('are removed; if that was the baseline, the first is', () => {
    expect(done(two, remove('b'))).toMatchObject({ after: before, label: 'Remove the scenario Option B' })
    expect(done(two, remove('as-is')).after).toMatchObject({ baselineId: 'b', scenarios: [{ id: 'b' }] })
  })

  test('are made the baseline', () => {
    expect(done(two, setBaseline('b'))).toMatchObject({ after: { baselineId: 'b' }, label: 'Compare with Option B' })
    expect(done(two, setBaseline('as-is')).isSame).toBe(true)
  })

  test.each<[Command, string]>([
    [duplicate('as-is', 'B'), 'There is a scenario with that id already.'],
    [duplicate('b', ' '), 'A scenario needs a name.'],
    [duplicate('b', 'B', 'gone'), gone],
    [rename(''), 'A scenario needs a name.'],
    [rename('x'.repeat(201)), 'A scenario’s name has at most 200 characters; this one has 201.'],
    [rename('B', 'gone'), gone],
    [remove('as-is'), 'This is the only scenario; a document needs one.'],
    [remove('gone'), gone],
    [setBaseline('gone'), gone],
  ])('%j is refused', (command, words) => expect(done(before, command).refused).toBe(words))
})

describe('several commands at once', () => {
  test('are one step under the name of the first that changes something', () => {
    const outcome = applyCommands(before, [rename('As is'), duplicate('b', 'B'), rename('C', 'b')])
    expect(isRefusal(outcome) ? null : [outcome.label, outcome.document.scenarios.map(({ name }) => name)])
      .toEqual(['Add the scenario B', ['As is', 'C']])
  })

  test('are all refused with the first refusal', () => {
    expect(applyCommands(before, [rename('B'), remove('gone'), rename('')])).toEqual({ refused: gone })
  })

  test('that are none change nothing', () => expect(applyCommands(before, [])).toEqual({ document: before, label: '' }))
})
