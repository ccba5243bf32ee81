import { applyCommands, isRefusal, type Command, type Refusal } from '../commands'
import { attentionByArea, type Attention } from '../load/attention'
import { loadsOf } from '../load/load'
import type { HatrackDocument, Organisation } from '../model/organisation'
import { organisationOf } from '../model/organisation-of'
import { near } from '../load/bounds'
import type { Finding } from './finding'
import { isWorse } from './order'
import { runRules } from './run-rules'

/** The same fact, told with another severity than before. */
export interface ChangedFinding {
  readonly before: Finding
  readonly after: Finding
}

export interface ChangedLoad {
  readonly positionId: string
  readonly title: string
  /** Utilisation, Infinity where work meets no capacity (a vacant seat); null: not on the chart. */
  readonly before: number | null
  readonly after: number | null
}

/** What an edit would do, found by doing it to a copy and checking again. */
export interface Effect {
  readonly document: HatrackDocument
  readonly resolved: readonly Finding[]
  readonly raised: readonly Finding[]
  readonly worsened: readonly ChangedFinding[]
  readonly eased: readonly ChangedFinding[]
  /** Only what changed, in the order of the chart after the edit. */
  readonly loads: readonly ChangedLoad[]
  readonly attention: { readonly before: Attention, readonly after: Attention }
}

/** `seen`: how the organisations are told of, where that is not as they are in the document (names hidden). */
export function effectOf(
  document: HatrackDocument, scenarioId: string, commands: readonly Command[], seen = (organisation: Organisation) => organisation,
): Effect | Refusal {
  const was = organisationOf(document, scenarioId)
  const outcome = applyCommands(document, commands)
  if (isRefusal(outcome)) return outcome
  const is = organisationOf(outcome.document, scenarioId)
  if (!was || !is) return { refused: 'That scenario no longer exists.' }
  const [before, after] = [seen(was), seen(is)]
  return {
    document: outcome.document,
    ...effectBetween(before, after),
    attention: { before: attentionByArea(before), after: attentionByArea(after) },
  }
}

/** The same of an edit that has been made: findings gained and lost, loads that changed. */
export function effectBetween(before: Organisation, after: Organisation) {
  return { ...changesBetween(runRules(before).findings, runRules(after).findings), loads: changedLoads(before, after) }
}

/** Also serves the comparison of two scenarios. */
export function changesBetween(before: readonly Finding[], after: readonly Finding[]) {
  const known = new Map(before.map((finding) => [finding.id, finding]))
  const left = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((finding): ChangedFinding[] => {
    const was = known.get(finding.id)
    return was && was.severity !== finding.severity ? [{ before: was, after: finding }] : []
  })
  return {
    resolved: before.filter(({ id }) => !left.has(id)),
    raised: after.filter(({ id }) => !known.has(id)),
    worsened: kept.filter((change) => isWorse(change.after.severity, change.before.severity)),
    eased: kept.filter((change) => isWorse(change.before.severity, change.after.severity)),
  }
}

function changedLoads(before: Organisation, after: Organisation): readonly ChangedLoad[] {
  const [was, is] = [loadsOf(before), loadsOf(after)]
  const ids = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))]
  return ids.flatMap((positionId): ChangedLoad[] => {
    const [a, b] = [was.get(positionId), is.get(positionId)]
    if (a === b || (a && b && near(a.utilisation, b.utilisation))) return []
    const title = (b ?? a)!.position.title
    return [{ positionId, title, before: a?.utilisation ?? null, after: b?.utilisation ?? null }]
  })
}
