import { type Area, areaNames, areas } from '../../../knowledge/responsibilities'
import { wholePercentDown } from '../../../load/whole-percent'
import type { Organisation } from '../../../model/organisation'
import { responsibilitiesOf } from '../../../model/responsibilities'
import { rowOf } from '../../../model/rows'
import { severities, type Finding } from '../../../rules/finding'
import { listed } from '../../../rules/texts'
import type { SeatCost } from '../../../simulation/departure/all-departures'
import type { Coverage } from '../../../simulation/departure/attention-lost'
import type { Candidate } from '../../../simulation/departure/candidates'
import type { Fit } from '../../../simulation/departure/fit'
import { countOf } from '../../kit/severity-mark'
import { percent, percentNumber } from '../../kit/numbers'

export type Part = Area | 'all'

export const partNames: Readonly<Record<Part, string>> = { ...areaNames, all: 'All work' }

/** Attention, rounded down as on the meters: "92 → 31 %". */
export function attentionShift(before: number | null, after: number | null): string {
  if (before === null || after === null) return 'nothing in scope'
  const [was, is] = [wholePercentDown(before), wholePercentDown(after)]
  return was === is ? `stays at ${is}\u00a0%` : `${was}\u00a0→\u00a0${is}\u00a0%`
}

/** What is lost as it is shown: "−61 %", between the rounded figures, so that both add up. */
export function lostWords(before: Coverage, after: Coverage): string {
  const lost = before.all === null || after.all === null ? 0 : wholePercentDown(before.all) - wholePercentDown(after.all)
  return lost === 0 ? `0\u00a0%` : `\u2212${lost}\u00a0%`
}

export function loadShift(before: number, after: number): string {
  return Number.isFinite(before) && Number.isFinite(after) ? `${percentNumber(before)}\u00a0→\u00a0${percent(after)}` : percent(after)
}

export function titleOf({ positions }: Organisation, id: string): string {
  return rowOf(positions, id)?.title ?? 'Somebody no longer there'
}

export function workName(organisation: Organisation, id: string): string {
  return responsibilitiesOf(organisation).get(id)?.shortName ?? 'Work no longer there'
}

export function workNames(organisation: Organisation, ids: readonly string[], most = 6): string {
  return listed(ids.map((id) => workName(organisation, id)), most)
}

export function seatNames(organisation: Organisation, ids: readonly string[], most = 3): string {
  return listed([...new Set(ids)].map((id) => titleOf(organisation, id)), most)
}

/** "2 critical, 1 warning" */
export function countsOf(findings: readonly Finding[]): string {
  return severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [countOf(severity, count)]
  }).join(', ')
}

/** Why somebody is a good or a poor choice: "its role’s own work, on it already, one line away". */
export function reasonsFor({ fit, isAtIt, steps, room }: Candidate): string {
  const near = steps === null ? 'in another part of the chart' : steps === 1 ? 'one line away' : `${steps} lines away`
  const rooms = { free: 'has room', stretched: 'would be stretched', overloaded: 'would be overloaded' } as const
  return [rooms[room], fits[fit], ...isAtIt ? ['works on it already'] : [], near].join(', ')
}

const fits: Readonly<Record<Fit, string>> = {
  role: 'the work of this role', strength: 'on its stronger side', open: 'side not stated', foreign: 'not its side',
}

/** One line on why the departure costs what it costs. */
export function costReason({ owned, delegated, alone, after }: SeatCost, before: Coverage): string {
  if (owned + delegated === 0) return 'Has no work in scope.'
  const parts = [...owned > 0 ? [`owns ${owned}`] : [], ...delegated > 0 ? [`does ${delegated} for others`] : []]
  const lonely = alone === 0 ? 'all of it in other hands too' : alone === owned + delegated ? 'nobody else works on any of it' : `${alone} of them in no other hands`
  const worst = areas.reduce<Area>((most, area) => dropOf(area, before, after) > dropOf(most, before, after) ? area : most, areas[0])
  const drop = dropOf(worst, before, after) > 0 ? ` ${partNames[worst]} ${attentionShift(before[worst], after[worst])}.` : ''
  return `${sentence(`${parts.join(', ')}, ${lonely}`)}.${drop}`
}

function dropOf(area: Area, before: Coverage, after: Coverage): number {
  return (before[area] ?? 0) - (after[area] ?? 0)
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
