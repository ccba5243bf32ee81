import type { Area } from '../knowledge/responsibilities'
import { attentionByArea } from '../load/attention'
import { splitsOf } from '../load/carried'
import { attentiveness, loadsOf, type Load } from '../load/load'
import { assignmentsOfResponsibility } from '../model/assignments'
import type { Organisation, Position } from '../model/organisation'
import { isVacant } from '../model/position'
import { scopeInOrder, type Responsibility } from '../model/responsibilities'
import { isAbove, isBelow } from '../load/bounds'
import { isNothingAssigned, nothingAssigned } from './chart'
import type { RuleContext } from './define-rule'
import { fillSeat } from './edits'
import type { Evidence, Fix } from './finding'
import { givingFixes } from './giving'
import { byId } from './order'
import { delegationFixes, handOverFixes } from './relief'
import { attentionPercent, called, counted, listed, percent, seatWord } from './texts'

/** Which responsibilities are looked at: an area's, or those that serve somebody. */
export type Belongs = (responsibility: Responsibility) => boolean

/** Why they get less than they need; of two equal causes the first is named. */
const causes = ['unowned', 'vacant', 'crowded-out'] as const
type Cause = (typeof causes)[number]

/** Each part as a share of the attention that all of them need; together the parts are what is missing. */
interface Loss {
  readonly cause: Cause
  readonly responsibility: Responsibility
  readonly position: Position | null
  readonly part: number
}

/** The greatest cause, and what can be said of it. */
interface Missing {
  readonly cause: Cause
  /** Behind that cause, the greatest loss first. */
  readonly positionIds: readonly string[]
  readonly responsibilityIds: readonly string[]
  /** How much each cause takes. */
  readonly parts: readonly Evidence[]
  readonly texts: Readonly<Record<'names' | 'seats' | 'who' | 'overload', string>>
}

export const neglectMessages = {
  unowned: {
    title: '{area} is neglected: {attention}',
    message: '{area} gets {attention} of the attention it needs. What is missing is mostly work that nobody does: {names}.',
  },
  vacant: {
    title: '{area} is neglected: {attention}',
    message: '{area} gets {attention} of the attention it needs. What is missing mostly waits for somebody in a vacant seat: {seats}.',
  },
  'crowded-out': {
    title: '{area} is neglected: {attention}',
    message: '{area} gets {attention} of the attention it needs. What is missing is mostly crowded out: {who} {overload}.',
  },
} as const

type Neglected = Extract<Area, 'innovation' | 'operations'>
const areaNames: Readonly<Record<Neglected, string>> = { innovation: 'Innovation', operations: 'Operational excellence' }

export function checkNeglect(organisation: Organisation, area: Neglected, context: RuleContext<typeof neglectMessages, 'neglect-below' | 'critical-neglect-below'>): void {
  const { flag, notApplicable, assumption, limit } = context
  const attention = attentionByArea(organisation)[area]
  if (attention === null) return notApplicable(`${areaNames[area]}: nothing of it is in scope.`)
  if (isNothingAssigned(organisation)) return notApplicable(nothingAssigned)
  if (!isBelow(attention, assumption('neglect-below'))) return
  const isCritical = isBelow(attention, assumption('critical-neglect-below'))
  const { cause, positionIds, responsibilityIds, parts, texts } = missingOf(organisation, (responsibility) => responsibility.area === area)
  const data = { area: areaNames[area], attention: attentionPercent(attention), ...texts }
  const subject = {
    severity: isCritical ? 'critical' : 'warning',
    key: area,
    positions: positionIds,
    responsibilities: responsibilityIds,
    evidence: [{ label: 'Attention', value: attention, unit: 'attention', limit: limit(isCritical ? 'critical-neglect-below' : 'neglect-below') }, ...parts],
  } as const
  flag({ message: cause, data, ...subject })
}

export function neglectFixes(organisation: Organisation, area: Neglected): readonly Fix[] {
  return attentionFixes(organisation, (responsibility) => responsibility.area === area)
}

/** Where the attention that these responsibilities miss would come from; of use only where some is missing. */
export function missingOf(organisation: Organisation, belongs: Belongs): Missing {
  const losses = lossesOf(organisation, belongs)
  const cause = dominantOf(losses)
  const mine = losses.filter((loss) => loss.cause === cause)
  const positions = positionsByLoss(mine)
  const lost = scopeInOrder(organisation).filter((responsibility) => mine.some((loss) => loss.responsibility === responsibility))
  const worst = positions[0]
  return {
    cause,
    positionIds: positions.map(({ id }) => id),
    responsibilityIds: lost.map(({ id }) => id),
    parts: [
      { label: 'Missing because nobody does it', value: sumOf(losses, 'unowned'), unit: 'share' },
      { label: 'Missing because the seat is vacant', value: sumOf(losses, 'vacant'), unit: 'share' },
      { label: 'Missing because its holder is overloaded', value: sumOf(losses, 'crowded-out'), unit: 'share' },
    ],
    texts: {
      names: listed(lost.map(({ shortName }) => shortName)),
      seats: listed(positions.map(({ title }) => title)),
      who: worst ? called(worst) : '',
      overload: overloadOf(worst && loadsOf(organisation).get(worst.id)),
    },
  }
}

/** What would answer the greatest cause first, then the others: the engine offers what is enough. */
export function attentionFixes(organisation: Organisation, belongs: Belongs): readonly Fix[] {
  const losses = lossesOf(organisation, belongs)
  const greatest = dominantOf(losses)
  const ofCause = (cause: Cause) => losses.filter((loss) => loss.cause === cause)
  const seats = positionsByLoss(ofCause('vacant'))
  const worst = positionsByLoss(ofCause('crowded-out'))[0]
  const load = worst && loadsOf(organisation).get(worst.id)
  const unowned = [...new Set(ofCause('unowned').map(({ responsibility }) => responsibility.id))]
  const fixes: Readonly<Record<Cause, readonly Fix[]>> = {
    unowned: unowned.length > 0 ? givingFixes(organisation, unowned) : [],
    vacant: seats.length > 0 ? [{
      title: seats.length === 1 ? `Fill the seat of ${seats[0]!.title}` : `Fill ${counted(seats.length, 'seat', 'seats')}`,
      commands: seats.map(({ id }) => fillSeat(organisation, id)),
    }] : [],
    'crowded-out': load ? [...handOverFixes(organisation, load), ...delegationFixes(organisation, load, 1)] : [],
  }
  return [...causes].sort((a, b) => Number(b === greatest) - Number(a === greatest)).flatMap((cause) => fixes[cause])
}

function lossesOf(organisation: Organisation, belongs: Belongs): readonly Loss[] {
  const work = scopeInOrder(organisation).filter(belongs)
  const needed = work.reduce((sum, { effort }) => sum + effort, 0)
  if (needed === 0) return []
  const loads = loadsOf(organisation)
  const splits = splitsOf(organisation)
  const losses: Loss[] = []
  for (const responsibility of work) {
    let done = 0
    for (const { positionId, kind } of assignmentsOfResponsibility(organisation.assignments, responsibility.id)) {
      const load = loads.get(positionId)
      if (!load) continue
      const { share } = splits.get(responsibility.id)![kind]
      done += share
      const missing = 1 - attentiveness(load)
      if (!isAbove(missing, 0)) continue
      const { position } = load
      losses.push({ cause: isVacant(position) ? 'vacant' : 'crowded-out', responsibility, position, part: responsibility.effort * share * missing / needed })
    }
    // What nobody holds, and the part that an owner would keep of what only delegates do.
    losses.push({ cause: 'unowned', responsibility, position: null, part: responsibility.effort * (1 - done) / needed })
  }
  return losses.filter(({ part }) => isAbove(part, 0))
}

function sumOf(losses: readonly Loss[], cause: Cause): number {
  return losses.reduce((sum, loss) => sum + (loss.cause === cause ? loss.part : 0), 0)
}

function dominantOf(losses: readonly Loss[]): Cause {
  return causes.reduce((most, cause) => isAbove(sumOf(losses, cause), sumOf(losses, most)) ? cause : most)
}

/** Those behind the losses, the greatest first. */
function positionsByLoss(losses: readonly Loss[]): readonly Position[] {
  const parts = new Map<Position, number>()
  for (const { position, part } of losses) if (position) parts.set(position, (parts.get(position) ?? 0) + part)
  // Rounded, so that equal parts are equal whatever the sums' last digits are.
  const rank = (position: Position) => Math.round((parts.get(position) ?? 0) * 1e9)
  return [...parts.keys()].sort((a, b) => rank(b) - rank(a) || byId(a, b))
}

function overloadOf(load: Load | undefined): string {
  if (!load || !Number.isFinite(load.utilisation)) return 'has no capacity for it'
  return `carries ${percent(load.utilisation)} of what that ${seatWord(load.position)} can take`
}

