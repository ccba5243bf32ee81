import { chartLayoutOf, type ChartLayout } from '../layout/chart'
import { loadsOf } from '../load/load'
import type { Organisation, Position } from '../model/organisation'
import { branchOf, managersOf, reportsByManager, reportsOf } from '../model/reporting'
import { isWorse } from '../rules/order'
import { runRules } from '../rules/run-rules'
import { called, counted } from '../rules/texts'
import { withWaivers } from '../rules/waivers'
import { buildScene } from '../scene/build-scene'
import type { FindingMark } from '../scene/drawing'
import type { BriefInput, ToldScenario } from './brief-input'
import type { FigureBlock, Item, Section } from './brief'
import { paragraph, utilisation } from './words'

/** Points of a picture that still can be read where a page has this many: A4 across. */
const widest = 1_900
const highest = 1_200
/** Up to here a picture stands in the column of the text. */
const columnWidth = 760
const columnHeight = 800
/** Lines of the chart in words. */
const mostLines = 60

type Wishes = Pick<BriefInput, 'scenario' | 'arrangement' | 'colouring' | 'date'>

/** The chart as a picture that fits on a page; of a large one the upper levels, and what was folded away. */
export function chartSection(wishes: Wishes): Section {
  const { scenario: { organisation } } = wishes
  if (organisation.positions.length === 0) return { title: 'The chart', blocks: [paragraph('There is nobody on it yet.')] }
  return { title: 'The chart', blocks: [chartFigure(wishes)] }
}

function chartFigure({ scenario, arrangement, colouring, date }: Wishes): FigureBlock {
  const { organisation } = scenario
  const { layout, folded } = fittingLayout(organisation, arrangement)
  const scene = buildScene({ organisation, layout, theme: 'light', colouring, legend: true, marks: marksOf(scenario), title: organisation.company.name, scenarioName: scenario.name, date })
  const isSmall = scene.width <= columnWidth && scene.height <= columnHeight
  const told = folded === 0 ? 'Percentages are load; responsibilities in full colour are answered for, outlined ones are done for their owner.'
    : `The upper levels: ${counted(folded, 'position is', 'positions are')} folded away below their managers, so that the picture can be read. The whole chart is in the PDF, SVG and PNG that Hatrack saves.`
  return {
    kind: 'figure', scene: { ...scene, background: null, title: `The chart of ${scenario.name}` }, room: isSmall ? 'column' : 'page', caption: told,
    inWords: itemsOf(organisation),
  }
}

/** Everything if it can be read; else without what is on the cards; else as many levels as fit, at least the tops. */
function fittingLayout(organisation: Organisation, arrangement: Wishes['arrangement']): { readonly layout: ChartLayout, readonly folded: number } {
  const whole = chartLayoutOf(organisation, { expanded: 'all', arrangement })
  if (isReadable(whole)) return { layout: whole, folded: 0 }
  const brief = chartLayoutOf(organisation, { arrangement })
  if (isReadable(brief)) return { layout: brief, folded: 0 }
  const levels = levelsOf(organisation.positions)
  const deepest = Math.max(0, ...levels.values())
  for (let level = Math.min(deepest - 1, 4); level > 0; level--) {
    const folded = foldedAt(organisation, levels, level)
    if (folded.layout.boxes.length <= 80 && isReadable(folded.layout)) return folded
  }
  return foldedAt(organisation, levels, 0)
}

function isReadable({ width, height }: ChartLayout): boolean {
  return width <= widest && height <= highest
}

function foldedAt(organisation: Organisation, levels: ReadonlyMap<string, number>, level: number) {
  const collapsed = new Set(organisation.positions.flatMap(({ id }) => levels.get(id) === level && reportsOf(organisation.positions, id).length > 0 ? [id] : []))
  // Where cards were put by hand they stand for the whole chart.
  const layout = chartLayoutOf(organisation, { collapsed })
  return { layout, folded: organisation.positions.length - layout.boxes.length }
}

function levelsOf(positions: readonly Position[]): ReadonlyMap<string, number> {
  return new Map(positions.map(({ id }) => [id, managersOf(positions, id).length]))
}

function marksOf({ organisation, waivers }: ToldScenario): ReadonlyMap<string, FindingMark> {
  const marks = new Map<string, FindingMark>()
  for (const { severity, positionIds } of withWaivers(runRules(organisation).findings, waivers).standing) {
    for (const id of positionIds) {
      const present = marks.get(id)
      if (!present || isWorse(severity, present.worst)) marks.set(id, { worst: severity, count: 1 })
      else if (present.worst === severity) marks.set(id, { ...present, count: present.count + 1 })
    }
  }
  return marks
}

/** Who reports to whom with their loads, the first levels of a large chart. */
function itemsOf({ positions, ...rest }: Organisation): readonly Item[] {
  const loads = loadsOf({ positions, ...rest })
  let lines = 0
  const item = (position: Position, depth: number): Item => {
    lines += 1
    const carried = loads.get(position.id)
    const reports = reportsOf(positions, position.id)
    const words = [called(position), ...carried && carried.total > 0 ? [`${counted(carried.carried.length)}, load ${utilisation(carried.utilisation)}`] : []].join(': ')
    if (reports.length === 0) return { text: words }
    const isDeep = depth >= 8 || lines + reports.length > mostLines
    return isDeep ? { text: `${words}; ${counted(branchOf(positions, position.id).length - 1, 'position', 'positions')} below` } : { text: words, items: reports.map((report) => item(report, depth + 1)) }
  }
  const tops = reportsByManager(positions).get(null) ?? []
  return [
    ...tops.slice(0, mostLines).map((top) => item(top, 0)),
    ...tops.length > mostLines ? [{ text: `and ${counted(tops.length - mostLines, 'more at the top', 'more at the top')}` }] : [],
  ]
}
