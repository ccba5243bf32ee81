import type { HatrackDocument } from '../../model/organisation'
import { organisationOf, scenarioOf } from '../../model/organisation-of'
import { rowOf } from '../../model/rows'
import { effectBetween } from '../../rules/effect-of'
import { isOutgrown } from '../../rules/waivers'
import { asShown, currentOrganisation, findingsOf } from '../../store/derived'
import type { HistoryEntry } from '../../store/document-store'
import { spokenChanges, spokenEffect } from '../drag/spoken-effect'

/** The step by its name, what came of it, and what it did to decisions: a waiver neither goes nor loses its force without a word. */
export function done(step: HistoryEntry | undefined, loadOf?: string, aside = ''): string {
  if (!step) return 'Done'
  const said = [...asidesOf(step), changesIn(step, loadOf), aside].filter((part) => part !== '')
  return said.length === 0 ? step.label : `${step.label.replace(/\.$/, '')}. ${said.join(' ')}`
}

/** Findings gained and lost, for who does not see the panel. While a burst goes on they would be said with every letter. */
function changesIn({ before, after, mergeKey }: HistoryEntry, loadOf: string | undefined): string {
  const { scenarioId } = currentOrganisation()
  const [was, is] = [organisationOf(before, scenarioId), organisationOf(after, scenarioId)]
  if (mergeKey !== null || !was || !is || was === is) return ''
  const effect = effectBetween(asShown(was), asShown(is))
  return loadOf === undefined ? spokenChanges(effect) : spokenEffect(effect, loadOf)
}

export function asidesOf(step: HistoryEntry): readonly string[] {
  const [gone, back] = [waiversLostIn(step), outgrownIn(step)]
  return [
    ...(gone > 0 ? [gone === 1 ? '1 waiver went with what it was about.' : `${gone} waivers went with what they were about.`] : []),
    ...(back > 0 ? [back === 1 ? '1 waived finding got worse and is back.' : `${back} waived findings got worse and are back.`] : []),
  ]
}

/** Waivers of the scenario on the screen that hold no more, because what they are about has become worse. */
function outgrownIn({ before, after }: HistoryEntry): number {
  const { scenarioId } = currentOrganisation()
  const outgrown = (document: HatrackDocument) => {
    const waivers = scenarioOf(document, scenarioId)?.waivers ?? []
    const organisation = waivers.length > 0 && organisationOf(document, scenarioId)
    if (!organisation) return []
    return findingsOf(asShown(organisation)).flatMap((finding) => {
      const waiver = rowOf(waivers, finding.id)
      return waiver && isOutgrown(waiver, finding) ? [finding.id] : []
    })
  }
  const was = outgrown(before)
  return outgrown(after).filter((id) => !was.includes(id)).length
}

function waiversLostIn({ edited, after }: HistoryEntry): number {
  const count = ({ scenarios }: HatrackDocument) => scenarios.reduce((sum, { waivers }) => sum + waivers.length, 0)
  return count(edited) - count(after)
}
