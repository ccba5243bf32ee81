import { chancePlot, type ChanceSeries } from '../../../plots/chance-plot'
import type { Ink } from '../../../plots/frame'
import { quarterName } from '../../../plots/quarters'
import type { Colour } from '../../../scene/tokens'
import { PlotFigure } from '../plot-figure'
import { areaHues } from './hues'
import { chanceWords, leastChance, type Risk } from './telling'

interface Props {
  /** The most telling first. */
  readonly risks: readonly Risk[]
  readonly quarters: number
  readonly isCertain: boolean
}

/** More lines than this cross too often to be followed. */
const mostLines = 5

/** Nobody reads on beyond these. */
const mostRows = 100

const title = 'Chances, quarter by quarter'

/** The chances of the most telling risks as time goes; more of them as numbers. */
export function ChanceFigure({ risks, quarters, isCertain }: Props) {
  const series = seriesOf(risks.filter(({ chances }) => chances.some((chance) => chance >= leastChance)).slice(0, mostLines))
  if (series.length === 0) return <p className="muted">Nothing of it has a chance of 1&nbsp;% in any quarter, so there are no lines to draw.</p>
  const words = series.map(({ name, chances }) => `${name} ${chanceWords(chances.at(-1)!, isCertain)}`).join(', ')
  const plot = (width: number, ink: Ink) => chancePlot(`${title}; at the end of ${quarterName(quarters)}: ${words}`, series, width, ink)
  const table = {
    columns: ['What may be', ...Array.from({ length: quarters + 1 }, (_, quarter) => quarterName(quarter))],
    rows: risks.slice(0, mostRows).map(({ name, what, chances }) => [`${name} ${what}`, ...chances.map((chance) => chanceWords(chance, isCertain))]),
  }
  return <PlotFigure title={title} plot={plot} table={table} />
}

const seatStyles: readonly { readonly colour: Colour, readonly dash: readonly number[] | null }[] = [
  { colour: 'ink', dash: null }, { colour: 'scale-2', dash: [7, 4] }, { colour: 'ink-2', dash: [2, 4] }, { colour: 'scale-3', dash: [10, 3, 2, 3] }, { colour: 'control', dash: [4, 4] },
]
const areaDashes = { innovation: [8, 5], operations: [4, 5], alignment: [1, 5] } as const

function seriesOf(risks: readonly Risk[]): readonly ChanceSeries[] {
  let seats = 0
  return risks.map(({ name, chances, about }) => {
    switch (about.kind) {
      case 'seat': return { name, chances, ...seatStyles[seats++ % seatStyles.length]! }
      case 'area': return { name, chances, colour: areaHues[about.area].line, dash: areaDashes[about.area] }
      case 'roles': return { name: 'Both roles', chances, colour: 'ink-2', dash: [12, 4] }
    }
  })
}
