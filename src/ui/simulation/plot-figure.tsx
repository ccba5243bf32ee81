import { useState, type ReactNode } from 'react'
import type { Ink } from '../../plots/frame'
import type { Scene } from '../../scene/scene'
import { Drawn, pageInk } from '../kit/drawn'
import { useWidth } from '../kit/use-width'
import { MenuButton } from '../kit/menu-button'
import { Icon } from '../kit/icon'
import { plotFiles } from './plot-files'
import type { Table } from '../../formats/tables/write-csv'
import './plot-figure.css'

interface Props {
  /** What it is called, here and as a file. */
  readonly title: string
  /** Draws it `width` px wide; its title says in words what can be seen. */
  readonly plot: (width: number, ink: Ink) => Scene
  /** The numbers behind it, for whoever cannot see it or wants them. */
  readonly table: Table
  /** Over the plot, at its size: what can be pointed at. */
  readonly children?: ReactNode
}

/** A plot with its numbers as a table, and both as files. */
export function PlotFigure({ title, plot, table, children }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const [isTableShown, setTableShown] = useState(false)
  return (
    <figure className="plot-figure" aria-label={title}>
      <figcaption>
        <span>{title}</span>
        <button type="button" className="side-panel-link" aria-expanded={isTableShown} onClick={() => setTableShown(!isTableShown)}>{isTableShown ? 'Hide numbers' : 'Numbers'}</button>
        <MenuButton label={`Save: ${title}`} className="icon-button" groups={() => [plotFiles(title, plot, table)]}><Icon name="more" /></MenuButton>
      </figcaption>
      <div ref={ref} className="plot-room">
        {width > 0 && <Drawn scene={plot(width, pageInk)} />}
        {children}
      </div>
      {isTableShown && <NumbersTable caption={title} table={table} />}
    </figure>
  )
}

function NumbersTable({ caption, table: { columns, rows } }: { readonly caption: string, readonly table: Table }) {
  return (
    // A region that scrolls has to be reached by the keyboard.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="plot-table" role="region" aria-label={`Numbers: ${caption}`} tabIndex={0}>
      <table>
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{rows.map((row, at) => <tr key={at}>{row.map((cell, column) => column === 0 ? <th key={column} scope="row">{cell}</th> : <td key={column}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}
