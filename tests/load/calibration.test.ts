import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { loadsOf } from '../../src/load/load'

/** The smallest headcount at which the position carries more than its capacity. Load only grows, so halving finds it. */
function passesCapacityAt(outline: string, positionId: string): number {
  const isOver = (headcount: number) => loadsOf(organisationFromOutline({ headcount }, outline)).get(positionId)!.utilisation > 1
  let [below, over] = [1, 100_000]
  expect([isOver(below), isOver(over)]).toEqual([false, true])
  while (over - below > 1) {
    const middle = Math.floor((below + over) / 2)
    if (isOver(middle)) over = middle
    else below = middle
  }
  return over
}

/** The one number that a source gives is about two hundred employees (coleman/both-at-scale). The model is set so that it comes out. */
describe('the load model is calibrated on two hundred employees', () => {
  test.each([
    ['one leader with everything', 'A: all', 'a', 98],
    ['a CTO who keeps the outward half and delegates the inward half', 'CTO: all\n  Manager: ~all-inward', 'cto', 201],
    ['a CIO the other way round', 'CIO: all\n  Manager: ~all-outward', 'cio', 199],
    ['a CIO with the inward half alone', 'CIO: all-inward\nCTO: all-outward', 'cio', 386],
    ['a CTO with the outward half alone', 'CIO: all-inward\nCTO: all-outward', 'cto', 397],
  ])('%s', (_, outline, positionId, headcount) => expect(passesCapacityAt(outline, positionId)).toBe(headcount))
})
