import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import type { Position } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { counted } from '../../formats/json/wording'
import { Icon } from '../kit/icon'
import { previewKey } from './preview-keys'
import { firstUnfolded, previewRowsOf, siblingsShown, withFolded, withMore, type PreviewRow, type Unfolded } from './preview-rows'

/** Who would report to whom. What is unfolded stays so while choices change the chart. */
export function PreviewTree({ positions }: { readonly positions: readonly Position[] }) {
  const [unfolded, setUnfolded] = useState<Unfolded | null>(null)
  const shown = useMemo(() => unfolded ?? firstUnfolded(positions), [unfolded, positions])
  const rows = useMemo(() => previewRowsOf(positions, shown), [positions, shown])
  const [stop, setStop] = useState('')
  const tree = useRef<HTMLDivElement>(null)
  const stopAt = Math.max(0, rows.findIndex(({ key }) => key === stop))
  const isFocused = useRef(false)
  // "And 240 more" is gone with a press, and what an edit takes away had the focus: the row in its place gets it.
  useLayoutEffect(() => {
    if (isFocused.current && !tree.current?.contains(document.activeElement)) focusRow(tree.current, stopAt)
  }, [rows, stopAt])

  function go(to: number): void {
    setStop(rows[to]?.key ?? '')
    focusRow(tree.current, to)
  }

  function fold(row: PreviewRow, isExpanded: boolean): void {
    if (row.kind === 'position' && row.below > 0) setUnfolded(withFolded(shown, row.position.id, isExpanded))
  }

  function press(at: number): void {
    const row = rows[at]
    if (!row) return
    if (row.kind === 'position') return fold(row, !row.isExpanded)
    const next = withMore(shown, row.parentId)
    // The first of those that come stands where the row was that asked for them.
    setStop(previewRowsOf(positions, next)[at]?.key ?? '')
    setUnfolded(next)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const meant = previewKey(event.key, rows, stopAt)
    if (!meant) return
    event.preventDefault()
    if (meant.kind === 'go') go(meant.to)
    else if (meant.kind === 'fold') fold(rows[stopAt]!, meant.isExpanded)
    else press(stopAt)
  }

  function onClick(event: MouseEvent): void {
    const at = rowAt(event.target)
    if (at === null) return
    go(at)
    press(at)
  }

  return (
    // Keys and clicks are heard here for all rows.
    <div ref={tree} className="preview-tree" role="tree" tabIndex={-1} aria-label="Preview of the chart" onKeyDown={onKeyDown} onClick={onClick}
      onFocus={() => { isFocused.current = true }} onBlur={() => { isFocused.current = false }}>
      {rows.map((row, at) => <Row key={row.key} row={row} at={at} isStop={at === stopAt} />)}
    </div>
  )
}

function Row({ row, at, isStop }: { readonly row: PreviewRow, readonly at: number, readonly isStop: boolean }) {
  const isExpandable = row.kind === 'position' && row.below > 0
  return (
    <div className="preview-row" role="treeitem" aria-level={row.level} aria-posinset={row.place} aria-setsize={row.siblings} aria-selected={false}
      aria-expanded={isExpandable ? row.isExpanded : undefined} tabIndex={isStop ? 0 : -1} data-at={at} style={{ '--level': Math.min(row.level, 12) - 1 } as CSSProperties}>
      {isExpandable ? <Icon name={row.isExpanded ? 'down' : 'right'} size={14} /> : <span className="preview-leaf" />}
      {row.kind === 'more'
        ? <span className="preview-more">{row.count > siblingsShown ? `and ${counted(row.count)} more: show ${siblingsShown}` : `and ${counted(row.count)} more`}</span>
        : <Seat position={row.position} below={row.below} />}
    </div>
  )
}

function Seat({ position, below }: { readonly position: Position, readonly below: number }) {
  const vacant = isVacant(position)
  return <>
    <span className="preview-words">
      <bdi className="preview-title">{position.title}</bdi>{' '}
      <bdi className={vacant ? 'preview-vacant' : 'muted'}>{vacant ? 'Vacant' : position.holder}</bdi>
    </span>
    {below > 0 && <span className="preview-below"><span className="visually-hidden">, </span>{counted(below)}<span className="visually-hidden"> below</span></span>}
  </>
}

function rowAt(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
  return row ? Number(row.dataset['at']) : null
}

function focusRow(tree: HTMLElement | null, at: number): void {
  tree?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus()
}
