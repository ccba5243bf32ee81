import type { FanData } from '../../../plots/fan-plot'
import { attentionPercent } from '../../../rules/texts'
import type { Uncertainty } from '../../../simulation/uncertainty/uncertainty'
import { percent, whole } from '../../kit/numbers'
import { areaHues, plainHue } from './hues'
import { fanWords } from './telling'

/** As on the meters: what is a little too little never reads as enough. Drawn futures are kept with seven digits, no more. */
function attention(share: number): string {
  return attentionPercent(Math.round(share * 1e6) / 1e6)
}

/** What a fan of one risk, or of the headcount, shows. */
export function fanOf({ headcount, bothRoles, seats, areas }: Uncertainty, key: string, name: string): { readonly data: FanData, readonly columns: readonly string[] } {
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
