import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { ChartPicture } from '../../formats/svg/chart-picture'
import { Icon } from '../kit/icon'
import { markIcons, markNames, type MarkKind } from './marks'
import { moveByKey, usePaneGestures, type Side, type ViewControl } from './use-shared-view'
import { useObjectUrl } from '../kit/use-object-url'

interface Props {
  readonly side: Side
  readonly name: string
  readonly isBaseline: boolean
  /** null: not yet. */
  readonly picture: ChartPicture | null
  readonly problem: string | null
  readonly isEmpty: boolean
  /** By the ids of the picture. */
  readonly marks: ReadonlyMap<string, MarkKind>
  /** What the chosen change is about. */
  readonly chosen: ReadonlySet<string>
  readonly view: ViewControl
}

/** One of the two charts, with what differs marked on it. What it shows is told in full by the list of changes. */
export function ChartPane({ side, name, isBaseline, picture, problem, isEmpty, marks, chosen, view }: Props) {
  const pane = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const { register } = view
  usePaneGestures(pane, view)
  useEffect(() => {
    if (!picture) return
    register(side, { pane: pane.current!, element: stage.current!, size: picture })
    return () => register(side, null)
  }, [register, side, picture])
  return (
    <figure className="compare-chart">
      <figcaption>
        <span className="compare-chart-name">{name}</span>
        {picture?.hasWork === false && <span className="compare-tag">Large: without responsibilities</span>}
        {isBaseline && <span className="compare-tag"><Icon name="flag" size={12} />Baseline</span>}
      </figcaption>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- a picture larger than its place is moved by keyboard. */}
      <div ref={pane} className="compare-pane" role="group" aria-label={`Chart of ${name}: arrow keys move, plus and minus zoom, 0 shows all of both`}
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- the same.
        tabIndex={0}
        onKeyDown={(event) => { if (!event.ctrlKey && !event.metaKey && !event.altKey && moveByKey(view, event.key)) event.preventDefault() }}>
        {isEmpty ? <p className="compare-pane-words">Nobody is on this chart yet.</p>
          : problem !== null ? <p className="compare-pane-words">{problem}</p>
            : picture === null ? <p className="compare-pane-words" role="status">Drawing…</p>
              : (
                <div ref={stage} className="compare-stage" style={{ width: picture.width, height: picture.height }}>
                  <Sheets picture={picture} name={name} />
                  <CardMarks boxes={picture.boxes} marks={marks} chosen={chosen} />
                </div>
              )}
      </div>
    </figure>
  )
}

/** One after the other, so that the page hears of a press in between. What was there stays until the new one is on it. */
const Sheets = memo(function Sheets({ picture: { sheets, width, height }, name }: { readonly picture: ChartPicture, readonly name: string }) {
  const [shown, setShown] = useState(1)
  const waiting = shown < sheets.length
  useEffect(() => {
    if (!waiting) return
    const timer = window.setTimeout(() => setShown((count) => count + 1), betweenSheetsMs)
    return () => window.clearTimeout(timer)
  }, [waiting, shown])
  return (
    <div className="compare-picture" role="img" aria-label={`The chart of ${name}`} aria-busy={waiting} style={{ width, height }}>
      {sheets.slice(0, shown).map((sheet, at) => <SheetImage key={at} sheet={sheet} />)}
    </div>
  )
})

const betweenSheetsMs = 20

function SheetImage({ sheet: { x, y, width, height, svg } }: { readonly sheet: ChartPicture['sheets'][number] }) {
  const url = useObjectUrl(useMemo(() => new Blob([svg], { type: 'image/svg+xml' }), [svg]))
  return url !== null && <img src={url} alt="" width={width} height={height} style={{ left: x, top: y }} draggable={false} />
}

/** They rest while the view moves. */
const CardMarks = memo(function CardMarks({ boxes, marks, chosen }: Pick<Props, 'marks' | 'chosen'> & Pick<ChartPicture, 'boxes'>) {
  return <>
    {[...marks].map(([id, kind]) => <CardMark key={id} box={boxes.get(id)} kind={kind} isChosen={chosen.has(id)} />)}
    {[...chosen].filter((id) => !marks.has(id)).map((id) => <CardMark key={id} box={boxes.get(id)} kind={null} isChosen />)}
  </>
})

interface MarkProps {
  readonly box: { readonly x: number, readonly y: number, readonly width: number, readonly height: number } | undefined
  /** null: it is the same in both, and only pointed at. */
  readonly kind: MarkKind | null
  readonly isChosen: boolean
}

/** Told by the list; here for whoever looks at the chart. */
function CardMark({ box, kind, isChosen }: MarkProps) {
  if (!box) return null
  const { x, y, width, height } = box
  return (
    <div className={`compare-mark compare-mark-${kind ?? 'same'}${isChosen ? ' compare-mark-chosen' : ''}${height < 60 ? ' compare-mark-low' : ''}`} style={{ left: x, top: y, width, height }} aria-hidden="true">
      {kind !== null && <span className="compare-flag"><Icon name={markIcons[kind]} size={12} />{markNames[kind]}</span>}
    </div>
  )
}
