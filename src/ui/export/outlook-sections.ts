import type { Block, FigureBlock, Section } from '../../brief/brief'
import { paragraph, quiet, table } from '../../brief/words'
import type { Organisation } from '../../model/organisation'
import { attentionLostPlot } from '../../plots/attention-lost'
import { fanPlot } from '../../plots/fan-plot'
import type { Ink } from '../../plots/frame'
import { called, counted } from '../../rules/texts'
import { rowOf } from '../../model/rows'
import type { Scene } from '../../scene/scene'
import { colour } from '../../scene/tokens'
import type { Departures } from '../../simulation/departure/all-departures'
import type { Uncertainty } from '../../simulation/uncertainty/uncertainty'
import { attentionShift, costReason, countsOf, titleOf } from '../simulation/departures/departure-words'
import { fanOf } from '../simulation/uncertainty/fan-of'
import { byChance, caveatsOf, chanceWords, courseOf, leastChance, risksOf, timeWords } from '../simulation/uncertainty/telling'

const mostSeats = 5
const mostRisks = 8
const mostFans = 3
const pictureWidth = 640
const halfWidth = 400

const ink: Ink = (name) => colour(name, 'light')

function figure(scene: Scene, caption: string, room: FigureBlock['room'] = 'column'): FigureBlock {
  return { kind: 'figure', scene, caption, room, inWords: [] }
}

/** Who would be missed most, and what would be lost. */
export function departuresSection(organisation: Organisation, { before, seats, leftOut }: Departures): Section | null {
  const dearest = seats.filter(({ lost }) => lost > 0)
  if (dearest.length === 0) return null
  const shown = dearest.slice(0, mostSeats)
  const rows = shown.map((cost) => {
    const position = rowOf(organisation.positions, cost.positionId)
    return [
      position ? called(position) : titleOf(organisation, cost.positionId), attentionShift(before.all, cost.after.all), costReason(cost, before),
      cost.gained === null ? '\u2013' : countsOf(cost.gained) || 'none',
    ]
  })
  const left = leftOut.teams + leftOut.vacant
  return { title: 'Who would be missed', blocks: [
    paragraph('If one person left and nothing else changed, this attention would be lost until somebody takes the work. The dearest departures first.'),
    { ...table('The dearest departures', [{ name: 'Who leaves' }, { name: 'Attention to all work', isNumber: true }, { name: 'Why' }, { name: 'New findings' }], rows, mostSeats), left: dearest.length - shown.length },
    figure(attentionLostPlot({ before, rows: shown.map(({ positionId, after }) => ({ title: titleOf(organisation, positionId), after })) }, pictureWidth, ink),
      'Attention by area once a seat is vacant: what stays and what is lost.'),
    ...left > 0 ? [quiet(`Teams and vacant seats are left out: ${counted(left, 'position', 'positions')}.`)] : [],
  ] }
}

/** What may come, with chances: guesses are shown as such. */
export function uncertaintySection(result: Uncertainty | null): Section {
  const title = 'What may come'
  if (!result) return { title, blocks: [quiet('Futures were not drawn for a chart of this size: Uncertainty, among the simulations in Hatrack, shows them.')] }
  const { isCertain } = result
  const risks = byChance(risksOf(result), result.quarters)
  const told = risks.filter(({ chances }) => chances.some((chance) => chance >= leastChance))
  const fans = told.filter(({ about }) => about.kind !== 'roles').slice(0, mostFans)
  const rows = told.map(({ name, what, chances }) => [`${name} ${what}`, chanceWords(chances[0]!, isCertain), chanceWords(chances.at(-1)!, isCertain), courseOf(chances, isCertain)])
  return { title, blocks: [
    paragraph(`${counted(result.runs, 'future', 'futures')} of ${counted(result.quarters, 'quarter', 'quarters')}, drawn from guesses at growth and at how far efforts may be off. No source gives any of these numbers: they are guesses, and can be changed.`),
    ...told.length > 0
      ? [table(`Chances, now and at ${timeWords(result.quarters)}`, [{ name: 'What may be' }, { name: 'Now', isNumber: true }, { name: 'At the end', isNumber: true }, { name: 'Course' }], rows, mostRisks)]
      : [paragraph('Nothing of what is looked at has a chance of 1 % in any quarter.')],
    ...['headcount', ...fans.map(({ key }) => key)].map((key): Block => {
      const risk = risks.find((each) => each.key === key)
      const name = !risk ? 'Headcount' : risk.about.kind === 'area' ? `Attention to ${risk.name.toLowerCase()}` : `Load of ${risk.name}`
      const { data } = fanOf(result, key, name)
      return figure(fanPlot(data, halfWidth, ink), name, 'half')
    }),
    quiet('The line is the middle of all futures. Half of them lie in the inner band, nine in ten in the outer one.'),
    ...caveatsOf(result).map(quiet),
  ] }
}
