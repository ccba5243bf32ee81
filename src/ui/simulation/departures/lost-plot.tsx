import { areas } from '../../../knowledge/responsibilities'
import type { Organisation } from '../../../model/organisation'
import { attentionLostPlot, type LostRow } from '../../../plots/attention-lost'
import type { Departures } from '../../../simulation/departure/all-departures'
import { PlotFigure } from '../plot-figure'
import type { Table } from '../../../formats/tables/write-csv'
import { attentionShift, partNames, titleOf } from './departure-words'

const mostBars = 8

/** The dearest departures side by side, area by area. */
export function LostPlot({ organisation, departures: { seats, before } }: { readonly organisation: Organisation, readonly departures: Departures }) {
  const dearest = seats.filter(({ lost }) => lost > 0)
  if (dearest.length === 0) return null
  const rows: readonly LostRow[] = dearest.slice(0, mostBars).map(({ positionId, after }) => ({ title: titleOf(organisation, positionId), after }))
  const parts = [...areas, 'all'] as const
  const table: Table = {
    columns: ['Seat', ...parts.map((part) => partNames[part])],
    rows: dearest.map(({ positionId, after }) => [titleOf(organisation, positionId), ...parts.map((part) => attentionShift(before[part], after[part]))]),
  }
  return <PlotFigure title="Attention lost by departure" plot={(width, ink) => attentionLostPlot({ before, rows }, width, ink)} table={table} />
}
