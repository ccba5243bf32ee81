import { claimIds, claimText } from '../knowledge/claims'
import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import { notOnChart } from '../knowledge/not-on-chart'
import { sources, type Source, type SourceId } from '../knowledge/sources'
import { restingOn, type RestingOn } from './resting-on'

/** One article: each of its claims, and what became of it in Hatrack. */
export interface SourcePage {
  readonly id: SourceId
  readonly source: Source
  readonly claims: readonly ClaimEntry[]
}

export interface ClaimEntry {
  readonly id: ClaimId
  /** Without its source. */
  readonly name: string
  readonly text: string
  readonly resting: RestingOn
  /** Why a chart cannot show it; null where something rests on it. */
  readonly notOnChart: string | null
}

export function sourcePage(id: SourceId): SourcePage {
  return { id, source: sources[id], claims: claimIds.filter((claim) => sourceOf(claim) === id).map(entryOf) }
}

function entryOf(id: ClaimId): ClaimEntry {
  return {
    id,
    name: id.slice(id.indexOf('/') + 1),
    text: claimText(id),
    resting: restingOn.get(id)!,
    notOnChart: notOnChart[id] ?? null,
  }
}

/** "Unsigned. CareerCruise, 27 February 2025." */
export function citationOf({ author, publisher, date }: Source): string {
  return `${author ?? 'Unsigned'}. ${capital([publisher, date ?? 'undated'].filter((part) => part !== null).join(', '))}.`
}

/** What rests on a claim in words, a line for each kind of thing but the rules, which are links. */
export function restingInWords({ responsibilities, stakeholders, metrics, roles, templates, failures }: RestingOn): readonly { readonly kind: string, readonly names: string }[] {
  return [
    { kind: 'Responsibilities', names: responsibilities.map(({ name, home, isImplied }) => `${name} (${home}${isImplied ? ', implied' : ''})`).join('; ') },
    { kind: 'People served', names: stakeholders.join('; ') },
    { kind: 'Measures of success', names: metrics.join('; ') },
    { kind: 'What the roles are', names: roles.join('; ') },
    { kind: 'Templates', names: templates.join('; ') },
    { kind: 'What goes wrong', names: failures.join('; ') },
  ].filter(({ names }) => names !== '')
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
