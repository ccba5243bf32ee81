import { areaNames, areas } from '../../../knowledge/responsibilities'
import { attentionBoundOf } from '../../../load/attention'
import type { Company } from '../../../model/organisation'
import { bandsPlot, curvesPlot, type BandRow, type Bound, type CurvesPlot, type Series } from '../../../plots/growth-plot'
import type { Ink } from '../../../plots/frame'
import type { Scene } from '../../../scene/scene'
import { namedHeadcounts, type Curve, type Growth } from '../../../simulation/growth/growth'
import type { Band } from '../../../simulation/growth/bands'
import { bandName } from './band-name'
import { worstOf } from '../../../simulation/growth/answers'
import { attentionPercent } from '../../../rules/texts'
import { percent, whole } from '../../kit/numbers'
import type { Table } from '../../../formats/tables/write-csv'

export const curveKinds = ['load', 'attention'] as const
export type CurveKind = (typeof curveKinds)[number]
export const curveKindNames: Readonly<Record<CurveKind, string>> = { load: 'Load', attention: 'Attention' }

const mostCurves = 4
const dashes: readonly (readonly number[] | undefined)[] = [undefined, undefined, [6, 4], [2, 4]]

/** The curves that matter most: the selected position, then those that come to carry the most. */
export function curvesOf(growth: Growth, kind: CurveKind, company: Company, selectedIds: readonly string[]): CurvesPlot {
  const { headcounts } = growth
  if (kind === 'attention') {
    return {
      title: 'Attention by headcount', headcounts, highest: 1, isUpper: false, marks: [], bounds: attentionBounds(company),
      series: ([['innovation', 'out', undefined], ['operations', 'in', [6, 4]], ['alignment', 'al', [2, 4]]] as const).map(([area, colour, dash]): Series => ({
        name: areaNames[area], colour, ...(dash && { dash }), values: growth.attention[area], hatchedFrom: attentionBoundOf(company, area),
      })),
    }
  }
  const peak = (values: Series['values']) => values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0)
  // By what they carry today: a line keeps its look whatever is planned.
  const today = headcounts.findLastIndex((headcount) => headcount <= company.headcount)
  const rank = ({ values, positionId }: Curve) => (selectedIds.includes(positionId) ? 1_000 : 0) + (values[today] ?? 0)
  const heaviest = [...growth.utilisation].filter(({ values }) => peak(values) > 0).sort((a, b) => peak(b.values) - peak(a.values)).slice(0, mostCurves)
  const selected = growth.utilisation.filter((curve) => selectedIds.includes(curve.positionId) && !heaviest.includes(curve)).slice(0, 1)
  const chosen = [...heaviest.slice(0, mostCurves - selected.length), ...selected].sort((a, b) => rank(b) - rank(a))
  return {
    title: chosen.map(({ title, values }) => `${title} ${percent(peak(values))} at most`).join('; ') || 'Nobody with any capacity carries any work',
    headcounts, bounds: [{ value: 1 }], isUpper: true,
    highest: Math.min(4, Math.max(2, ...chosen.map(({ values }) => Math.ceil(peak(values))))),
    series: chosen.map(({ title, leans, values }, at) => ({ name: title, colour: at === 0 ? 'ink' : leans === null ? 'ink-2' : hues[leans], values, ...(dashes[at] && { dash: dashes[at] }), ...(at === 0 && { hatchedFrom: 1 }) })),
    marks: chosen.flatMap(({ positionId, title }, at) => {
      const piece = growth.bands.find(({ ruleId, positionIds }) => ruleId === 'overloaded-position' && positionIds[0] === positionId)?.pieces.find(({ severity }) => severity !== 'note')
      if (!piece || piece.from === 1) return []
      const from = `from ${whole(piece.from)}`
      // One in words: the others stand beside it.
      return [{ headcount: piece.from, share: 1, words: at === 0 ? [`${title} overloaded ${from}`, `overloaded ${from}`, from] : [] }]
    }),
  }
}

/** Alignment has a bound of its own, which may be the same. */
function attentionBounds(company: Company): readonly Bound[] {
  const [value, aligned] = [attentionBoundOf(company, 'operations'), attentionBoundOf(company, 'alignment')]
  return aligned === value ? [{ value }] : [{ value }, { value: aligned, name: areaNames.alignment }]
}

const hues = { inward: 'in', outward: 'out' } as const

/** What changes along the way first, then what is always so; what names nothing but a note comes last. */
export function rowsOf({ bands }: Growth): readonly Band[] {
  const isSteady = ({ pieces }: Band) => pieces.length === 1 && pieces[0]!.from === 1 && pieces[0]!.to === null
  const isNote = ({ pieces }: Band) => worstOf(pieces) === 'note'
  return [...bands].sort((a, b) => Number(isNote(a)) - Number(isNote(b)) || Number(isSteady(a)) - Number(isSteady(b)))
}

/** What comes first matters most, and nobody scrolls through more: the panel lists all of them. */
const mostRows = 60

export function bandRowsOf(growth: Growth): readonly BandRow[] {
  const titles = new Map(growth.utilisation.map(({ positionId, title }) => [positionId, title]))
  return rowsOf(growth).slice(0, mostRows).map((band) => ({ name: bandName(band, titles), pieces: band.pieces }))
}

const curvesHeight = 240

/** Curves and bands over one axis, for a file. */
export function growthPicture(curves: CurvesPlot, rows: readonly BandRow[]) {
  return (width: number, ink: Ink): Scene => {
    const above = curvesPlot(curves, width, curvesHeight, ink)
    const below = bandsPlot('', rows, width, ink, curvesHeight + 8)
    return { ...above, height: below.height, shapes: [...above.shapes, ...below.shapes] }
  }
}

/** Every position and area at headcounts that people name, and those where something changes. */
export function growthTable(growth: Growth): Table {
  const wanted = new Set(namedHeadcounts)
  for (const { pieces } of growth.bands) for (const { from } of pieces) wanted.add(from)
  const told = (value: number | null | undefined, format: (share: number) => string) => value === null || value === undefined ? '\u2013' : format(value)
  return {
    columns: ['Headcount', ...growth.utilisation.map(({ title }) => `${title}, load`), ...areas.map((area) => areaNames[area])],
    rows: growth.headcounts.flatMap((headcount, at) => wanted.has(headcount) ? [[
      whole(headcount), ...growth.utilisation.map(({ values }) => told(values[at], percent)),
      ...areas.map((area) => told(growth.attention[area][at], attentionPercent)),
    ]] : []),
  }
}
