import { useMemo } from 'react'
import { chartLayoutOf } from '../../layout/chart'
import { loadsOf, type Load } from '../../load/load'
import type { Arrangement, HatrackDocument, Organisation } from '../../model/organisation'
import { organisationOf, scenarioOf } from '../../model/organisation-of'
import { isVacant } from '../../model/position'
import './chart-thumbnail.css'

/** A chart the size of a stamp: boxes and lines, each box in the proportion of what its holder carries outward and inward. */
export function ChartThumbnail({ document, scenarioId = document.baselineId }: { readonly document: HatrackDocument, readonly scenarioId?: string }) {
  const organisation = organisationOf(document, scenarioId)
  const arrangement = scenarioOf(document, scenarioId)?.arrangement
  return organisation && arrangement ? <Drawing organisation={organisation} arrangement={arrangement} /> : null
}

function Drawing({ organisation, arrangement }: { readonly organisation: Organisation, readonly arrangement: Arrangement }) {
  const layout = useMemo(() => chartLayoutOf(organisation, { arrangement }), [organisation, arrangement])
  const loads = loadsOf(organisation)
  const margin = 24
  return (
    <svg className="chart-thumbnail" aria-hidden="true" preserveAspectRatio="xMidYMid meet"
      viewBox={`${layout.x - margin} ${layout.y - margin} ${layout.width + 2 * margin} ${layout.height + 2 * margin}`}>
      {layout.connectors.map(({ id, points }) => <polyline key={id} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />)}
      {organisation.positions.map((position) => {
        const box = layout.boxById.get(position.id)
        if (!box) return null
        return (
          <g key={position.id} transform={`translate(${box.x} ${box.y})`}>
            <rect className={isVacant(position) ? 'chart-thumbnail-vacant' : 'chart-thumbnail-card'} width={box.width} height={box.height} rx={20} />
            <LoadBand width={box.width} load={loads.get(position.id)} />
          </g>
        )
      })}
    </svg>
  )
}

function LoadBand({ width, load }: { readonly width: number, readonly load: Load | undefined }) {
  const carried = load ? load.inward + load.outward : 0
  if (!load || carried === 0) return null
  const inset = 24
  const length = width - 2 * inset
  const outward = length * (load.outward / carried)
  return <>
    <rect className="chart-thumbnail-out" x={inset} y={inset} width={outward} height={24} />
    <rect className="chart-thumbnail-in" x={inset + outward} y={inset} width={length - outward} height={24} />
  </>
}
