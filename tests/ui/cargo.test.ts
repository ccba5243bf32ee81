import { beforeEach, describe, expect, it } from 'vitest'
import { applyCommands, isRefusal } from '../../src/commands'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { organisationOf } from '../../src/model/organisation-of'
import type { HatrackDocument } from '../../src/model/organisation'
import { reportsByManager } from '../../src/model/reporting'
import { commandsFor, labelFor, nameOf, type Cargo, type Target } from '../../src/ui/drag/cargo'

let document: HatrackDocument
const organisation = () => organisationOf(document, 'as-is')!
const positions = (...positionIds: string[]): Cargo => ({ kind: 'positions', positionIds })
const below = (id: string | null) => (reportsByManager(organisation().positions).get(id) ?? []).map((position) => position.id)

function drop(cargo: Cargo, target: Target): string {
  const outcome = applyCommands(document, commandsFor(organisation(), cargo, target))
  if (isRefusal(outcome)) return outcome.refused
  document = outcome.document
  return labelFor(organisation(), cargo, target) ?? outcome.label
}

beforeEach(() => {
  document = documentFromOutline({}, `
    CEO
      CTO
        Web
        Apps
      CIO
      CFO [other]
  `)
})

describe('a card dropped on another', () => {
  it('reports to it, last among its reports', () => {
    expect(drop(positions('cio'), { kind: 'position', id: 'cto' })).toBe('Move CIO under CTO')
    expect(below('cto')).toEqual(['web', 'apps', 'cio'])
  })

  it('is refused below itself, with the reason', () => {
    expect(drop(positions('cto'), { kind: 'position', id: 'web' })).toBe('CTO cannot report to Web, which is below it: that would make a loop.')
  })

  it('changes nothing where it reports already', () => {
    expect(commandsFor(organisation(), positions('cio'), { kind: 'position', id: 'ceo' })).toEqual([])
  })
})

describe('a card dropped beside another', () => {
  it('comes before it', () => {
    expect(drop(positions('cfo'), { kind: 'slot', managerId: 'ceo', beforeId: 'cto' })).toBe('Move CFO before CTO')
    expect(below('ceo')).toEqual(['cfo', 'cto', 'cio'])
  })

  it('comes last where the gap is after the last', () => {
    expect(drop(positions('cto'), { kind: 'slot', managerId: 'ceo', beforeId: null })).toBe('Move CTO to the end under CEO')
    expect(below('ceo')).toEqual(['cio', 'cfo', 'cto'])
  })

  it('stands in the row again, no longer where a hand put it', () => {
    drop(positions('cfo'), { kind: 'free', places: [{ id: 'cfo', x: 900, y: 40 }] })
    drop(positions('cfo'), { kind: 'slot', managerId: 'ceo', beforeId: 'cto' })
    expect(document.scenarios[0]!.arrangement.places).toEqual([])
  })
})

describe('several cards in one hand', () => {
  it('keep their order', () => {
    expect(drop(positions('cfo', 'cio'), { kind: 'slot', managerId: 'ceo', beforeId: 'cto' })).toBe('Move 2 positions before CTO')
    expect(below('ceo')).toEqual(['cio', 'cfo', 'cto'])
  })

  it('leave what is below one of them where it is', () => {
    drop(positions('web', 'cto'), { kind: 'position', id: 'cio' })
    expect(below('cio')).toEqual(['cto'])
    expect(below('cto')).toEqual(['web', 'apps'])
  })

  it('are named by their number', () => {
    expect(nameOf(organisation(), positions('cfo', 'cio'))).toBe('2 positions')
  })
})

describe('a card dropped on the free canvas', () => {
  it('is placed by hand', () => {
    expect(drop(positions('cio'), { kind: 'free', places: [{ id: 'cio', x: 700, y: 300 }] })).toBe('Place CIO by hand')
    expect(document.scenarios[0]!.arrangement.places).toEqual([{ id: 'cio', x: 700, y: 300 }])
  })
})

describe('a line drawn from a card', () => {
  const line = (kind: 'reports-to' | 'leads' | 'works-with', fromId: string): Cargo => ({ kind: 'line', line: kind, fromId, lineId: 'line-1' })

  it('upwards makes it report to the one it is drawn to', () => {
    drop(line('reports-to', 'cfo'), { kind: 'position', id: 'cio' })
    expect(below('cio')).toEqual(['cfo'])
  })

  it('downwards makes the one it is drawn to report to it', () => {
    drop(line('leads', 'cfo'), { kind: 'position', id: 'cio' })
    expect(below('cfo')).toEqual(['cio'])
  })

  it('sideways links the two, once', () => {
    drop(line('works-with', 'cio'), { kind: 'position', id: 'cto' })
    drop({ ...line('works-with', 'cto'), lineId: 'line-2' } as Cargo, { kind: 'position', id: 'cio' })
    expect(organisation().collaborations).toEqual([{ id: 'line-1', between: ['cio', 'cto'] }])
  })

  it('does nothing on the card it began at, nor on the free canvas', () => {
    expect(commandsFor(organisation(), line('leads', 'cio'), { kind: 'position', id: 'cio' })).toEqual([])
    expect(commandsFor(organisation(), line('leads', 'cio'), { kind: 'free', places: [] })).toEqual([])
  })
})
