import { textWidth, type TextWeight } from '../../layout/measure-text'
import { severityNames, type Severity } from '../../rules/finding'
import { colour, type Theme } from '../../scene/tokens'
import { boxXml, emu, namedXml, solid } from './drawing-ml'
import { slideOf, titleXml } from './slide-xml'
import { paragraphXml, type Paragraph } from './text-xml'

/** What a summary tells of a finding, or of several alike. */
export interface FindingRow {
  readonly severity: Severity
  readonly title: string
  /** '': the title says it all. */
  readonly message: string
  /** For it, and against it; a citation each. */
  readonly sources: readonly string[]
}

const slide = { width: 960, height: 540 }
const margin = 40
const top = 88
const columns = [96, 524, 260] as const
const padding = 6
const size = 12
const small = 10.5
const line = 1.25
/** More than this nobody reads on slides; how many more there are is told. */
const most = 60

/** What the rules find, worst first, as tables of words that can be edited; at least one slide. */
export function findingsSlides(rows: readonly FindingRow[], theme: Theme): readonly string[] {
  const shown = rows.slice(0, most)
  const pages: FindingRow[][] = [[]]
  let room = slide.height - top - margin
  for (const row of shown) {
    const height = heightOf(row)
    if (height > room && pages.at(-1)!.length > 0) {
      pages.push([])
      room = slide.height - top - margin
    }
    pages.at(-1)!.push(row)
    room -= height
  }
  const more = rows.length - shown.length
  return pages.map((page, at) => {
    const number = pages.length === 1 ? '' : `, ${at + 1} of ${pages.length}`
    const rest = more > 0 && at === pages.length - 1 ? ` (${more} more in Hatrack)` : ''
    const words = rows.length === 0 ? 'The rules find nothing on this chart' : `What the rules find${number}${rest}`
    return slideOf(titleXml(2, titleOf(words, theme)) + (page.length === 0 ? '' : tableXml(page, theme)), colour(theme === 'light' ? 'surface' : 'canvas', theme))
  })
}

function titleOf(text: string, theme: Theme) {
  return { kind: 'text', x: margin, y: 58, text, size: 22, weight: 600, fill: colour('ink', theme), anchor: 'start', maxWidth: slide.width - 2 * margin } as const
}

function heightOf({ title, message, sources }: FindingRow): number {
  const words = linesOf(title, size, 600, columns[1]) * size * line + (message === '' ? 0 : linesOf(message, small, 400, columns[1]) * small * line)
  const cited = sources.reduce((sum, source) => sum + linesOf(source, small, 400, columns[2]), 0) * small * line
  return Math.max(words, cited, size * line) + 2 * padding
}

/** With room for typefaces that are wider. */
function linesOf(text: string, letters: number, weight: TextWeight, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text, letters, weight) * 1.08 / (width - 2 * padding)))
}

const hues = { critical: 'crit', warning: 'warn', note: 'note' } as const

function tableXml(rows: readonly FindingRow[], theme: Theme): string {
  const height = rows.reduce((sum, row) => sum + heightOf(row), 0)
  const cell = (paragraphs: readonly Paragraph[]) => cellXml(paragraphs, colour('line-2', theme))
  const written = rows.map((row) => {
    const text = (words: string, letters: number, isBold: boolean, fill: string): Paragraph => ({ runs: [{ text: words, size: letters, isBold, fill }], isSentence: true })
    const message = row.message === '' ? [] : [text(row.message, small, false, colour('ink-2', theme))]
    return `<a:tr h="${emu(heightOf(row))}">`
      + cell([text(severityNames[row.severity], size, true, colour(hues[row.severity], theme))])
      + cell([text(row.title, size, true, colour('ink', theme)), ...message])
      + `${cell(row.sources.map((source) => text(source, small, false, colour('ink-2', theme))))}</a:tr>`
  }).join('')
  return `<p:graphicFrame><p:nvGraphicFramePr>${namedXml({ id: 3, name: 'Findings' })}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`
    + `<p:xfrm>${boxXml({ x: margin, y: top, width: slide.width - 2 * margin, height })}</p:xfrm>`
    + '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr/>'
    + `<a:tblGrid>${columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>${written}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

function cellXml(paragraphs: readonly Paragraph[], rule: string): string {
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.length === 0 ? '<a:p/>' : paragraphs.map(paragraphXml).join('')}</a:txBody>`
    + `<a:tcPr marL="${emu(padding)}" marR="${emu(padding)}" marT="${emu(padding)}" marB="${emu(padding)}">`
    + `${none('lnL')}${none('lnR')}${none('lnT')}<a:lnB w="${emu(0.75)}">${solid(rule)}</a:lnB><a:noFill/></a:tcPr></a:tc>`
}
