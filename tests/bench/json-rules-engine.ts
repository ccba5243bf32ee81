import { Engine, type RuleProperties } from 'json-rules-engine'
import { loadsOf, type Load } from '../../src/load/load'
import { assumptions } from '../../src/model/assumptions'
import type { Organisation } from '../../src/model/organisation'
import { isVacant } from '../../src/model/position'

type Facts = Readonly<Record<string, number | boolean>>

/** What the rules of one seat compare, worked out beforehand: the peer is spared that. */
export function factsOf(organisation: Organisation): readonly Facts[] {
  return [...loadsOf(organisation).values()].map((load) => ({
    total: load.total,
    // The engine compares finite numbers only.
    utilisation: Number.isFinite(load.utilisation) ? load.utilisation : Number.MAX_VALUE,
    vacant: isVacant(load.position),
    team: load.position.role === 'team',
    held: load.carried.length,
    lesserPart: load.total === 0 ? 0 : Math.min(load.inward, load.outward) / load.total,
    lesserCount: Math.min(countOf(load, 'inward'), countOf(load, 'outward')),
  }))
}

function countOf({ carried }: Load, side: 'inward' | 'outward'): number {
  return carried.filter(({ responsibility }) => responsibility.orientation === side).length
}

const is = (fact: string, operator: string, value: number | boolean) => ({ fact, operator, value })
const stretched = assumptions['stretched-from'].value
const rules: readonly RuleProperties[] = [
  { event: { type: 'overloaded' }, conditions: { all: [is('vacant', 'equal', false), is('total', 'greaterThan', 0), is('utilisation', 'greaterThan', 1)] } },
  {
    event: { type: 'stretched' },
    conditions: { all: [is('vacant', 'equal', false), is('total', 'greaterThan', 0), is('utilisation', 'lessThanInclusive', 1), is('utilisation', 'greaterThanInclusive', stretched)] },
  },
  {
    event: { type: 'both-hats' },
    conditions: {
      all: [
        is('vacant', 'equal', false), is('team', 'equal', false), is('total', 'greaterThan', 0),
        is('lesserPart', 'greaterThanInclusive', assumptions['conflict-share-from'].value),
        is('lesserCount', 'greaterThanInclusive', assumptions['conflict-count-from'].value),
      ],
    },
  },
  { event: { type: 'vacant' }, conditions: { all: [is('vacant', 'equal', true), is('held', 'greaterThan', 0)] } },
]

/** An engine with the conditions of the three rules of one seat; gives how many findings there are. */
export function engineForSeats(): (facts: readonly Facts[]) => Promise<number> {
  const engine = new Engine([...rules])
  return async (all) => {
    let found = 0
    for (const facts of all) found += (await engine.run(facts)).events.length
    return found
  }
}
