import type { Command } from '../commands'
import type { Home } from '../knowledge/responsibilities'
import { assumptionOf } from '../model/assumptions'
import type { Organisation, Position } from '../model/organisation'
import { isVacant } from '../model/position'
import { responsibilitiesOf } from '../model/responsibilities'
import { executiveOf, topOf } from './chart'
import { executiveFor } from './edits'
import type { Fix } from './finding'
import { homeOf } from './homes'
import { called, counted } from './texts'

/**
 * Owners for what nobody owns: each its home executive where that seat is filled, else whichever executive there is,
 * else the top of the chart. Hiring comes last, and only where the company is of a size for two executives.
 */
export function givingFixes(organisation: Organisation, ids: readonly string[]): readonly Fix[] {
  const { company } = organisation
  const top = topOf(organisation)
  const fallback = executiveOf(organisation, 'CTO') ?? executiveOf(organisation, 'CIO')
  const fixes = [
    giving(organisation, ids, (home) => (home && executiveOf(organisation, home)) ?? fallback),
    giving(organisation, ids, () => top && !isVacant(top) ? top : undefined),
  ]
  if (company.headcount >= assumptionOf(company, 'both-roles-from')) {
    fixes.push(hiring(organisation, ids, 'CIO'), hiring(organisation, ids, 'CTO'))
  }
  return fixes.filter((fix) => fix !== null)
}

type Taker = (home: Home | null) => Position | undefined

function giving(organisation: Organisation, ids: readonly string[], takerFor: Taker): Fix | null {
  const takers = new Map<string, Position>()
  const commands: Command[] = []
  for (const id of ids) {
    const taker = takerFor(homeFor(organisation, id))
    if (!taker) return null
    takers.set(taker.id, taker)
    commands.push(own(organisation, id, taker.id))
  }
  const [first] = takers.values()
  if (!first) return null
  const what = whatOf(organisation, ids)
  return { title: takers.size === 1 ? `Give ${what} to ${called(first)}` : `Give ${what} to the CIO and the CTO, each their part`, commands }
}

/** Only where everything belongs to the one who is missing. */
function hiring(organisation: Organisation, ids: readonly string[], home: Home): Fix | null {
  const to = executiveFor(organisation, home)
  if (to.how !== 'hire' || ids.some((id) => homeFor(organisation, id) !== home)) return null
  return { title: `Hire a ${home} for ${whatOf(organisation, ids)}`, commands: [...to.commands, ...ids.map((id) => own(organisation, id, to.id))] }
}

function own({ scenarioId }: Organisation, responsibilityId: string, positionId: string): Command {
  return { type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind: 'accountable' }
}

function homeFor(organisation: Organisation, id: string): Home | null {
  const responsibility = responsibilitiesOf(organisation).get(id)
  return responsibility ? homeOf(organisation.company, responsibility) : null
}

function whatOf(organisation: Organisation, ids: readonly string[]): string {
  const name = responsibilitiesOf(organisation).get(ids[0] ?? '')?.shortName
  return ids.length === 1 && name !== undefined ? name : counted(ids.length)
}
