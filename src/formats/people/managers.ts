import { memoised } from '../../model/rows'
import { quoted } from '../json/wording'
import { callOf, withoutNothing, type Person } from './people'
import type { RepairWay } from './people-reading'
import { trouble, type Trouble } from './trouble'

/** What stands for "nobody" in the manager's place only. */
const nobody = /^(?:|xx|0|-1|[*?]+|nobody|no[ _-]?manager|unassigned|not applicable|\(blank\))$/i

/** Whom somebody reports to: a person, a name that stands on no row, or nobody. */
export type Leader = { readonly person: Person } | { readonly unknown: string } | null

/** What names may stand for: built once, asked for each row. */
export interface Directory {
  readonly exact: ReadonlyMap<string, readonly Person[]>
  readonly loose: readonly ReadonlyMap<string, readonly Person[]>[]
  /** Without case, accents, leading zeros and what stands around an id. */
  readonly alike: ReadonlyMap<string, readonly Person[]>
}

export function directoryOf(people: readonly Person[]): Directory {
  return {
    exact: lookup(people, ({ ownId }) => [ownId]),
    loose: [
      lookup(people, ({ email }) => [plain(email)]),
      lookup(people, ({ name, isVacant }) => isVacant ? [] : [...new Set([plain(name), turned(plain(name))])]),
      lookup(people, ({ title }) => [plain(title)]),
    ],
    alike: lookup(people, ({ ownId, email, name, isVacant }) => [...new Set([keyOf(ownId), keyOf(email), ...isVacant ? [] : [name, ...inBrackets(name)].flatMap((each) => [keyOf(each), wordsOf(each)])])]),
  }
}

/**
 * Whom each person reports to. A value is tried as an id, an e-mail address, a name and a title in that order: files mix
 * them, and what matches an id is one. `way`: what becomes of a value that is none of these.
 */
export function leaderOf(person: Person, directory: Directory, way: RepairWay<'unknown-manager'>, troubles: Trouble[]): Leader {
  const { manager: value, place } = person
  const hits = value === '' ? [] : found(value, directory)
  const name = callOf(person)
  if (hits.length === 0) {
    if (isNobody(value)) return null
    const match = way === 'match' ? onlyMatch(value, person, directory) : null
    if (match) {
      troubles.push(trouble('unknown-manager', place, name, value, `reports to ${quoted(callOf(match))} (${match.id})`))
      return { person: match }
    }
    troubles.push(trouble('unknown-manager', place, name, value, way === 'placeholder' ? 'stands under a placeholder' : 'stands at the top'))
    return { unknown: value }
  }
  // Of several with that name it is somebody else; the second row of one id that reports to that id means itself as well.
  const { first, firstOther, countOf } = namesakes(hits)
  const leader = first.ownId === person.ownId ? firstOther : first
  if (!leader) {
    troubles.push(trouble('self-report', place, name, '', 'stands at the top'))
    return null
  }
  const others = hits.length - countOf(person.ownId)
  if (others > 1 && leader.ownId !== value) {
    troubles.push(trouble('ambiguous-manager', place, name, value, `stands under the first of ${others.toLocaleString('en')}, on ${leader.place}`))
  }
  return { person: leader }
}

/** Looked at once for all who name them: thousands may report to one name that thousands have. */
const namesakes = memoised((hits: readonly Person[]) => {
  const first = hits[0]!
  const counts = new Map<string, number>()
  for (const { ownId } of hits) counts.set(ownId, (counts.get(ownId) ?? 0) + 1)
  return { first, firstOther: hits.find(({ ownId }) => ownId !== first.ownId), countOf: (ownId: string) => counts.get(ownId) ?? 0 }
})

/** Whether any manager that no row has is the only row that it can mean: whether matching would change anything. */
export function canMatch(people: readonly Person[], directory: Directory): boolean {
  return people.some((person) => !isNobody(person.manager) && found(person.manager, directory).length === 0 && onlyMatch(person.manager, person, directory))
}

function isNobody(value: string): boolean {
  return nobody.test(value) || withoutNothing(value) === ''
}

/** The one row that a value means when case, accents, leading zeros and the like are left aside; null: none, or several. */
function onlyMatch(value: string, person: Person, { alike }: Directory): Person | null {
  const meant = [value, ...inBrackets(value)]
  const keys = new Set([...meant.map(keyOf), ...meant.map(wordsOf)])
  const lists = [...keys].map((key) => key === '' ? [] : alike.get(key) ?? [])
  // Thousands may have the name that thousands report to.
  if (lists.some((list) => list.length > 1)) return null
  const [only, ...others] = new Set(lists.flat())
  return only && others.length === 0 && only !== person ? only : null
}

/** Everyone whom a value may mean, by the surest way in which it means anyone. */
export function found(value: string, { exact, loose }: Directory): readonly Person[] {
  const own = exact.get(value)
  if (own) return own
  const word = plain(value)
  const common = commonName(word)
  for (const known of loose) {
    const hits = known.get(word) ?? known.get(turned(word)) ?? (common ? known.get(common) ?? known.get(turned(common)) : undefined)
    if (hits) return hits
  }
  return []
}

function lookup(people: readonly Person[], keysOf: (person: Person) => readonly string[]): ReadonlyMap<string, readonly Person[]> {
  const known = new Map<string, Person[]>()
  for (const person of people) {
    for (const key of keysOf(person)) {
      if (key === '') continue
      const hit = known.get(key)
      if (hit) hit.push(person)
      else known.set(key, [person])
    }
  }
  return known
}

/** "king, steven" is steven king. */
function turned(name: string): string {
  const comma = name.indexOf(',')
  return comma < 0 ? name : `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** "0007", "7" and the "7.0" that programs make of a column with gaps are one, and so are "1E5" and "100000"; "E-007" and "e 7" are. */
function keyOf(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().replace(/^\d(?:\.\d+)?e\+?\d\d?$/, (number) => String(Number(number))).replace(/\.0+$|,00?$/, '').replace(/[^\p{L}\p{N}@]+/gu, '')
  return letters.replace(/(^|[^\d])0+(?=\d)/g, '$1')
}

/** "Smith, John Jr." and "John Smith Jr" have the same words; empty: a single word, which is no name in another order. */
function wordsOf(name: string): string {
  const words = name.split(/[\s,]+/).map(keyOf).filter((word) => word !== '')
  return words.length < 2 ? '' : words.sort().join(' ')
}

/** The name that a directory's path begins with: "CN=Steven King,OU=Sales". */
function commonName(value: string): string | undefined {
  return /^cn=((?:\\.|[^\\,])+),/i.exec(value)?.[1]?.replace(/\\(.)/g, '$1')
}

/** "Steven King (100)", as HR systems show people. */
function inBrackets(value: string): readonly string[] {
  const at = value.lastIndexOf('(')
  const named = commonName(value)
  return [...(at > 0 && value.endsWith(')') ? [value.slice(at + 1, -1), value.slice(0, at)] : []), ...(named ? [named] : [])]
}
