import { few, heading, paragraph, quiet } from '../../brief/words'
import type { Block, Section } from '../../brief/brief'
import { planAhead, planInOrder } from '../../model/plan'
import type { Organisation, PlannedChange, Waiver } from '../../model/organisation'
import { severityNames } from '../../rules/finding'
import { colour } from '../../scene/tokens'
import { breaksAfter, brokenAt, shiftsBetween } from '../../simulation/growth/answers'
import { nameOfFact } from '../../simulation/growth/bands'
import { lastHeadcount, type Growth } from '../../simulation/growth/growth'
import { whole } from '../kit/numbers'
import { bandRowsOf, curvesOf, growthPicture } from '../simulation/growth/growth-series'
import { holdWords } from '../simulation/growth/hold-words'
import { changeWords } from '../simulation/growth/plan-words'

const mostBreaks = 6
const mostBands = 14
const mostPlanned = 12
const pictureWidth = 720

export interface Grown {
  /** With the plan. */
  readonly growth: Growth
  /** null: nothing is planned. */
  readonly unplanned: Growth | null
}

/** Until when the structure holds, what breaks first, and what the plan makes of it. */
export function growthSection(organisation: Organisation, waivers: readonly Waiver[], plan: readonly PlannedChange[], grown: Grown | null): Section {
  const title = 'As the company grows'
  if (!grown) return { title, blocks: [quiet('Growth was not worked out for a chart of this size: the timeline in Hatrack shows it.'), ...planBlocks(organisation, plan)] }
  const { growth, unplanned } = grown
  const { headcount } = organisation.company
  const broken = brokenAt(growth, headcount, waivers)
  const breaks = breaksAfter(growth, headcount, waivers)
  const curves = curvesOf(growth, 'load', organisation.company, [])
  const rows = bandRowsOf(growth)
  return { title, blocks: [
    paragraph(`Until when does it hold${unplanned ? ', with what is planned' : ''}? ${holdWords(growth, headcount, waivers)}`),
    ...breaks.length > 0 ? [
      heading(broken.length > 0 ? 'What breaks next' : 'What breaks first'),
      { kind: 'list', items: few(breaks.map(({ at, piece }) => `From ${whole(at)} employees: ${piece.title} (${severityNames[piece.severity].toLowerCase()})`), mostBreaks) } as const,
    ] : [],
    {
      kind: 'figure', room: 'column', scene: { ...growthPicture(curves, rows.slice(0, mostBands))(pictureWidth, (name) => colour(name, 'light')), title: `Load by headcount. ${curves.title}` },
      caption: `Load of those who come to carry the most, against the headcount (each tenfold is equally wide), and below it the findings, from where to where. The dashed line is what a seat can carry.${rows.length > mostBands ? ` ${whole(rows.length - mostBands)} more findings are left out.` : ''}`,
      inWords: [],
    },
    ...planBlocks(organisation, plan),
    ...unplanned ? planWorth(organisation, waivers, plan, growth, unplanned) : [],
  ] }
}

function planBlocks({ positions, company }: Organisation, plan: readonly PlannedChange[]): readonly Block[] {
  if (plan.length === 0) return []
  const words = planInOrder(plan).map((change) => `From ${whole(change.from)} employees: ${changeWords(change, positions)}${change.from <= company.headcount ? ' (the company has passed that headcount, and it is not on the chart)' : ''}`)
  return [heading('What is planned'), { kind: 'list', items: few(words, mostPlanned) }]
}

function planWorth({ company: { headcount } }: Organisation, waivers: readonly Waiver[], plan: readonly PlannedChange[], growth: Growth, unplanned: Growth): readonly Block[] {
  const from = planInOrder(planAhead(plan, headcount))[0]?.from ?? headcount
  if (from > lastHeadcount) return [paragraph(`Growth was looked at up to ${whole(lastHeadcount)} employees, and so without the plan.`)]
  const at = (first: number | null) => first === null ? 'never' : `from ${whole(first)}`
  const words = shiftsBetween(unplanned, growth, from - 1, waivers).map(({ piece, ...shift }) => `${nameOfFact(piece)} (${severityNames[piece.severity].toLowerCase()}): ${at(shift.without)} without the plan, ${at(shift.with)} with it`)
  return [
    paragraph(`Without the plan, at ${whole(from)} employees: ${holdWords(unplanned, from, waivers)}`),
    ...words.length > 0 ? [{ kind: 'list', items: few(words, mostPlanned) } as const] : [],
  ]
}
