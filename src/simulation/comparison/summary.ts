import { areas } from '../../knowledge/responsibilities'
import { wholePercentDown } from '../../load/whole-percent'
import type { Company } from '../../model/organisation'
import { grouped, rowOf } from '../../model/rows'
import type { ChangedLoad } from '../../rules/effect-of'
import { severities, type Finding } from '../../rules/finding'
import { attentionPercent, counted, listed, percent } from '../../rules/texts'
import { isAlike, type Comparison } from './comparison'
import { namesIn, responsibilityIn, titleIn } from './in-words'
import type { StructureChange } from './structure'
import { turnOf, type WorkChange } from './work'

/** More of a kind than this are counted, not named: a slide has a few lines. */
const mostNamed = 3

/** What differs, in sentences for a slide: structure and work, findings, loads, attention. */
export function summaryOf(comparison: Comparison, names: { readonly before: string, readonly after: string }): readonly string[] {
  if (isAlike(comparison)) return [`Nothing differs between ${names.before} and ${names.after}.`]
  const [made, more] = [structureClauses(comparison), workClauses(comparison)]
  const opening = `At ${employees(comparison.after.company)}, compared with ${names.before}, ${names.after}`
  return [
    ...made.length > 0 ? [`${opening} ${joined(made)}.`] : [],
    ...more.length > 0 ? [`${made.length > 0 ? 'It' : opening} ${joined(more)}.`] : [],
    findingsSentence(comparison),
    ...loadsSentence(comparison.loads),
    ...attentionSentence(comparison.attention),
  ]
}

/** "150 employees": loads and findings hold at that size only. */
export function employees({ headcount }: Pick<Company, 'headcount'>): string {
  return counted(headcount, 'employee', 'employees')
}

/** The sentences as a list that reads the same as plain text and as Markdown. */
export function summaryText(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n').replaceAll('\u00a0', ' ')
}

function joined(clauses: readonly string[]): string {
  return listed(clauses, clauses.length)
}

function structureClauses(comparison: Comparison): readonly string[] {
  const title = (id: string) => titleIn(comparison, id)
  const ofKind = <Kind extends StructureChange['kind']>(kind: Kind) =>
    comparison.structure.filter((change): change is Extract<StructureChange, { kind: Kind }> => change.kind === kind)
  const under = (managerId: string | null) => managerId === null ? 'at the top' : `under ${title(managerId)}`
  const links = (pairs: readonly { readonly between: readonly [string, string] }[], verb: string, count: string) =>
    few(pairs, verb, ({ between }) => between.map(title).join(' and '), count)
  const holders = ofKind('edited').filter(({ fields }) => fields.includes('holder')).map(({ positionId }) => positionId)
  const isVacant = (id: string) => rowOf(comparison.after.positions, id)?.holder === null
  const wasVacant = (id: string) => rowOf(comparison.before.positions, id)?.holder === null
  const filled = holders.filter(wasVacant)
  const vacated = holders.filter(isVacant)
  const others = ofKind('edited').map(({ positionId }) => positionId).filter((id) => !filled.includes(id) && !vacated.includes(id))
  return [
    ...few(ofKind('added'), 'adds', ({ positionId, managerId }) => `${title(positionId)} ${under(managerId)}`, 'positions'),
    ...few(ofKind('removed'), 'removes', ({ positionId }) => title(positionId), 'positions'),
    ...few(ofKind('moved'), 'moves', ({ positionId, to }) => `${title(positionId)} ${to === null ? 'to the top' : under(to)}`, 'positions'),
    ...few(filled, 'fills', title, 'seats'),
    ...few(vacated, 'vacates', title, 'seats'),
    ...few(others, 'changes', title, 'positions'),
    ...links(ofKind('linked'), 'links', 'pairs of positions'),
    ...links(ofKind('unlinked'), 'no longer links', 'pairs of positions'),
    ...ofKind('reordered').length > 0 ? ['changes the order of some positions'] : [],
  ]
}

/** "adds CIO under CEO and COO under CEO", "adds 14 positions". */
function few<Item>(items: readonly Item[], verb: string, nameOf: (item: Item) => string, many: string): readonly string[] {
  if (items.length === 0) return []
  return [items.length > mostNamed ? `${verb} ${counted(items.length, many, many)}` : `${verb} ${listed(items.map(nameOf), mostNamed)}`]
}

function workClauses(comparison: Comparison): readonly string[] {
  const { work } = comparison
  const names = (changes: readonly WorkChange[]) => changes.length > mostNamed
    ? counted(changes.length) : listed(changes.map(({ responsibilityId }) => responsibilityIn(comparison, responsibilityId)), mostNamed)
  const byTurn = (turn: ReturnType<typeof turnOf>) => work.filter((change) => turnOf(change) === turn)
  const ways = (changes: readonly WorkChange[], wayOf: (change: WorkChange) => string, verb: string) => {
    const groups = [...grouped(changes, wayOf)].sort(([, a], [, b]) => b.length - a.length)
    const rest = groups.slice(mostNamed).flatMap(([, group]) => group)
    return [
      ...groups.slice(0, mostNamed).map(([way, group]) => `${verb} ${names(group)} ${way}`),
      ...rest.length > 0 ? [`${verb} ${counted(rest.length, 'other', 'others')} elsewhere`] : [],
    ]
  }
  const unowned = byTurn('unowned')
  const [delegated, shared] = [byTurn('delegated'), byTurn('shared')]
  return [
    ...ways(byTurn('handed-over'), ({ before, after }) => `from ${namesIn(comparison, before.owners)} to ${namesIn(comparison, after.owners)}`, 'moves'),
    ...ways(byTurn('owned'), ({ after }) => `to ${namesIn(comparison, after.owners)}`, 'gives'),
    ...unowned.length > 0 ? [`leaves ${names(unowned)} without an owner`] : [],
    ...delegated.length > 0 ? [`delegates ${names(delegated)} differently`] : [],
    ...shared.length > 0 ? [`shares ${names(shared)} differently`] : [],
  ]
}

/** What became of the findings; `subject`: what did it, where a sentence before has not said so. */
export function findingsSentence({ resolved, raised, worsened, eased }: Comparison, subject = 'It'): string {
  const clauses = [
    ...resolved.length > 0 ? [`resolves ${findingCounts(resolved)}`] : [],
    ...eased.length > 0 ? [`eases ${counted(eased.length, 'finding', 'findings')}`] : [],
    ...raised.length > 0 ? [`raises ${findingCounts(raised)}`] : [],
    ...worsened.length > 0 ? [`makes ${counted(worsened.length, 'finding', 'findings')} worse`] : [],
  ]
  return clauses.length === 0 ? 'The findings stay the same.' : `${subject} ${joined(clauses)}.`
}

/** "3 critical findings and 1 note" */
export function findingCounts(findings: readonly Finding[]): string {
  const words = { critical: ['critical finding', 'critical findings'], warning: ['warning', 'warnings'], note: ['note', 'notes'] } as const
  return listed(severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [counted(count, ...words[severity])]
  }))
}

/** Those of a seat that is in both, the largest differences first; a seat that is new, too, if it carries anything. */
function loadsSentence(loads: readonly ChangedLoad[]): readonly string[] {
  const told = loads.filter(({ before, after }) => after !== null && !(before === null && after === 0))
  const size = ({ before, after }: ChangedLoad) => Math.min(99, Math.abs((after ?? 0) - (before ?? 0)) || 0)
  const largest = [...told].sort((a, b) => size(b) - size(a)).slice(0, mostNamed)
  if (largest.length === 0) return []
  return [`${listed(largest.map(loadInWords), mostNamed)}.`]
}

/** "CTO goes from 157 % to 88 %" */
function loadInWords({ title, before, after }: ChangedLoad): string {
  if (after === null) return `${title} is no longer there`
  if (!Number.isFinite(after)) return `${title} has work and no capacity`
  if (before === null) return `${title} is new with ${percent(after)}`
  return Number.isFinite(before) ? `${title} goes from ${percent(before)} to ${percent(after)}` : `${title} goes from no capacity to ${percent(after)}`
}


function attentionSentence({ before, after }: Comparison['attention']): readonly string[] {
  const changed = areas.flatMap((area) => {
    const [was, is] = [before[area], after[area]]
    if (was === null || is === null || wholePercentDown(was) === wholePercentDown(is)) return []
    return [{ verb: is > was ? 'rises' : 'falls', words: (verb: string) => `to ${area}${verb} from ${attentionPercent(was)} to ${attentionPercent(is)}` }]
  })
  if (changed.length === 0) return []
  // The verb once, for as long as it stays the same.
  return [`Attention ${joined(changed.map(({ verb, words }, at) => words(verb === changed[at - 1]?.verb ? '' : ` ${verb}`)))}.`]
}
