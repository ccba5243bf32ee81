import { describe, expect, test } from 'vitest'
import { applyCommands, isRefusal, type Command } from '../../../src/commands'
import { organisationFromOutline, documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { Organisation } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { ourOutlook } from '../../../src/model/outlook'
import { finished } from '../../../src/simulation/progressing'
import { uncertaintyOf } from '../../../src/simulation/uncertainty/uncertainty'

const outlook = { ...ourOutlook, quarters: 4, runs: 500 }
const outline = 'CEO\n  CTO: all-outward\n  CIO: all-inward'
const document = documentFromOutline({ headcount: 150 }, outline)
const draw = (organisation: Organisation, changes: Partial<typeof outlook> = {}) => finished(uncertaintyOf({ organisation, outlook: { ...outlook, ...changes } }))
const present = organisationOf(document, document.baselineId)!

function after(command: Command): Organisation {
  const outcome = applyCommands(document, [command])
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return organisationOf(outcome.document, document.baselineId)!
}

const seat = (result: ReturnType<typeof draw>, id: string) => result.seats.find((one) => one.id === id)

describe('the same seed', () => {
  test('gives the same numbers', () => expect(draw(present)).toEqual(draw(organisationFromOutline({ headcount: 150 }, outline))))
  test('gives them whatever stands between the steps', () => {
    const slow = uncertaintyOf({ organisation: present, outlook })
    const steps = []
    let step = slow.next()
    for (; !step.done; step = slow.next()) {
      steps.push(step.value)
      // Somebody else draws meanwhile.
      draw(present, { runs: 10, seed: steps.length })
    }
    expect(step.value).toEqual(draw(present))
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.every((done) => done >= 0 && done < 1)).toBe(true)
  })

  test.each([[0], [2], [2_147_483_647]])('and another one, %i, gives others', (seed) => expect(draw(present, { seed }).headcount[4]).not.toEqual(draw(present).headcount[4]))
})

describe('an edit leaves the draws of everything else as they were', () => {
  test('of growth, whatever happens to responsibilities', () => {
    const changed = after({ type: 'adjust-responsibility', responsibilityId: 'pmo', patch: { inScope: false } })
    expect(draw(changed).headcount).toEqual(draw(present).headcount)
  })

  test('of the other seats, when a responsibility goes out of scope', () => {
    const changed = after({ type: 'adjust-responsibility', responsibilityId: 'pmo', patch: { inScope: false } })
    expect(seat(draw(changed), 'cto')).toEqual(seat(draw(present), 'cto'))
    expect(seat(draw(changed), 'cio')).not.toEqual(seat(draw(present), 'cio'))
  })

  test('of the other seats, when the company gets a responsibility of its own', () => {
    const changed = after({ type: 'add-own-responsibility', responsibility: { id: 'labs', name: 'Labs', orientation: 'outward', area: 'innovation', effort: 20 } })
    expect(seat(draw(changed), 'cio')).toEqual(seat(draw(present), 'cio'))
  })
})

describe('who is told of', () => {
  test('a vacant seat is nobody to be overloaded: its work waits in every future', () => {
    const result = draw(organisationFromOutline({ headcount: 150 }, 'CTO (vacant): all-outward\nCIO: all-inward'))
    expect([result.seats.map(({ id }) => id), result.vacant]).toEqual([['cio'], [{ id: 'cto', title: 'CTO' }]])
    expect(result.areas.find(({ area }) => area === 'innovation')!.chances).toEqual([1, 1, 1, 1, 1])
  })

  test('a seat without any capacity is told once, and not as a chance', () => {
    const result = draw(organisationFromOutline({ headcount: 150, assumptions: { 'executive-capacity': 0 } }, 'CEO: pmo'))
    expect([result.seats, result.withoutCapacity]).toEqual([[], [{ id: 'ceo', title: 'CEO' }]])
  })

  test('an empty chart, and one without any work, leave headcount alone', () => {
    for (const empty of ['', 'CEO\n  CTO']) {
      const { seats, areas, headcount } = draw(organisationFromOutline({ headcount: 150 }, empty))
      expect([seats, areas, headcount.length]).toEqual([[], [], 5])
    }
  })

  test('whether a role would be missing where both are needed', () => {
    expect(draw(present).bothRoles.isMissing).toBe(false)
    expect(draw(organisationFromOutline({ headcount: 150 }, 'CTO: all')).bothRoles.isMissing).toBe(true)
  })
})
