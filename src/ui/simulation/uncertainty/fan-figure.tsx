import { fanPlot, type FanData } from '../../../plots/fan-plot'
import type { Ink } from '../../../plots/frame'
import { quarterName } from '../../../plots/quarters'
import type { Uncertainty } from '../../../simulation/uncertainty/uncertainty'
import { attentionPercent } from '../../../rules/texts'
import { percent, whole } from '../../kit/numbers'
import { SelectField } from '../../dialogs/select-field'
import { PlotFigure } from '../plot-figure'
import { areaHues, plainHue } from './hues'
import { fanWords, type Risk } from './telling'

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

/** As on the meters: what is a little too little never reads as enough. Drawn futures are kept with seven digits, no more. */
function attention(share: number): string {
  return attentionPercent(Math.round(share * 1e6) / 1e6)
}

function fanOf({ headcount, bothRoles, seats, areas }: Uncertainty, key: string, name: string): { readonly data: FanData, readonly columns: readonly string[] } {
  const columns = ['Quarter', '5\u00a0% are below', '25\u00a0%', 'Middle', '75\u00a0%', '95\u00a0%']
  const seat = seats.find(({ id }) => `seat ${id}` === key)
  if (seat) {
    return { columns, data: { title: fanWords(name, seat.fan, percent), fan: seat.fan, bound: { value: 1, label: 'Overloaded above' }, format: percent, most: null, hue: plainHue } }
  }
  const area = areas.find((one) => `area ${one.area}` === key)
  if (area) {
    const word = area.area === 'alignment' ? 'Unattended' : 'Neglected'
    return { columns, data: { title: fanWords(name, area.fan, attention), fan: area.fan, bound: { value: area.below, label: `${word} below ${percent(area.below)}` }, format: attention, most: 1, hue: areaHues[area.area] } }
  }
  const highest = headcount.at(-1)![4]
  const bound = bothRoles.from <= highest * 1.5 ? { value: bothRoles.from, label: `Both roles from ${whole(bothRoles.from)}` } : null
  return { columns, data: { title: fanWords(name, headcount, whole), fan: headcount, bound, format: whole, most: null, hue: plainHue } }
}
