import { candidatesOf, columnKinds, hasPeople, placesOf, plainHeader, type ColumnPlaces } from './columns'
import type { ImportProblem } from './import-problem'
import { identified } from './identities'
import { directoryOf, leaderOf } from './managers'
import { draftsOf, withoutNothing } from './people'
import type { PeopleChoices } from './people-reading'
import type { PeopleTable } from './people-table'

/** Which column is what: as somebody chose, or the file itself says, or by header and by what stands below it. */
export function chosenPlaces(table: PeopleTable, chosen: NonNullable<PeopleChoices['columns']> = {}): ColumnPlaces {
  const { headers, rows, told } = table
  const isFilled = (place: number) => rows.some(({ cells }) => withoutNothing(cells[place] ?? '') !== '')
  const wished = columnKinds.flatMap((kind) => chosen[kind] === undefined || (chosen[kind] !== null && !(chosen[kind] in headers)) ? [] : [[kind, chosen[kind]]])
  const fixed: Partial<ColumnPlaces> = { ...told, ...Object.fromEntries(wished) as Partial<ColumnPlaces> }
  const found = { ...placesOf(headers, isFilled), ...fixed }
  const withId = (manager: number | null): ColumnPlaces => ({ ...found, manager, id: fixed.id !== undefined || manager === null ? found.id : idPlace(table, manager, found) })
  if (table.above !== null) return found
  if (fixed.manager !== undefined) return withId(found.manager)
  const managers = candidatesOf(headers, 'manager').filter(isFilled).slice(0, maxManagers)
  return managers.length < 2 ? withId(found.manager) : likeliest(table, managers.map(withId))
}

/** Columns whose values are held against the rows to see which of them names the managers. */
const maxManagers = 6
/** An earlier column is the surer one, and wins though a few of its managers have left. */
const nearlyAll = 0.9

/** Of several columns that could name the manager the one whose values are found on the most rows. */
function likeliest(table: PeopleTable, all: readonly ColumnPlaces[]): ColumnPlaces {
  const scored: { readonly places: ColumnPlaces, readonly resolved: number }[] = []
  for (const places of all) {
    const { looked, named, resolved } = resolvedIn(table, places)
    if (resolved >= named * nearlyAll && named >= looked / 2) return places
    scored.push({ places, resolved })
  }
  const most = Math.max(...scored.map(({ resolved }) => resolved))
  return scored.find(({ resolved }) => resolved >= most * nearlyAll)!.places
}

/** Rows that are looked at to judge a column, from all over the list. */
const maxLooked = 2_000

/** Of the rows that were looked at, how many name a manager, and how many of these another row. */
function resolvedIn(table: PeopleTable, places: ColumnPlaces): { readonly looked: number, readonly named: number, readonly resolved: number } {
  const { people } = identified(draftsOf(table, places, []), false, places.id !== null, 'keep-both', [])
  const directory = directoryOf(people)
  const step = Math.ceil(people.length / maxLooked)
  const leaders = people.filter((_, at) => at % step === 0).map((person) => leaderOf(person, directory, 'match', []))
  return { looked: leaders.length, named: leaders.filter((leader) => leader !== null).length, resolved: leaders.filter((leader) => leader && 'person' in leader).length }
}

/** A list may number its rows and its people, or call its ids what nobody foresees: the managers' values tell which column they mean. */
function idPlace({ headers, rows }: PeopleTable, manager: number, { id: usual, name, firstName, lastName, email, title }: ColumnPlaces): number | null {
  const values = rows.map(({ cells }) => cells[manager] ?? '').filter((value) => withoutNothing(value) !== '')
  const hits = (place: number) => {
    const ids = new Set(rows.map(({ cells }) => cells[place] ?? ''))
    // What many rows share tells nobody apart.
    if (ids.size * 2 < rows.length) return 0
    return values.reduce((sum, value) => sum + (ids.has(value) ? 1 : 0), 0)
  }
  const best = (places: readonly number[]) => places.map((place) => ({ place, hits: hits(place) }))
    .reduce<{ place: number | null, hits: number }>((found, next) => next.hits > found.hits ? next : found, { place: null, hits: 0 }).place
  const candidates = candidatesOf(headers, 'id').filter((place) => place !== manager)
  const known = [...new Set([...(usual === null ? [] : [usual]), ...candidates])]
  if (known.length < 2 && [usual, name, email, title].some((place) => place !== null && hits(place) > 0)) return usual
  return best(known) ?? best([...headers.keys()].slice(0, maxSearched).filter((place) => place !== manager && ![name, firstName, lastName, email, title].includes(place) && !isCount(headers[place]!))) ?? usual
}

/** Columns in which ids are sought by their values alone. */
const maxSearched = 60

const countsPosts = /^(?:ftes?|numberof(?:posts|people|employees|staff|positions|heads).*|headcount|posts|postsinfte|nombredepostes|anzahlstellen)$/

function isCount(header: string): boolean {
  return countsPosts.test(plainHeader(header))
}

/** Why no chart can be made of the table with these columns; null: one can. */
export function tableProblem({ headers, rows, above, isHeadless }: PeopleTable, places: ColumnPlaces): ImportProblem | null {
  const seen = headers.filter((header) => header !== '')
  if (seen.length === 0 && rows.length === 0) return { kind: 'empty' }
  if (isHeadless && (places.manager === null || !hasPeople(places))) return { kind: 'no-headers', seen: (rows[0]?.cells ?? []).filter((cell) => cell !== '') }
  const counting = headers.find(isCount)
  const { id, name, firstName, lastName } = places
  if (counting !== undefined && [id, name, firstName, lastName].every((place) => place === null)) return { kind: 'groups-of-posts', column: counting }
  if (places.manager === null && above === null) return { kind: 'no-manager-column', seen }
  if (!hasPeople(places)) return { kind: 'no-person-column', seen }
  return rows.length === 0 ? { kind: 'no-rows' } : null
}
