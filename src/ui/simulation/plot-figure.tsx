import { useState, type ReactNode } from 'react'
import { writePng } from '../../formats/png/write-png'
import { writeSvg } from '../../formats/svg/write-svg'
import type { Ink } from '../../plots/frame'
import type { Scene } from '../../scene/scene'
import { colour } from '../../scene/tokens'
import { announce } from '../../store/session-store'
import { fileNameFor } from '../files/file-name'
import { saveBlob } from '../files/save-file'
import { Drawn, pageInk } from '../kit/drawn'
import { presentTheme } from '../kit/theme'
import { useWidth } from '../kit/use-width'
import { MenuButton } from '../kit/menu-button'
import { Icon } from '../kit/icon'
import type { Table } from './table'
import { csvOf } from './table'
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

/** Wide enough to fill half a slide. */
const savedWidth = 960

/** A plot with its numbers as a table, and both as files. */
export function PlotFigure({ title, plot, table, children }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const [isTableShown, setTableShown] = useState(false)
  const saved = () => {
    const theme = presentTheme()
    const ink: Ink = (name) => colour(name, theme)
    return { ...plot(savedWidth, ink), background: ink('surface') }
  }
  const saveSvg = () => save(new Blob([writeSvg(saved())], { type: 'image/svg+xml' }), fileNameFor(title, '.svg'))
  const savePng = async () => {
    const scene = saved()
    const png = await writePng(writeSvg(scene), { width: scene.width, height: scene.height }, 2)
    if (png.ok) save(png.blob, fileNameFor(title, '.png'))
    else announce('This browser could not draw the plot as PNG. Save it as SVG instead.', 'problem')
  }
  const files = () => [{ label: 'Save the plot', items: [
    { label: 'Save as PNG', onSelect: () => void savePng() },
    { label: 'Save as SVG', onSelect: saveSvg },
    { label: 'Save the numbers as CSV', onSelect: () => save(new Blob([csvOf(table)], { type: 'text/csv' }), fileNameFor(title, '.csv')) },
  ] }]
  return (
    <figure className="plot-figure" aria-label={title}>
      <figcaption>
        <span>{title}</span>
        <button type="button" className="side-panel-link" aria-expanded={isTableShown} onClick={() => setTableShown(!isTableShown)}>{isTableShown ? 'Hide numbers' : 'Numbers'}</button>
        <MenuButton label={`Save: ${title}`} className="icon-button" groups={files}><Icon name="more" /></MenuButton>
      </figcaption>
      <div ref={ref} className="plot-room">
        {width > 0 && <Drawn scene={plot(width, pageInk)} />}
        {children}
      </div>
      {isTableShown && <NumbersTable caption={title} table={table} />}
    </figure>
  )
}

function save(blob: Blob, name: string): void {
  saveBlob(blob, name)
  announce(`Saved ${name}.`)
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
