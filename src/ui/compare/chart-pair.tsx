import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ChartPicture } from '../../formats/svg/chart-picture'
import type { HatrackDocument, Organisation } from '../../model/organisation'
import { scenarioOf } from '../../model/organisation-of'
import { managersOf } from '../../model/reporting'
import type { Comparison, Pair } from '../../simulation/comparison/comparison'
import type { Renaming } from '../../simulation/comparison/matching'
import { automaticArrangement } from '../../model/arrangement'
import { Segments } from '../dialogs/segments'
import { Icon } from '../kit/icon'
import { onThemeChange, presentTheme } from '../kit/theme'
import { useSession } from '../kit/use-store'
import { useJob } from '../simulation/use-job'
import type { Chosen } from './change-list'
import { ChartPane } from './chart-pane'
import { marksOn, type MarkKind } from './marks'
import type { Point } from './shared-view'
import { headingOf, type ScenarioNames } from './take'
import { useSharedView, type Side } from './use-shared-view'

interface Props {
  readonly document: HatrackDocument
  /** Where the earlier of the two is; another than `document` for an earlier version. */
  readonly beforeDocument: HatrackDocument
  readonly names: ScenarioNames
  readonly beforeId: string
  readonly afterId: string
  readonly pair: Pair
  readonly comparison: Comparison | null
  readonly chosen: Chosen | null
}

const sides = ['before', 'after'] as const
const nobody: ReadonlySet<string> = new Set()
const notRenamed: Renaming = new Map()
const unmarked: ReadonlyMap<string, MarkKind> = new Map()

/** Both charts, moved and zoomed in step; what is chosen in the list stands in the middle of both. */
export function ChartPair({ document, beforeDocument, names, beforeId, afterId, pair, comparison, chosen }: Props) {
  const view = useSharedView()
  const [narrow, setNarrow] = useState<Side>('after')
  const pictures = { before: usePicture(beforeDocument, beforeId, pair.before, notRenamed), after: usePicture(document, afterId, pair.after, pair.renaming) }
  const chosenIds = useMemo(() => chosen ? new Set(chosen.positionIds) : nobody, [chosen])
  const { show } = view
  const [before, after] = [pictures.before.picture, pictures.after.picture]
  useEffect(() => {
    if (chosen) show({ before: pointOf(before, pair.after, chosen.positionIds), after: pointOf(after, pair.before, chosen.positionIds) })
    // Not when a picture is drawn anew: whoever has moved on since is not called back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen, show])
  const marks = useMemo(() => ({ before: comparison ? marksOn(comparison, 'before') : unmarked, after: comparison ? marksOn(comparison, 'after') : unmarked }), [comparison])
  const nameOf = (side: Side) => headingOf(names, side)
  return (
    <div className={`compare-charts compare-narrow-${narrow}`}>
      <div className="compare-controls">
        <div className="compare-toggle">
          <Segments label="Chart" options={sides} chosen={narrow} nameOf={nameOf} onChoose={setNarrow} />
        </div>
        <div className="compare-zoom" role="group" aria-label="Zoom of both charts">
          <button type="button" className="icon-button" aria-label="Show all of both charts" title="Show all of both charts (0)" onClick={view.showAll}><Icon name="fit" /></button>
          <button type="button" className="icon-button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => view.zoomBy(0.8)}><Icon name="minus" /></button>
          <span className="compare-percent" role="status">{view.zoom} %</span>
          <button type="button" className="icon-button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => view.zoomBy(1.25)}><Icon name="plus" /></button>
        </div>
      </div>
      {sides.map((side) => (
        <ChartPane key={side} side={side} name={nameOf(side)} isBaseline={!names.isVersion && (side === 'before' ? beforeId : afterId) === document.baselineId}
          {...pictures[side]} isEmpty={pair[side].positions.length === 0} chosen={chosenIds} view={view}
          marks={marks[side]} />
      ))}
    </div>
  )
}

/** The chart of one scenario, in the ids of the pair. */
function usePicture(document: HatrackDocument, scenarioId: string, organisation: Organisation, renaming: Renaming): { readonly picture: ChartPicture | null, readonly problem: string | null } {
  const theme = useSyncExternalStore(onThemeChange, presentTheme)
  const colouring = useSession((session) => session.colouring)
  const scenario = scenarioOf(document, scenarioId)
  const kept = scenario?.arrangement ?? automaticArrangement
  const arrangement = useMemo(() => renaming.size === 0 ? kept
    : { ...kept, places: kept.places.map((place) => ({ ...place, id: renaming.get(place.id) ?? place.id })) }, [kept, renaming])
  const wishes = useMemo(() => organisation.positions.length === 0 ? null : { organisation, arrangement, theme, colouring },
    [organisation, arrangement, theme, colouring])
  const { state } = useJob('chart-picture', wishes)
  return { picture: state.result, problem: state.kind === 'failed' ? state.message : null }
}

/** The middle of the first of those cards; where none is there, of the nearest manager they have in the other chart who is; null: nobody. */
function pointOf(picture: ChartPicture | null, other: Organisation, ids: readonly string[]): Point | null {
  const boxes = picture?.boxes
  const here = ids.find((id) => boxes?.has(id)) ?? ids.flatMap((id) => managersOf(other.positions, id)).find(({ id }) => boxes?.has(id))?.id
  const box = here === undefined ? undefined : boxes?.get(here)
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
}
