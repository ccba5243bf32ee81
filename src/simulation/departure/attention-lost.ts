import { areas, type Area } from '../../knowledge/responsibilities'
import { attentionByArea, attentionByResponsibility, type Attention } from '../../load/attention'
import { attentiveness, type Load } from '../../load/load'
import type { Organisation } from '../../model/organisation'
import { responsibilitiesInScope } from '../../model/responsibilities'
import { memoisedRecent } from '../../model/rows'


/** Parts of the attention that is needed, from 0 to 1: of each area and of all work in scope; null where none takes any effort. */
export interface Coverage extends Attention {
  readonly all: number | null
}

/** How much work there is, in points as they are stated: what attention is weighed by. */
const weightsOf = memoisedRecent((organisation: Organisation): Readonly<Record<Area | 'all', number>> => {
  const weights = { operations: 0, innovation: 0, alignment: 0, all: 0 }
  for (const { area, effort } of responsibilitiesInScope(organisation)) {
    weights.all += effort
    if (area) weights[area] += effort
  }
  return weights
})

export const coverageOf = memoisedRecent((organisation: Organisation): Coverage => {
  const attention = attentionByResponsibility(organisation)
  const { all } = weightsOf(organisation)
  const given = responsibilitiesInScope(organisation).reduce((sum, { id, effort }) => sum + effort * attention.get(id)!, 0)
  return { ...attentionByArea(organisation), all: all === 0 ? null : given / all }
})

/**
 * What of the attention is lost when the holder of this load leaves. The load model moves no work by itself: what a seat
 * gave is lost and everything else stays, so that the losses of several seats add up.
 */
export function lossOf(organisation: Organisation, load: Load): Readonly<Record<Area | 'all', number>> {
  const weights = weightsOf(organisation)
  const lost = { operations: 0, innovation: 0, alignment: 0, all: 0 }
  const given = attentiveness(load)
  for (const { responsibility: { area, effort }, share } of load.carried) {
    lost.all += effort * share * given
    if (area) lost[area] += effort * share * given
  }
  for (const part of [...areas, 'all'] as const) lost[part] = weights[part] === 0 ? 0 : lost[part] / weights[part]
  return lost
}

/** What is left when these losses are borne together. */
export function coverageWithout(before: Coverage, losses: readonly Readonly<Record<Area | 'all', number>>[]): Coverage {
  const left = (part: Area | 'all') => {
    const whole = before[part]
    // Sums of the same numbers in another order may come out a hair below nothing.
    return whole === null ? null : Math.max(0, losses.reduce((rest, lost) => rest - lost[part], whole))
  }
  return { operations: left('operations'), innovation: left('innovation'), alignment: left('alignment'), all: left('all') }
}

/** The part of all work in scope that these points, as stated, are; 0 where there is none. */
export function partOfAllWork(organisation: Organisation, effort: number): number {
  const { all } = weightsOf(organisation)
  return all === 0 ? 0 : effort / all
}
