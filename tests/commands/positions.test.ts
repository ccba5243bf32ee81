import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import { newPosition } from '../../src/model/position'
import { chartOf, done, frozenChart } from './chart-of'

const scenarioId = 'as-is'
const before = frozenChart(`
  CEO (Ada)
    CTO (Ben): engineering, pmo
      Web (Cem): ~engineering
      Data (Dia): pmo
    CIO (Eve): it-support
  Board
  link CTO -- CIO
  link Web -- Data
  shared pmo
`)
const gone = 'That position is no longer on the chart.'

describe('add-position', () => {
  const add = (patch: object = {}, beforeId?: string | null): Command => ({
    type: 'add-position', scenarioId, position: { ...newPosition('ops', ' Ops ', 'manager', 'ceo'), ...patch }, ...(beforeId === undefined ? {} : { beforeId }),
  })

  test.each<[string, Command, number]>([
    ['last', add(), 5], ['last', add({}, null), 5], ['before a sibling', add({}, 'cio'), 4], ['before one that is gone: last', add({}, 'gone'), 5],
    ['at the top', add({ managerId: null }), 6],
  ])('puts it %s', (_, command, line) => {
    const { after, label } = done(before, command)
    expect(label).toBe('Add Ops')
    expect(chartOf(after).map((each) => each.trim()).indexOf('Ops')).toBe(line)
  })

  test('keeps names trimmed; a blank holder is none', () => {
    const position = (patch: object) => done(before, add(patch)).after.scenarios[0]!.positions.at(-1)
    expect(position({ holder: ' Fay ' })).toEqual({ ...newPosition('ops', 'Ops', 'manager', 'ceo'), holder: 'Fay' })
    expect(position({ holder: '  ' })).toMatchObject({ holder: null })
  })

  test.each<[Command, string]>([
    [add({ title: '  ' }), 'A position needs a name.'],
    [add({ title: 'x'.repeat(201) }), 'A position’s name has at most 200 characters; this one has 201.'],
    [add({ holder: 'x'.repeat(201) }), 'A person’s name has at most 200 characters; this one has 201.'],
    [add({ id: 'cto' }), 'Ops is on the chart already.'],
    [add({ managerId: 'gone' }), 'The position that Ops would report to is not on this chart.'],
    [add({ managerId: 'ops' }), 'The position that Ops would report to is not on this chart.'],
    [add({ capacity: -1 }), 'A capacity is a number of points from 0 to 10000.'],
    [add({ capacity: Number.NaN }), 'A capacity is a number of points from 0 to 10000.'],
    [{ ...add(), scenarioId: 'gone' } as Command, 'That scenario no longer exists.'],
  ])('refuses %j', (command, words) => expect(done(before, command).refused).toBe(words))
})

describe('edit-position', () => {
  const edit = (patch: Extract<Command, { type: 'edit-position' }>['patch'], positionId = 'cto'): Command =>
    ({ type: 'edit-position', scenarioId, positionId, patch })

  test.each<[Command, string, object]>([
    [edit({ title: ' VP ' }), 'Rename CTO to VP', { title: 'VP' }],
    [edit({ holder: ' Fay ' }), 'Name the holder of CTO', { holder: 'Fay' }],
    [edit({ holder: null }), 'Vacate CTO', { holder: null }],
    [edit({ holder: ' ' }), 'Vacate CTO', { holder: null }],
    [edit({ capacity: 60 }), 'Edit CTO', { capacity: 60 }],
    [edit({ style: 'visionary', strength: 'both', role: 'CIO-CTO' }), 'Edit CTO', { style: 'visionary', strength: 'both', role: 'CIO-CTO' }],
  ])('%j', (command, label, changed) => {
    const { after, label: given } = done(before, command)
    expect(given).toBe(label)
    const [ceo, cto, ...others] = before.scenarios[0]!.positions
    expect(after.scenarios[0]!.positions).toEqual([ceo, { ...cto, ...changed }, ...others])
  })

  test.each([[{}], [{ title: 'CTO ' }], [{ holder: ' Ben' }], [{ capacity: null }]])('%j changes nothing', (patch) => {
    expect(done(before, edit(patch))).toMatchObject({ isSame: true, label: '' })
  })

  test.each<[Command, string]>([
    [edit({}, 'gone'), gone],
    [edit({ title: '' }), 'A position needs a name.'],
    [edit({ holder: 'x'.repeat(201) }), 'A person’s name has at most 200 characters; this one has 201.'],
    [edit({ capacity: 10_001 }), 'A capacity is a number of points from 0 to 10000.'],
  ])('refuses %j', (command, words) => expect(done(before, command).refused).toBe(words))
})

describe('move-position', () => {
  const move = (positionId: string, managerId: string | null, beforeId?: string | null): Command =>
    ({ type: 'move-position', scenarioId, positionId, managerId, ...(beforeId === undefined ? {} : { beforeId }) })
  const shape = (command: Command) => chartOf(done(before, command).after).slice(0, 6).map((line) => line.replace(/:.*/, ''))

  test.each<[string, Command, string[], string]>([
    ['with all below', move('cto', 'cio'), ['CEO', '  CIO', '    CTO', '      Web', '      Data', 'Board'], 'Move CTO under CIO'],
    ['to the top', move('cio', null), ['CEO', '  CTO', '    Web', '    Data', 'CIO', 'Board'], 'Move CIO to the top'],
    ['to the top, last', move('cio', null, null), ['CEO', '  CTO', '    Web', '    Data', 'Board', 'CIO'], 'Move CIO to the top'],
    ['before a sibling', move('cio', 'ceo', 'cto'), ['CEO', '  CIO', '  CTO', '    Web', '    Data', 'Board'], 'Move CIO under CEO'],
    ['before a new sibling', move('cio', 'cto', 'data'), ['CEO', '  CTO', '    Web', '    CIO', '    Data', 'Board'], 'Move CIO under CTO'],
    ['last', move('web', 'cto', null), ['CEO', '  CTO', '    Data', '    Web', '  CIO', 'Board'], 'Move Web under CTO'],
    ['before one at the top', move('board', null, 'ceo'), ['Board', 'CEO', '  CTO', '    Web', '    Data', '  CIO'], 'Move Board to the top'],
    ['before one that reports elsewhere: last', move('web', 'cto', 'cio'), ['CEO', '  CTO', '    Data', '    Web', '  CIO', 'Board'], 'Move Web under CTO'],
  ])('%s', (_, command, lines, label) => {
    expect(shape(command)).toEqual(lines)
    expect(done(before, command).label).toBe(label)
  })

  test.each<[Command]>([
    [move('cto', 'ceo')], [move('cto', 'ceo', 'cio')], [move('cto', 'ceo', 'cto')], [move('cio', 'ceo', null)], [move('cio', 'ceo', 'gone')],
    [move('ceo', null)], [move('ceo', null, 'board')], [move('board', null, null)], [move('data', 'cto', 'cio')],
  ])('%j changes nothing', (command) => expect(done(before, command)).toMatchObject({ isSame: true, label: '' }))

  test.each<[Command, string]>([
    [move('ceo', 'web'), 'CEO cannot report to Web, which is below it: that would make a loop.'],
    [move('cto', 'data', 'gone'), 'CTO cannot report to Data, which is below it: that would make a loop.'],
    [move('cto', 'cto'), 'CTO cannot report to itself.'],
    [move('cto', 'gone'), 'The position that CTO would report to is not on this chart.'],
    [move('gone', 'cto'), gone],
  ])('refuses %j', (command, words) => expect(done(before, command).refused).toBe(words))
})

describe('remove-position', () => {
  const remove = (positionId: string, below: 'move-up' | 'remove-branch'): Command => ({ type: 'remove-position', scenarioId, positionId, below })

  test('puts the reports in its place, and takes its work, its links and what is no longer shared with it', () => {
    const { after, label } = done(before, remove('cto', 'move-up'))
    expect(label).toBe('Remove CTO')
    expect(chartOf(after)).toEqual(['CEO', '  Web: ~engineering', '  Data: pmo', '  CIO: it-support', 'Board', 'link web -- data'])
  })

  test('puts them in its place wherever they stand in the list', () => {
    const [ceo, cto, web, data, cio, board] = before.scenarios[0]!.positions
    const positions = [data!, ceo!, cto!, cio!, board!, web!]
    const { after } = done({ ...before, scenarios: [{ ...before.scenarios[0]!, positions }] }, remove('cto', 'move-up'))
    expect(after.scenarios[0]!.positions.map(({ id, managerId }) => `${id}>${managerId}`))
      .toEqual(['ceo>null', 'data>ceo', 'web>ceo', 'cio>ceo', 'board>null'])
  })

  test('at the top leaves the reports at the top', () => {
    expect(chartOf(done(before, remove('ceo', 'move-up')).after).slice(0, 5))
      .toEqual(['CTO: engineering, pmo', '  Web: ~engineering', '  Data: pmo', 'CIO: it-support', 'Board'])
  })

  test('takes the whole branch', () => {
    const { after, label } = done(before, remove('cto', 'remove-branch'))
    expect(label).toBe('Remove CTO and everything below')
    expect(chartOf(after)).toEqual(['CEO', '  CIO: it-support', 'Board'])
  })

  test('refuses what is gone', () => expect(done(before, remove('gone', 'move-up')).refused).toBe(gone))
})

describe('connect-positions and disconnect-positions', () => {
  const connect = (a: string, b: string, id = 'new'): Command => ({ type: 'connect-positions', scenarioId, collaboration: { id, between: [a, b] } })
  const disconnect = (collaborationId: string): Command => ({ type: 'disconnect-positions', scenarioId, collaborationId })

  test('draws a line', () => {
    const { after, label } = done(before, connect('cio', 'board'))
    expect(label).toBe('Link CIO and Board')
    expect(after.scenarios[0]!.collaborations.at(-1)).toEqual({ id: 'new', between: ['cio', 'board'] })
  })

  test('takes a line away', () => {
    const { after, label } = done(before, disconnect('cto--cio'))
    expect(label).toBe('Remove a collaboration line')
    expect(chartOf(after).filter((line) => line.startsWith('link'))).toEqual(['link web -- data'])
  })

  test.each<[Command]>([[connect('cto', 'cio')], [connect('cio', 'cto')], [disconnect('gone')]])(
    '%j changes nothing', (command) => expect(done(before, command)).toMatchObject({ isSame: true, label: '' }))

  test.each<[Command, string]>([
    [connect('cto', 'cto'), 'CTO cannot be linked to itself.'],
    [connect('cto', 'gone'), 'One of the two positions is no longer on the chart.'],
    [connect('gone', 'gone'), 'One of the two positions is no longer on the chart.'],
    [connect('cio', 'board', 'cto--cio'), 'There is a link with that id already.'],
  ])('refuses %j', (command, words) => expect(done(before, command).refused).toBe(words))
})
