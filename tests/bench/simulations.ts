import { catalogue } from '../../src/knowledge/responsibilities'
import type { HatrackDocument, Organisation } from '../../src/model/organisation'
import { runRules } from '../../src/rules/run-rules'
import { adviceOf } from '../../src/simulation/advice/advise'
import { usualParticipants } from '../../src/simulation/advice/participants'
import { usualWeights } from '../../src/simulation/advice/weights'
import { comparisonOf } from '../../src/simulation/comparison/comparison'
import { departuresOf } from '../../src/simulation/departure/all-departures'
import { departureOf } from '../../src/simulation/departure/departure'
import { pairsOf } from '../../src/simulation/departure/pairs'
import { growthOf } from '../../src/simulation/growth/growth'
import { atHeadcount } from '../../src/simulation/growth/stages'
import { finished } from '../../src/simulation/progressing'
import { uncertaintyOf } from '../../src/simulation/uncertainty/uncertainty'
import type { Measure } from './measure'
import { fresh, largeDocument, organisation } from './organisations'

/** `document`: 1,000 positions; `larger`: 4,000. */
export function simulationMeasures(document: HatrackDocument, larger: HatrackDocument): readonly Measure[] {
  return [
    ...growthMeasures(),
    {
      name: 'all departures and pairs of 1,000 × 10,000: every seat and half a million pairs', run: () => finished(departuresOf({ organisation: fresh(document) })),
      peer: { name: 'three seconds of a worker', budgetMs: 3_000 },
    },
    {
      name: 'the pairs alone of 4,000: eight million', run: () => finished(pairsOf(fresh(larger), (done) => done)),
      peer: { name: 'sixteen times 1,000', run: () => Array.from({ length: 16 }, () => finished(pairsOf(fresh(document), (done) => done))) },
    },
    {
      name: 'one departure at 1,000 × 10,000: who could take each of ten pieces', run: () => finished(departureOf({ organisation: fresh(document), positionId: 'p500' })),
      peer: { name: 'two seconds of a worker', budgetMs: 2_000 },
    },
    ...uncertaintyMeasures(),
    ...[3, 10, 30].map((count): Measure => ({
      name: `advice, 29 responsibilities × ${count} positions, proven best`, run: () => provenAdvice(adviceChart(count)), peer: { name: 'two seconds', budgetMs: 2_000 },
    })),
    {
      name: 'two scenarios compared, 1,000 positions × 10,000 assignments each, nothing remembered', run: () => comparisonOf(fresh(document), fresh(document)),
      peer: { name: 'all rules for each of the two', run: () => [runRules(fresh(document)), runRules(fresh(document))] },
    },
  ]
}

function growthMeasures(): readonly Measure[] {
  const grow = (count: number) => {
    const chart = organisation(largeDocument(count, 2))
    return () => finished(growthOf({ organisation: chart, plan: [] }))
  }
  const chart = organisation(largeDocument(100, 2))
  const everyHeadcount = () => Array.from({ length: 1_000 }, (_, at) => runRules(atHeadcount(chart, at + 1)))
  return [
    { name: 'growth of 30 positions: every headcount to 1,000, every bound to 100,000', run: grow(30), peer: { name: 'one second', budgetMs: 1_000 } },
    { name: 'growth of 100 positions', run: grow(100), peer: { name: 'all rules at each headcount to 1,000', run: everyHeadcount } },
  ]
}

function uncertaintyMeasures(): readonly Measure[] {
  const draw = (count: number, runs: number) => {
    const document = largeDocument(count)
    return () => finished(uncertaintyOf({ organisation: organisation(document), outlook: { ...document.outlook, runs } }))
  }
  const usual = draw(30, 10_000)
  return [
    { name: 'uncertainty, 10,000 futures × 12 quarters × 30 positions', run: usual, peer: { name: 'two seconds', budgetMs: 2_000 } },
    { name: 'the same with 20,000 futures, to see that it grows with the work', run: draw(30, 20_000), peer: { name: 'twice 10,000', run: () => [usual(), usual()] } },
    { name: 'the same with 60 positions', run: draw(60, 10_000), peer: { name: 'twice 30', run: () => [usual(), usual()] } },
  ]
}

/** The whole catalogue on the first three, in a company for which that is too much. */
function adviceChart(count: number): Organisation {
  const { company, scenarios, baselineId } = largeDocument(count, 0, 1)
  const positions = scenarios[0]!.positions.map((position, at) => at === 0 ? position : { ...position, managerId: at < 3 ? 'p0' : `p${1 + at % 2}` })
  const assignments = catalogue.map(({ id }, at) => ({ responsibilityId: id, positionId: `p${(at * 7) % 3}`, kind: 'accountable' as const }))
  return { scenarioId: baselineId, company: { ...company, headcount: 600, kind: 'enterprise' }, own: [], adjustments: [], positions, collaborations: [], shared: [], assignments }
}

async function provenAdvice(chart: Organisation): Promise<void> {
  const work = adviceOf({ organisation: chart, participantIds: usualParticipants(chart), pinned: [], weights: usualWeights, isWithinCapacity: false, seconds: 60 })
  for (;;) {
    const { done, value } = await work.next()
    if (!done) continue
    if (value.kind !== 'advised' || value.proof.gap > 0 || !value.proof.isFewest) throw new Error('Nothing was proven.')
    return
  }
}
