import { candidatesOf, columnKinds, hasPeople, placesOf, plainHeader, type ColumnPlaces } from './columns'
import type { ImportProblem } from './import-problem'
import { withoutNothing } from './people'
import type { PeopleChoices } from './people-reading'
import type { PeopleTable } from './people-table'

/** Which column is what: as somebody chose, or the file itself says, or by header and by what stands below it. */
export function chosenPlaces(table: PeopleTable, chosen: NonNullable<PeopleChoices['columns']> = {}): ColumnPlaces {
  const { headers, rows, told } = table
  const isFilled = (place: number) => rows.some(({ cells }) => withoutNothing(cells[place] ?? '') !== '')
  const found = { ...placesOf(headers, isFilled), ...told }
  const manager = chosen.manager === undefined ? found.manager : chosen.manager
  const id = told.id ?? (manager === null ? found.id : idPlace(table, manager, found))
  const places = columnKinds.map((kind) => {
    const choice = chosen[kind]
    const place = kind === 'id' ? id : found[kind]
    return [kind, choice === undefined || (choice !== null && !(choice in headers)) ? place : choice] as const
  })
  return Object.fromEntries(places) as unknown as ColumnPlaces
}

/** A list may number its rows and its people, or call its ids what nobody foresees: the managers' values tell which column they mean. */
function idPlace({ headers, rows }: PeopleTable, manager: number, { id: usual, name, email, title }: ColumnPlaces): number | null {
  const values = rows.map(({ cells }) => cells[manager] ?? '').filter((value) => withoutNothing(value) !== '')
  const hits = (place: number) => {
    const ids = new Set(rows.map(({ cells }) => cells[place] ?? ''))
    return values.reduce((sum, value) => sum + (ids.has(value) ? 1 : 0), 0)
  }
  const best = (places: readonly number[]) => places.map((place) => ({ place, hits: hits(place) }))
    .reduce<{ place: number | null, hits: number }>((found, next) => next.hits > found.hits ? next : found, { place: null, hits: 0 }).place
  const candidates = candidatesOf(headers, 'id').filter((place) => place !== manager)
  const known = [...new Set([...(usual === null ? [] : [usual]), ...candidates])]
  if (known.length < 2 && [usual, name, email, title].some((place) => place !== null && hits(place) > 0)) return usual
  return best(known) ?? best([...headers.keys()].slice(0, maxSearched).filter((place) => place !== manager && ![name, email, title].includes(place))) ?? usual
}

/** Columns in which ids are sought by their values alone. */
const maxSearched = 60

const countsPosts = /^(?:numberof(?:posts|people|employees|staff|positions|heads).*|headcount|posts|postsinfte|nombredepostes|anzahlstellen)$/

/** Why no chart can be made of the table with these columns; null: one can. */
export function tableProblem({ headers, rows, above }: PeopleTable, places: ColumnPlaces): ImportProblem | null {
  const seen = headers.filter((header) => header !== '')
  if (seen.length === 0 && rows.length === 0) return { kind: 'empty' }
  const counting = headers.find((header) => countsPosts.test(plainHeader(header)))
  const { id, name, firstName, lastName } = places
  if (counting !== undefined && [id, name, firstName, lastName].every((place) => place === null)) return { kind: 'groups-of-posts', column: counting }
  if (places.manager === null && above === null) return { kind: 'no-manager-column', seen }
  if (!hasPeople(places)) return { kind: 'no-person-column', seen }
  return rows.length === 0 ? { kind: 'no-rows' } : null
}
