import type { Command } from '../commands'
import type { Home } from '../knowledge/responsibilities'
import { roles } from '../knowledge/roles'
import { growthFactorOf } from '../load/effort'
import { assumptionOf } from '../model/assumptions'
import type { Organisation, Position } from '../model/organisation'
import type { Responsibility } from '../model/responsibilities'
import { isAbove } from '../load/bounds'
import { otherHome, ownedBy, topOf, unownedOf } from './chart'
import { executiveFor, handOver, link, narrowed } from './edits'
import type { Fix } from './finding'
import { homeOf } from './homes'

/** With what the other executive owns of the new one's side; where that is more than one leader can do, with what fits. */
export function hiring(organisation: Organisation, home: Home, other: Position | undefined): readonly Fix[] {
  const side = roles[home].orientation
  const theirs = other ? ownedBy(organisation, other.id).filter(({ orientation }) => orientation === side) : []
  const factor = growthFactorOf(organisation.company)
  let room = assumptionOf(organisation.company, 'leader-capacity')
  const fitting = theirs.filter(({ effort }) => {
    if (isAbove(effort * factor, room)) return false
    room -= effort * factor
    return true
  })
  const idsOf = (work: readonly Responsibility[]) => work.map(({ id }) => id)
  const all = hire(organisation, home, other, idsOf(theirs), `the ${side} work`)
  return fitting.length === theirs.length ? [all] : [all, hire(organisation, home, other, idsOf(fitting), `as much of the ${side} work as fits`)]
}

function hire(organisation: Organisation, home: Home, other: Position | undefined, theirs: readonly string[], what: string): Fix {
  const to = executiveFor(organisation, home, other)
  const title = to.how === 'fill' ? `Fill the seat of ${to.name}` : `Hire a ${home}`
  const commands = [
    ...other ? narrowed(organisation, other, otherHome(home)) : [],
    ...to.commands,
    ...other ? handOver(organisation, theirs, other.id, to.id) : [],
  ]
  return { title: theirs.length > 0 ? `${title} for ${what}` : title, commands }
}

/** Each with what nobody owns yet of theirs. */
export function hireBoth(organisation: Organisation): Fix {
  const hires = (['CIO', 'CTO'] as const).map((home) => ({ home, to: executiveFor(organisation, home) }))
  const given = unownedOf(organisation).flatMap((responsibility): Command[] => {
    const home = homeOf(organisation.company, responsibility)
    return hires.filter((one) => one.home === home).map(({ to }) =>
      ({ type: 'assign-responsibility', scenarioId: organisation.scenarioId, responsibilityId: responsibility.id, positionId: to.id, kind: 'accountable' }))
  })
  const [cio, cto] = hires.map(({ to }) => to.id)
  // Without a top of the chart they would stand apart.
  const line = topOf(organisation) || cio === undefined || cto === undefined ? [] : [link(organisation, cio, cto)]
  return { title: 'Hire a CIO and a CTO', commands: [...hires.flatMap(({ to }) => to.commands), ...line, ...given] }
}
