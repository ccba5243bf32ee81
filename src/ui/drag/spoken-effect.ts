import type { Effect } from '../../rules/effect-of'
import type { Finding } from '../../rules/finding'
import { percent } from '../kit/numbers'

/** What an edit does, in one or two sentences for a screen reader and the message line. */
export function spokenEffect(effect: Pick<Effect, 'resolved' | 'raised' | 'worsened' | 'loads'>, positionId?: string): string {
  const load = effect.loads.find((change) => change.positionId === positionId)
  const loadText = load ? `Load from ${percent(load.before ?? 0)} to ${percent(load.after ?? 0)}` : ''
  const said = [loadText === '' ? '' : `${loadText}.`, spokenChanges(effect)].filter((part) => part !== '')
  return said.length === 0 ? 'No finding changes.' : said.join(' ')
}

/** Findings gained and lost; nothing where none was. */
export function spokenChanges({ resolved, raised, worsened }: Pick<Effect, 'resolved' | 'raised' | 'worsened'>): string {
  const parts = [counted('Resolves', resolved), counted('Raises', [...raised, ...worsened.map(({ after }) => after)])]
  return parts.filter((part) => part !== '').map((part) => /[.?!]$/.test(part) ? part : `${part}.`).join(' ')
}

function counted(verb: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  return findings.length === 1 ? `${verb}: ${findings[0]!.title}` : `${verb} ${findings.length} findings`
}
