import type { Area } from '../../../knowledge/responsibilities'
import type { FanHue } from '../../../plots/fan-plot'

export const areaHues: Readonly<Record<Area, FanHue>> = {
  innovation: { outer: 'out-bg', inner: 'out-chip', line: 'out-ink' },
  operations: { outer: 'in-bg', inner: 'in-chip', line: 'in-ink' },
  alignment: { outer: 'al-bg', inner: 'al-chip', line: 'al-ink' },
}

export const plainHue: FanHue = { outer: 'sunken', inner: 'line-2', line: 'ink' }
