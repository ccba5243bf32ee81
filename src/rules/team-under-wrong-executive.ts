import type { Command } from '../commands'
import type { Home, Orientation } from '../knowledge/responsibilities'
import { isAbove } from '../load/bounds'
import type { Organisation, Position } from '../model/organisation'
import { isVacant } from '../model/position'
import { managersOf } from '../model/reporting'
import { rowOf } from '../model/rows'
import { homeFor, otherHome, positionsInOrder, seatsOf, workOf } from './chart'
import { defineRule } from './define-rule'
import { seatAbove } from './peers'
import { called, listed } from './texts'

export const teamUnderWrongExecutive = defineRule({
  id: 'team-under-wrong-executive',
  title: 'Teams report to the executive whose work they do',
  category: 'structure',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['roles-compared/departments'], opposing: ['careercruise/it-varies'] },
  assumptions: [],
  messages: {
    work: {
      title: 'Below the {home}, with work of the {other}: {team}',
      many: '{count} teams are below the executive whose work they do not do',
      message: 'Most work of {team} looks {side}: {names}. The line goes {way} {above}; such teams belong to the {other}, here {right}.',
    },
    strength: {
      title: 'Below the {home}, with the strength of the {other}: {team}',
      many: '{count} teams are below the executive whose strength they do not share',
      message: 'The strength of {team}, with no work on the chart, is on the {side} side. The line goes {way} {above}; such teams belong to the {other}, here {right}.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const teams = positionsInOrder(organisation).filter(({ role }) => role === 'team')
    if (teams.length === 0) return notApplicable('There is no team on the chart.')
    if (!filledSeat(organisation, 'CIO') && !filledSeat(organisation, 'CTO')) return notApplicable('Nobody sits in a seat of a CIO or a CTO of their own.')
    for (const team of teams) {
      const leaning = leaningOf(organisation, team)
      if (!leaning) continue
      const { side, work } = leaning
      const other = homeFor(side)
      const above = seatAbove(organisation, team.id, otherHome(other))
      const right = filledSeat(organisation, other)
      if (!above || !right || nearestExecutive(organisation, team) !== above.seat) continue
      const { seat, way } = above
      const data = { team: team.title, home: otherHome(other), other, side, way, above: called(seat), right: called(right) }
      const positions = [team.id, seat.id]
      const isInLine = managersOf(organisation.positions, right.id).some(({ id }) => id === seat.id)
      const weight = isInLine ? { severity: 'note', opposing: ['careercruise/it-varies'] } as const : { severity: 'warning', opposing: [] } as const
      if (work.length === 0) {
        flag({ message: 'strength', positions, data, ...weight })
        continue
      }
      flag({
        message: 'work',
        ...weight,
        // By the line: more work of the same side is the same fact.
        key: positions.join('+'),
        positions,
        responsibilities: work.map(({ id }) => id),
        data: { ...data, names: listed(work.map(({ shortName }) => shortName)) },
      })
    }
  },
  fixes({ positionIds }, organisation) {
    const team = rowOf(organisation.positions, positionIds[0] ?? '')
    const leaning = team && leaningOf(organisation, team)
    const right = leaning && filledSeat(organisation, homeFor(leaning.side))
    if (!right) return []
    const move: Command = { type: 'move-position', scenarioId: organisation.scenarioId, positionId: team.id, managerId: right.id }
    return [{ title: `Move ${team.title} under ${called(right)}`, commands: [move] }]
  },
})

function filledSeat(organisation: Organisation, home: Home): Position | undefined {
  return seatsOf(organisation, home).find((seat) => !isVacant(seat))
}

function nearestExecutive({ positions }: Organisation, { id }: Position): Position | undefined {
  return managersOf(positions, id).find(({ role }) => role === 'CIO' || role === 'CTO' || role === 'CIO-CTO')
}

/** The side a team is on, and the work that puts it there: none where its strength does. */
function leaningOf(organisation: Organisation, { id, strength }: Position) {
  const placed = workOf(organisation, id).filter(({ orientation }) => orientation !== null)
  if (placed.length === 0) return strength === 'inward' || strength === 'outward' ? { side: strength, work: [] } : undefined
  const workOn = (side: Orientation) => placed.filter(({ orientation }) => orientation === side)
  const effortOn = (side: Orientation) => workOn(side).reduce((sum, { effort }) => sum + effort, 0)
  const [inward, outward] = [effortOn('inward'), effortOn('outward')]
  if (isAbove(inward, outward)) return { side: 'inward' as const, work: workOn('inward') }
  return isAbove(outward, inward) ? { side: 'outward' as const, work: workOn('outward') } : undefined
}
