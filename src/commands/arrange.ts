import { isCoordinate, withoutPlaces } from '../model/arrangement'
import type { Direction, HatrackDocument, Place, Scenario } from '../model/organisation'
import { maxCoordinate } from '../model/limits'
import { scenarioOf } from '../model/organisation-of'
import { hasRow, patched, rowOf } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { positionTitle } from './texts'

export interface ArrangeChart extends InScenario {
  readonly direction: Direction
}

/** Turns the chart. What was placed by hand was placed on the other one, and is laid out by itself again. */
export const arrangeChart = defineCommand<ArrangeChart>()({
  type: 'arrange-chart',
  label(document, { scenarioId, direction }) {
    const words = `Lay the chart out from ${direction === 'down' ? 'top to bottom' : 'left to right'}`
    const count = scenarioOf(document, scenarioId)?.arrangement.places.length ?? 0
    return count === 0 ? words : `${words}, nothing placed by hand`
  },
  apply: (document, { scenarioId, direction }) =>
    inScenario(document, scenarioId, (scenario) => scenario.arrangement.direction === direction
      ? scenario
      : { ...scenario, arrangement: { ...scenario.arrangement, direction, places: [] } }),
})

export interface PlacePositions extends InScenario {
  /** Rounded to whole px. */
  readonly places: readonly Place[]
}

/** Puts cards where the user wants them. What is placed last gives way to what stood there before. */
export const placePositions = defineCommand<PlacePositions>()({
  type: 'place-positions',
  label: (document, { scenarioId, places }) => `Place ${named(document, scenarioId, places.map(({ id }) => id))} by hand`,
  apply: (document, { scenarioId, places }) =>
    inScenario(document, scenarioId, (scenario) => {
      if (!places.every(({ id }) => hasRow(scenario.positions, id))) return refuse('That position is no longer on the chart.')
      const wanted = new Map(places.map((place) => [place.id, { ...place, x: whole(place.x), y: whole(place.y) }]))
      if (![...wanted.values()].every(({ x, y }) => isCoordinate(x) && isCoordinate(y))) {
        return refuse(`A card can be placed at most ${maxCoordinate.toLocaleString('en')} pixels from the chart\u2019s corner.`)
      }
      const { arrangement } = scenario
      const moved = [...wanted.values()].flatMap((place) => {
        const present = rowOf(arrangement.places, place.id)
        const next = present ? patched(present, place) : place
        return next === present ? [] : [next]
      })
      if (moved.length === 0) return scenario
      const { places: others } = withoutPlaces(arrangement, (id) => moved.some((place) => place.id === id))
      return { ...scenario, arrangement: { ...arrangement, places: [...others, ...moved] } }
    }),
})

export interface TidyChart extends InScenario {
  /** null: all that is placed by hand. */
  readonly positionIds: readonly string[] | null
}

/** Lets cards that were placed by hand stand where the layout puts them. */
export const tidyChart = defineCommand<TidyChart>()({
  type: 'tidy-chart',
  label: (document, { scenarioId, positionIds }) => positionIds === null ? 'Tidy the chart' : `Tidy ${named(document, scenarioId, positionIds)}`,
  apply: (document, { scenarioId, positionIds }) =>
    inScenario(document, scenarioId, (scenario) => withoutPlacesOf(scenario, positionIds)),
})

/** The scenario with these positions (null: all) where the layout puts them. */
export function withoutPlacesOf(scenario: Scenario, positionIds: readonly string[] | null): Scenario {
  const gone = positionIds && new Set(positionIds)
  return patched(scenario, { arrangement: withoutPlaces(scenario.arrangement, (id) => gone?.has(id) ?? true) })
}

function named(document: HatrackDocument, scenarioId: string, ids: readonly string[]): string {
  const [first, ...others] = new Set(ids)
  return others.length === 0 ? positionTitle(document, scenarioId, first ?? '') : `${others.length + 1} positions`
}

/** JSON cannot write -0. */
function whole(value: number): number {
  return Math.round(value) + 0
}
