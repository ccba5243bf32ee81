import { describe, expect, test } from 'vitest'
import { applyCommands, isRefusal } from '../../../src/commands'
import { overload } from '../../../src/samples/overload'
import { documentOf, organisationOf } from '../../../src/model/organisation-of'
import type { Organisation } from '../../../src/model/organisation'
import { runRules } from '../../../src/rules/run-rules'
import { burdenOf } from '../../../src/simulation/advice/burden'
import { usualParticipants } from '../../../src/simulation/advice/participants'
import { usualWeights } from '../../../src/simulation/advice/weights'
import { advised, answerTo, chartWith, movesInWords, onlyInScope, questionAbout } from './asked'

const two = chartWith({ headcount: 200, kind: 'enterprise' }, `
  CEO (Ada)
    CIO (Bo): pmo, engineering
    CTO (Cy): it-support
`, ['pmo', 'engineering', 'it-support', 'cybersecurity'])

const overloaded = organisationOf(overload.document, overload.document.baselineId)!

describe('advice', () => {
  test('gives each of the two what is theirs, and what nobody owns to the one whose it is', async () => {
    const answer = await advised(two)
    expect(movesInWords(two, answer)).toEqual(['cybersecurity: nobody → CIO', 'engineering: CIO → CTO', 'it-support: CTO → CIO'])
    expect(answer.proof).toMatchObject({ gap: 0, isFewest: true })
    expect(answer.before).toMatchObject({ misplacement: ['it-support', 'engineering'], unowned: ['cybersecurity'] })
    expect(answer.after).toEqual({ overload: [], conflict: [], misplacement: [], neglect: [], unowned: [] })
  })

  test('says of each move what is worse without it', async () => {
    const { moves } = await advised(two)
    expect(Object.fromEntries(moves.map(({ responsibilityId, without }) => [responsibilityId, without.map(({ part, id }) => `${part} ${id}`)]))).toEqual({
      cybersecurity: ['unowned cybersecurity', 'neglect cybersecurity'],
      engineering: ['misplacement engineering'],
      'it-support': ['misplacement it-support'],
    })
  })

  test('tells a move that helps only together with others from one that helps alone', async () => {
    const { moves } = await advised(overloaded)
    const torn = moves.filter(({ without }) => without.some(({ part }) => part === 'conflict'))
    expect(torn.length).toBeGreaterThan(1)
    // Nobody stops wearing two hats because of one responsibility less.
    for (const { alone } of torn) expect(alone.filter(({ part }) => part === 'conflict')).toEqual([])
  })

  test('is the same every time', async () => {
    const strip = ({ proof: _, ...rest }: Awaited<ReturnType<typeof advised>>) => rest
    expect(strip(await advised(overloaded))).toEqual(strip(await advised(overloaded)))
  })

  test('is worked out on what the edits make of the chart', async () => {
    const { moves, after } = await advised(overloaded)
    const outcome = applyCommands(documentOf(overloaded), moves.flatMap(({ commands }) => commands))
    if (isRefusal(outcome)) throw new Error(outcome.refused)
    expect(burdenOf(organisationOf(outcome.document, overloaded.scenarioId)!)).toEqual(after)
  })

  test('leaves what is pinned, and what somebody holds who does not take part', async () => {
    expect(movesInWords(two, await advised(two, { pinned: ['engineering', 'cybersecurity'] }))).toEqual(['it-support: CTO → CIO'])
    const withoutCto = usualParticipants(two).filter((id) => id !== 'cto')
    expect((await advised(two, { participantIds: withoutCto })).moves.map(({ responsibilityId }) => responsibilityId)).not.toContain('it-support')
  })

  test('keeps the weights: where misplacement counts for nothing, nothing is moved for it', async () => {
    expect(movesInWords(two, await advised(two, { weights: { ...usualWeights, misplacement: 0 } }))).toEqual(['cybersecurity: nobody → CIO'])
  })

  test('delegates to relieve, to whoever reports to the owner', async () => {
    const chart = chartWith({ headcount: 200, kind: 'enterprise' }, `
      CIO (Bo): pmo
        IT manager (Dee)
    `, ['pmo'])
    const heavy = onlyInScope(chart, ['pmo'], { pmo: 150 })
    expect(movesInWords(heavy, await advised(heavy))).toEqual(['pmo: CIO → CIO ~IT manager'])
  })
})

describe('the wish that nobody is over capacity', () => {
  test('is kept where it can be', async () => {
    const answer = await advised(overloaded, { isWithinCapacity: true })
    expect(answer.shortfall).toBeNull()
    expect(answer.after.overload).toEqual([])
  })

  test('is told to be impossible, with what the work takes and what there is', async () => {
    const one = chartWith({ headcount: 800, kind: 'enterprise' }, 'CTO (Cy): all')
    const { shortfall, work, capacity, after } = await advised(one, { isWithinCapacity: true })
    expect([work, capacity]).toEqual([286, 100])
    expect(shortfall!.points).toBeCloseTo(186, 3)
    expect(after.overload[0]!.points).toBeCloseTo(186, 6)
  })
})

describe('a search that is cut short', () => {
  const large = crowded(24)

  test('gives what was found by then, and how far it may be from the best', async () => {
    const answer = await advised(large, { nodes: 0, seconds: 0.02 })
    expect(answer.proof.gap).toBeGreaterThan(0)
    expect(answer.proof.gap).toBeLessThanOrEqual(1)
    expect(answer.proof.isFewest).toBe(false)
    expect(answer.after.unowned).toEqual([])
  })

  test('moves nothing that is worth nothing, however short', async () => {
    for (const seconds of [0.3, 1]) {
      const { moves } = await advised(overloaded, { nodes: 1, seconds })
      for (const { without } of moves) expect(without.some(({ by }) => by > 0)).toBe(true)
    }
  })

  test('does not call a wish impossible that was not ruled out', async () => {
    expect(await answerTo(questionAbout(large, { nodes: 0, seconds: 0.001, isWithinCapacity: true }))).toMatchObject({ kind: 'not-found' })
  })
})

describe('there is nothing to advise', () => {
  const why = async (organisation: Organisation, said = {}) => answerTo(questionAbout(organisation, said))

  test('on an empty chart', async () => expect(await why({ ...two, positions: [], assignments: [] })).toEqual({ kind: 'nothing-to-advise', why: 'no-positions' }))
  test('without work', async () => expect(await why(onlyInScope(two, []))).toEqual({ kind: 'nothing-to-advise', why: 'no-work' }))
  test('with nobody in any seat', async () => {
    expect(await why({ ...two, positions: two.positions.map((position) => ({ ...position, holder: null })) })).toEqual({ kind: 'nothing-to-advise', why: 'nobody-at-hand' })
  })
  test('where nobody takes part', async () => expect(await why(two, { participantIds: [] })).toEqual({ kind: 'nothing-to-advise', why: 'nobody-at-hand' }))
  test('where no seat has capacity', async () => {
    expect(await why({ ...two, positions: two.positions.map((position) => ({ ...position, capacity: 0 })) })).toEqual({ kind: 'nothing-to-advise', why: 'nobody-at-hand' })
  })
  test('where everything is pinned', async () => {
    expect(await why(two, { pinned: ['pmo', 'engineering', 'it-support', 'cybersecurity'] })).toEqual({ kind: 'nothing-to-advise', why: 'all-fixed' })
  })
  test('where too many may hold too much', async () => expect(await why(crowded(1_000))).toMatchObject({ kind: 'too-large' }))
})

describe('whatever the size', () => {
  test.each([1, 10_000_000])('%i employees: finite amounts', async (headcount) => {
    for (const assumptions of [{}, { 'growth-exponent': 2, 'growth-until': 100_000, 'reference-headcount': 1 }, { 'growth-exponent': 0 }]) {
      const organisation = { ...overloaded, company: { ...overloaded.company, headcount, assumptions } }
      const answer = await advised(organisation)
      for (const { points, heavy } of answer.after.overload) expect(Number.isFinite(points + heavy)).toBe(true)
      expect(answer.after.unowned).toEqual([])
      expect(answer.proof.gap).toBeGreaterThanOrEqual(0)
    }
  })

  test('work without any effort is given an owner and no more', async () => {
    const ids = ['pmo', 'engineering', 'it-support', 'cybersecurity']
    const idle = onlyInScope(two, ids, Object.fromEntries(ids.map((id) => [id, 0])))
    expect((await advised(idle)).after).toMatchObject({ unowned: [], overload: [], conflict: [] })
  })
})

test('misplacement is what the rules find where both seats are filled', () => {
  for (const organisation of [two, overloaded]) {
    const told = runRules(organisation).findings
      .filter(({ ruleId, severity, outcome }) => (ruleId === 'misplaced-responsibility' || ruleId === 'internal-it-under-product-leader') && severity !== 'note' && outcome === 'problem')
      .flatMap(({ responsibilityIds }) => responsibilityIds)
    expect([...burdenOf(organisation).misplacement].sort()).toEqual([...new Set(told)].sort())
  }
})

/** Everybody a manager below one of three, all work on one of them: nothing is easily proven. */
function crowded(count: number): Organisation {
  const managers = Array.from({ length: count }, (_, at) => `      Manager ${at} (M${at})`)
  const half = Math.ceil(count / 2)
  return chartWith({ headcount: 1_000, kind: 'enterprise' }, ['  CEO (Ada)', '    CIO (Bo)', ...managers.slice(0, half), '    CTO (Cy): all', ...managers.slice(half)].join('\n'))
}
