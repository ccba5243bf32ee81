import { fanPlot } from '../../../plots/fan-plot'
import type { Ink } from '../../../plots/frame'
import { quarterName } from '../../../plots/quarters'
import type { Uncertainty } from '../../../simulation/uncertainty/uncertainty'
import { SelectField } from '../../dialogs/select-field'
import { PlotFigure } from '../plot-figure'
import { fanOf } from './fan-of'
import type { Risk } from './telling'

interface Props {
  readonly result: Uncertainty
  /** The most telling first. */
  readonly risks: readonly Risk[]
  /** A risk's key, or "headcount". */
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** A longer list is no list to choose from. */
const mostOptions = 200

/** How headcount, the load of one position or the attention to one area may spread. */
export function FanFigure({ result, risks, chosen, onChoose }: Props) {
  const names = new Map([['headcount', 'Headcount'], ...risks.filter(({ about }) => about.kind !== 'roles').slice(0, mostOptions).map(({ key, name, about }) =>
    [key, about.kind === 'area' ? `Attention to ${name.toLowerCase()}` : `Load of ${name}`] as const)])
  const key = names.has(chosen) ? chosen : 'headcount'
  const name = names.get(key)!
  const { data, columns } = fanOf(result, key, name)
  const plot = (width: number, ink: Ink) => fanPlot(data, width, ink)
  const rows = data.fan.map((quantiles, quarter) => [quarterName(quarter), ...quantiles.map(data.format)])
  return (
    <section className="fan-section">
      <h3>How far it may spread</h3>
      <SelectField label="Show" value={key} options={[...names.keys()]} nameOf={(option) => names.get(option) ?? option} onChoose={onChoose} />
      <PlotFigure title={name} plot={plot} table={{ columns, rows }} />
      <p className="muted small">The line is the middle of all futures. Half of them lie in the inner band, nine in ten between the dotted lines.</p>
    </section>
  )
}
