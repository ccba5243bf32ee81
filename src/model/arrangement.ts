import { maxCoordinate } from './limits'
import type { Arrangement } from './organisation'

/** As a new chart starts out: nothing placed by hand. */
export const automaticArrangement: Arrangement = { direction: 'down', places: [] }

/** The arrangement without the places of these positions; the very same if they have none. */
export function withoutPlaces(arrangement: Arrangement, isGone: (positionId: string) => boolean): Arrangement {
  const places = arrangement.places.filter(({ id }) => !isGone(id))
  return places.length === arrangement.places.length ? arrangement : { ...arrangement, places }
}

export function isCoordinate(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= maxCoordinate
}
