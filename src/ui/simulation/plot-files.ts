import { stepping } from '../../background/stepping'
import { writePng } from '../../formats/png/write-png'
import { writeSvg } from '../../formats/svg/write-svg'
import type { Table } from '../../formats/tables/write-csv'
import type { Ink } from '../../plots/frame'
import type { Scene } from '../../scene/scene'
import { colour } from '../../scene/tokens'
import { announce } from '../../store/session-store'
import { fileNameFor } from '../files/file-name'
import { saveBlob } from '../files/save-file'
import type { MenuGroup } from '../kit/menu'
import { presentTheme } from '../kit/theme'

/** Fills half a slide. */
const savedWidth = 960

/** A plot and its numbers as files, for a menu. */
export function plotFiles(title: string, plot: (width: number, ink: Ink) => Scene, table: Table): MenuGroup {
  return { label: 'Save the plot', items: [
    { label: 'Save as PNG', onSelect: () => void savePng(title, drawn(plot)) },
    { label: 'Save as SVG', onSelect: () => save(new Blob([writeSvg(drawn(plot))], { type: 'image/svg+xml' }), fileNameFor(title, '.svg')) },
    { label: 'Save the numbers as CSV', onSelect: () => void saveCsv(title, table) },
  ] }
}

function drawn(plot: (width: number, ink: Ink) => Scene): Scene {
  const theme = presentTheme()
  const ink: Ink = (name) => colour(name, theme)
  return { ...plot(savedWidth, ink), background: ink('surface') }
}

async function savePng(title: string, scene: Scene): Promise<void> {
  const png = await stepping(writePng(scene, 2), () => {})
  if (png.ok) save(png.blob, fileNameFor(title, '.png'))
  else announce('This browser could not draw the plot as PNG. Save it as SVG instead.', 'problem')
}

async function saveCsv(title: string, table: Table): Promise<void> {
  const csv = await import('../../formats/tables/write-csv').then(({ csvOf }) => csvOf(table), () => null)
  if (csv === null) announce('What writes the numbers could not be loaded. Check the connection and try again.', 'problem')
  else save(new Blob([csv], { type: 'text/csv' }), fileNameFor(title, '.csv'))
}

function save(blob: Blob, name: string): void {
  saveBlob(blob, name)
  announce(`Saved ${name}.`)
}
