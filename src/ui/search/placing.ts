import { applyCommands, isRefusal, type Command } from '../../commands'
import type { HatrackDocument, Organisation } from '../../model/organisation'
import { topmostOf, wouldLoop } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import { effectOf } from '../../rules/effect-of'
import { spokenEffect } from '../drag/spoken-effect'

export function moveCommands({ scenarioId, positions }: Organisation, ids: readonly string[], managerId: string | null): readonly Command[] {
  return topmostOf(positions, ids).map((positionId) => ({ type: 'move-position', scenarioId, positionId, managerId, beforeId: null }))
}

/** Why these cannot report there; undefined: they can, or somebody has to try. */
export function moveRefusal({ positions }: Organisation, ids: readonly string[], managerId: string): string | undefined {
  const title = (id: string) => rowOf(positions, id)?.title ?? 'a position'
  if (ids.includes(managerId)) return `${title(managerId)} cannot report to itself.`
  const looping = ids.find((id) => wouldLoop(positions, id, managerId))
  return looping === undefined ? undefined : `${title(managerId)} stands below ${title(looping)}: that would make a loop.`
}

/** What these edits would do, in words; or why they cannot be made. */
export function outcomeWords(document: HatrackDocument, scenarioId: string, commands: readonly Command[], positionId?: string): string {
  const outcome = applyCommands(document, commands)
  if (isRefusal(outcome)) return outcome.refused
  if (outcome.document === document) return 'It is there already.'
  const effect = effectOf(document, scenarioId, commands)
  return isRefusal(effect) ? effect.refused : spokenEffect(effect, positionId)
}
