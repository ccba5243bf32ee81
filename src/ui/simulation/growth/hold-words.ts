import type { Waiver } from '../../../model/organisation'
import { breaksAfter, brokenAt } from '../../../simulation/growth/answers'
import { lastHeadcount, type Growth } from '../../../simulation/growth/growth'
import { whole } from '../../kit/numbers'

/** Until when a structure holds from a headcount on; where something is wrong there already, that it does not, and since when. */
export function holdWords(growth: Growth, headcount: number, waivers: readonly Waiver[]): string {
  const broken = brokenAt(growth, headcount, waivers)
  if (broken.length > 0) {
    const since = Math.min(...broken.map((one) => one.since))
    return since === 1 ? 'It does not hold: something is wrong at every size so far.' : `It does not hold at ${whole(headcount)}: something has been wrong since ${whole(since)}.`
  }
  const [first] = breaksAfter(growth, headcount, waivers)
  if (!first) return headcount >= lastHeadcount ? `Nothing beyond ${whole(lastHeadcount)} employees is looked at.` : `To the end: nothing breaks up to ${whole(lastHeadcount)} employees.`
  return `Until ${whole(first.at - 1)} employees. From ${whole(first.at)} on: ${first.piece.title}.`
}
