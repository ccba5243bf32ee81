import type { ImportNote } from './import-note'
import type { Person } from './people'

/** What stands for "nobody" where other programs leave the cell empty. */
const nobody = /^(?:|null|none|nil|n\/?a|xx|[-\u2013\u2014*?]+)$/i

/**
 * The id of whom each person reports to, or null, in the order of the people. A value is tried as an id, an e-mail
 * address, a name and a title in that order: files mix them, and what matches an id is one.
 */
export function managerIdsOf(people: readonly Person[], notes: ImportNote[]): (string | null)[] {
  const lookups = [
    lookup(people, ({ ownId }) => ownId),
    lookup(people, ({ ownId }) => plain(ownId)),
    lookup(people, ({ email }) => plain(email)),
    lookup(people, ({ name, isVacant }) => isVacant ? '' : plain(name)),
    lookup(people, ({ title }) => plain(title)),
  ]
  const found = (value: string) => {
    const [exact, ...loose] = lookups
    const word = plain(value)
    // "King, Steven" is Steven King.
    const turned = word.replace(/^([^,]+), ?([^,]+)$/, '$2 $1')
    return exact!.get(value) ?? loose.map((known) => known.get(word) ?? known.get(turned)).find((hit) => hit !== undefined)
  }
  const selfReports: ImportNote[] = []
  const ids = people.map((person) => {
    const { line, manager: value } = person
    const hit = value === '' ? undefined : found(value)
    const name = person.name || person.title || person.id
    if (!hit) {
      if (!nobody.test(value)) notes.push({ kind: 'unknown-manager', line, name, manager: value })
      return null
    }
    // The second row of one id that reports to that id means itself as well.
    if (hit.first === person || hit.first.ownId === person.ownId) {
      selfReports.push({ kind: 'self-report', line, name })
      return null
    }
    if (hit.count > 1 && hit.first.ownId !== value) notes.push({ kind: 'ambiguous-manager', line, name, manager: value, count: hit.count, firstLine: hit.first.line })
    return hit.first.id
  })
  notes.push(...selfReports)
  return ids
}

interface Hit {
  readonly first: Person
  readonly count: number
}

function lookup(people: readonly Person[], keyOf: (person: Person) => string): ReadonlyMap<string, Hit> {
  const known = new Map<string, Hit>()
  for (const person of people) {
    const key = keyOf(person)
    if (key === '') continue
    const hit = known.get(key)
    known.set(key, hit ? { first: hit.first, count: hit.count + 1 } : { first: person, count: 1 })
  }
  return known
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
