import { claimText, type ClaimId } from '../knowledge/claims'
import { assumptions } from '../model/assumptions'
import type { Organisation } from '../model/organisation'
import { alikeAmong, type Alike } from '../rules/alike'
import { answerOf } from '../rules/citing'
import type { Finding } from '../rules/finding'
import { fixesOf } from '../rules/offered-fixes'
import type { EntryBlock, InnerBlock, Item } from './brief'
import { assumed, few, paragraph, sourceWords, worded } from './words'

const mostAlike = 8
const mostFixes = 3

export interface EntryWishes {
  readonly organisation: Organisation
  readonly withFixes: boolean
}

/** What differs only in whom it is about is one entry. */
export function entriesOf(findings: readonly Finding[], wishes: EntryWishes): readonly EntryBlock[] {
  return alikeAmong(findings).map((alike) => entryOf(alike, wishes))
}

function entryOf({ title, findings }: Alike, wishes: EntryWishes): EntryBlock {
  const first = findings[0]!
  const { severity, outcome, basis } = first
  return {
    kind: 'entry', mark: outcome === 'question' ? 'question' : severity, title: title ?? first.title, basis,
    blocks: title === null
      ? [paragraph(first.message), ...evidenceOf(first, wishes.organisation), ...sourcesOf(first), ...fixesFor(first, wishes)]
      : [{ kind: 'list', items: few(findings.map((finding) => finding.title), mostAlike) }, ...sourcesOf(first)],
  }
}

/** The numbers that were compared, and each bound once with whose it is. A part that is nothing explains nothing. */
function evidenceOf({ evidence }: Finding, { company }: Organisation): readonly InnerBlock[] {
  const shown = evidence.filter(({ value, limit }) => value !== 0 || limit !== undefined)
  const bounds = [...new Set(evidence.flatMap(({ limit }) => limit ? [limit.assumption] : []))]
  if (shown.length === 0) return []
  return [{ kind: 'facts', facts: [
    ...shown.map(({ label, value, unit }) => ({ term: label, text: worded(value, unit) })),
    ...bounds.map((id) => ({ term: assumptions[id].name, text: assumed(company, id) })),
  ] }]
}

/** In our words, with where it is said: both sides, or the answers of each source. */
function sourcesOf(finding: Finding): readonly InnerBlock[] {
  const item = (side: string) => (claim: ClaimId): Item =>
    ({ text: [{ strong: `${answerOf(finding, claim) ?? side}: ` }, claimText(claim), ' ', { cited: sourceWords(claim) }] })
  const items = [...finding.supporting.map(item('For')), ...finding.opposing.map(item('Against'))]
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function fixesFor(finding: Finding, { organisation, withFixes }: EntryWishes): readonly InnerBlock[] {
  if (!withFixes) return []
  const fixes = fixesOf(finding, organisation)
  if (fixes.length === 0) return []
  const name = finding.outcome === 'question' ? 'Possible answers' : 'What would help, best first'
  return [{ kind: 'facts', facts: [{ term: name, text: fixes.slice(0, mostFixes).map(({ title }) => title).join('; ') }] }]
}
