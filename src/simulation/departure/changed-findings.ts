import { changesBetween } from '../../rules/effect-of'
import { factOf, type Finding } from '../../rules/finding'
import { isWorse } from '../../rules/order'

/** Findings as they would be told, worst first: gained or grown worse, and lost or grown milder. */
export interface ChangedFindings {
  readonly gained: readonly Finding[]
  readonly lost: readonly Finding[]
}

/**
 * Findings gained and lost. One that is told with another cause (an area neglected because work is crowded out, then
 * because a seat is vacant) is the same fact: gained only where it grew worse.
 */
export function changedFindings(before: readonly Finding[], after: readonly Finding[]): ChangedFindings {
  const { raised, resolved, worsened, eased } = changesBetween(before, after)
  const goneOnes = new Map(resolved.map((finding) => [factOf(finding), finding]))
  const newOnes = new Map(raised.map((finding) => [factOf(finding), finding]))
  const isGained = new Set([...worsened.map((change) => change.after), ...raised.filter((finding) => isWorseThan(finding, goneOnes.get(factOf(finding))))])
  const isLost = new Set([...eased.map((change) => change.before), ...resolved.filter((finding) => isWorseThan(finding, newOnes.get(factOf(finding))))])
  return { gained: after.filter((finding) => isGained.has(finding)), lost: before.filter((finding) => isLost.has(finding)) }
}

function isWorseThan(finding: Finding, other: Finding | undefined): boolean {
  return other === undefined || isWorse(finding.severity, other.severity)
}
