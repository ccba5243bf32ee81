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
  const id = told.id ?? (manager === null ? found.id : idPlace(table, manager, found.id))
  const places = columnKinds.map((kind) => {
    const choice = chosen[kind]
    const place = kind === 'id' ? id : found[kind]
    return [kind, choice === undefined || (choice !== null && !(choice in headers)) ? place : choice] as const
  })
  return Object.fromEntries(places) as unknown as ColumnPlaces
}

/** Of several columns with ids the one that the managers' values mean: a list may number its rows and its people. */
function idPlace({ headers, rows }: PeopleTable, manager: number, usual: number | null): number | null {
  const candidates = candidatesOf(headers, 'id').filter((place) => place !== manager)
  if (candidates.length < 2) return usual
  const hits = (place: number) => {
    const ids = new Set(rows.map(({ cells }) => cells[place] ?? '').filter((id) => id !== ''))
    return rows.reduce((sum, { cells }) => sum + (ids.has(cells[manager] ?? '') ? 1 : 0), 0)
  }
  const scored = [...(usual === null ? [] : [usual]), ...candidates].map((place) => ({ place, hits: hits(place) }))
  return scored.reduce((best, next) => next.hits > best.hits ? next : best).place
}

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
