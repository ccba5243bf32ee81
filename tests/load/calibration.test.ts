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

/** No source speaks of more, so size alone must not make the articles' own answer wrong, and must not excuse any other. */
describe('beyond a thousand employees', () => {
  const delegated = 'CIO: all-inward\n  IT manager (Bo): ~all-inward\nCTO: all-outward\n  Engineering manager (Li): ~all-outward'
  const utilisationOf = (headcount: number, outline: string, id: string) => loadsOf(organisationFromOutline({ headcount }, outline)).get(id)!.utilisation

  test.each([2_411, 17_500, 100_000, 10_000_000])('a CIO and a CTO who delegate what is theirs have room at %i', (headcount) => {
    for (const id of ['cio', 'cto']) expect(utilisationOf(headcount, delegated, id)).toBeLessThan(0.7)
  })

  test('one leader with everything has more than three can do', () => {
    expect(utilisationOf(10_000_000, 'A: all', 'a')).toBeCloseTo(3.2, 2)
  })
})
