import { maxCoordinate } from '../../model/limits'
import type { Arrangement, Position } from '../../model/organisation'
import { rowOf } from '../../model/rows'
import type { FieldRepair } from './repair-fields'
import type { ScenarioShape } from './schema'
import { quoted } from './wording'

/** Places of positions that are there, the first of several for one, within the bounds of a chart. */
export function repairArrangement(
  arrangement: ScenarioShape['arrangement'], positions: readonly Position[], scenario: string, fields: FieldRepair,
): Arrangement {
  const seen = new Set<string>()
  const places = arrangement.places.flatMap((place) => {
    const { id } = place
    const position = rowOf(positions, id)
    if (!position) {
      fields.repairs.push({ kind: 'dangling-place', scenario, positionId: id })
      return []
    }
    if (seen.has(id)) {
      fields.repairs.push({ kind: 'repeated', what: 'place', scenario, name: position.title })
      return []
    }
    seen.add(id)
    const of = `the place of ${quoted(position.title)} in ${quoted(scenario)}`
    const coordinate = (field: 'x' | 'y') => fields.whole(place[field], -maxCoordinate, maxCoordinate, of, field)
    return [{ ...place, x: coordinate('x'), y: coordinate('y') }]
  })
  return { ...arrangement, places }
}
