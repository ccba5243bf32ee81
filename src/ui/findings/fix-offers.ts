import { isRefusal } from '../../commands'
import type { HatrackDocument, Organisation } from '../../model/organisation'
import { memoisedRecent } from '../../model/rows'
import { effectOf, fixesOf, type Effect } from '../../rules'
import { asShown } from '../../store/derived'
import { severities, type Finding, type Fix, type Severity } from '../../rules/finding'
import { countOf } from '../kit/severity-mark'
import { percent, percentNumber } from '../kit/numbers'

/** A fix with what it would do, worked out before it is taken. */
export interface Offer {
  readonly fix: Fix
  /** "CTO 157 → 90 %", those it is about first. */
  readonly loads: readonly string[]
  readonly moreLoads: number
  /** Where it adds positions to the chart: those, and whose loads are told. */
  readonly toShow: readonly string[]
  readonly resolved: number
  readonly eased: number
  /** "1 note", worst first; what gets worse counts as its new severity. */
  readonly raised: readonly { readonly severity: Severity, readonly words: string }[]
}

const mostLoads = 3
const known = memoisedRecent((_organisation: Organisation) => new Map<string, readonly Offer[]>())

/** The fixes on offer. Trying them out takes a run of all rules each, so it is remembered for as long as the organisation stays. */
export function offersOf(document: HatrackDocument, organisation: Organisation, finding: Finding): readonly Offer[] {
  const remembered = known(organisation)
  const hit = remembered.get(finding.id)
  if (hit) return hit
  const offers = fixesOf(finding, organisation).flatMap((fix): Offer[] => {
    const effect = effectOf(document, organisation.scenarioId, fix.commands, asShown)
    return isRefusal(effect) ? [] : [offerOf(fix, effect, finding)]
  })
  remembered.set(finding.id, offers)
  return offers
}

function offerOf(fix: Fix, effect: Effect, finding: Finding): Offer {
  const isSubject = ({ positionId }: Effect['loads'][number]) => finding.positionIds.includes(positionId)
  const loads = [...effect.loads].sort((a, b) => Number(isSubject(b)) - Number(isSubject(a)) || changeOf(b) - changeOf(a))
  const newcomers = effect.loads.filter(({ before }) => before === null)
  const worse = [...effect.raised, ...effect.worsened.map(({ after }) => after)]
  return {
    fix,
    loads: loads.slice(0, mostLoads).map(loadText),
    moreLoads: Math.max(0, loads.length - mostLoads),
    toShow: newcomers.length === 0 ? [] : [...newcomers, ...loads.slice(0, mostLoads)].map(({ positionId }) => positionId),
    resolved: effect.resolved.length,
    eased: effect.eased.length,
    raised: severities.flatMap((severity) => {
      const count = worse.filter((one) => one.severity === severity).length
      return count > 0 ? [{ severity, words: countOf(severity, count) }] : []
    }),
  }
}

function changeOf({ before, after }: Effect['loads'][number]): number {
  return Math.abs(finite(after) - finite(before))
}

function finite(share: number | null): number {
  return share !== null && Number.isFinite(share) ? share : 0
}

function loadText({ title, before, after }: Effect['loads'][number]): string {
  if (after === null) return `${title} goes`
  const isFigure = before !== null && Number.isFinite(before) && Number.isFinite(after)
  const figures = isFigure ? `${percentNumber(before)} → ${percent(after)}` : percent(after)
  // The figures stay on one line, and with the end of the title.
  return `${title} ${figures}`.replace(/ (?=[\d–])| (?=[→%])/g, '\u00a0')
}
