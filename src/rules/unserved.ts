import type { ClaimId } from '../knowledge/claims'
import type { Area } from '../knowledge/responsibilities'
import { attentionByResponsibility } from '../load/attention'
import { isBelow } from '../load/bounds'
import type { Organisation } from '../model/organisation'
import { responsibilitiesInScope, type Responsibility } from '../model/responsibilities'
import { alignmentGap } from './alignment-gap'
import { isNothingAssigned, nothingAssigned } from './chart'
import type { RuleContext } from './define-rule'
import { missingOf, type Belongs } from './neglect'
import { neglectedInnovation } from './neglected-innovation'
import { neglectedOperations } from './neglected-operations'
import { attentionPercent } from './texts'
import { toldBy } from './told'

export const unservedMessages = {
  unowned: {
    title: 'Little is done for {whom}: {attention}',
    many: 'Little is done for {count} that depend on it',
    message: '{work} gets {attention} of the attention it needs. What is missing is mostly work that nobody does: {names}.',
  },
  vacant: {
    title: 'Little is done for {whom}: {attention}',
    many: 'Little is done for {count} that depend on it',
    message: '{work} gets {attention} of the attention it needs. What is missing mostly waits for somebody in a vacant seat: {seats}.',
  },
  'crowded-out': {
    title: 'Little is done for {whom}: {attention}',
    many: 'Little is done for {count} that depend on it',
    message: '{work} gets {attention} of the attention it needs. What is missing is mostly crowded out: {who} {overload}.',
  },
} as const

/** A stakeholder or a measure of success, and the work that it depends on. */
export interface Subject {
  readonly id: string
  readonly name: string
  /** "What serves", "What moves". */
  readonly verb: string
  readonly belongs: Belongs
  /** null: nothing of it is in scope. */
  readonly attention: number | null
  readonly claims: readonly ClaimId[]
}

export function checkServed(organisation: Organisation, subjects: readonly Subject[], context: RuleContext<typeof unservedMessages, 'unattended-below'>): void {
  const { flag, notApplicable, assumption, limit } = context
  if (subjects.every(({ attention }) => attention === null)) return notApplicable('Nothing in scope serves any of them.')
  if (isNothingAssigned(organisation)) return notApplicable(nothingAssigned)
  const bound = assumption('unattended-below')
  const lacking = subjects.filter(({ attention }) => attention !== null && isBelow(attention, bound))
  if (lacking.length === 0) return
  const told = toldAreas(organisation)
  for (const { id, name, verb, belongs, attention, claims } of lacking) {
    if (attention === null || !isBelow(attentionApartFrom(organisation, belongs, told), bound)) continue
    const whom = name === name.toUpperCase() ? name : name.toLowerCase()
    const { cause, positionIds, responsibilityIds, parts, texts } = missingOf(organisation, belongs)
    flag({
      message: cause,
      key: id,
      positions: positionIds,
      responsibilities: responsibilityIds,
      data: { whom, work: `${verb} ${whom}`, attention: attentionPercent(attention), ...texts },
      evidence: [{ label: 'Attention', value: attention, unit: 'attention', limit: limit('unattended-below') }, ...parts],
      supporting: claims,
    })
  }
}

/** Areas of which another rule says that they get too little or have no owner, however grave it is there. */
function toldAreas(organisation: Organisation): ReadonlySet<Area | null> {
  return new Set<Area | null>([
    ...toldBy(neglectedInnovation, organisation).length > 0 ? ['innovation' as const] : [],
    ...toldBy(neglectedOperations, organisation).length > 0 ? ['operations' as const] : [],
    ...toldBy(alignmentGap, organisation).length > 0 ? ['alignment' as const] : [],
  ])
}

/** What it would get if those areas got all they need. */
function attentionApartFrom(organisation: Organisation, belongs: Belongs, told: ReadonlySet<Area | null>): number {
  const work = responsibilitiesInScope(organisation).filter(belongs)
  const given = ({ id, area, effort }: Responsibility) => effort * (told.has(area) ? 1 : attentionByResponsibility(organisation).get(id) ?? 0)
  const sum = (of: (responsibility: Responsibility) => number) => work.reduce((total, one) => total + of(one), 0)
  return sum(given) / sum(({ effort }) => effort)
}
