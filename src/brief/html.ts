import { writeSvg } from '../formats/svg/write-svg'
import { xmlText } from '../formats/svg/xml-text'
import { basisNames, type Severity } from '../rules/finding'
import { counted } from '../rules/texts'
import { severityShape } from '../scene/scene-mark'
import { colour } from '../scene/tokens'
import { briefStyle, type BriefPaper } from './html-style'
import { markNames, plainText, type Block, type Brief, type EntryBlock, type FigureBlock, type Item, type Mark, type Section, type TableBlock, type Text } from './brief'

/**
 * The brief as a page of its own, for reading and for print: no script, no address, nothing fetched; the policy in its head
 * forbids all of it once more.
 */
export function htmlOf(brief: Brief, paper: BriefPaper): string {
  const { title, about, sections } = brief
  let figures = 0
  const figureName = () => `figure-${++figures}`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${xmlText(title)}</title>`,
    `<style>${briefStyle(paper, [title, ...about.slice(0, 2)].join(' \u00b7 '))}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1 dir="auto">${xmlText(title)}</h1>`,
    `<p class="about">${about.map((part) => `<span><bdi>${xmlText(part)}</bdi></span>`).join('')}</p>`,
    '</header>',
    '<main>',
    ...sections.map((section) => sectionOf(section, figureName)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

type FigureName = () => string

function sectionOf({ title, blocks }: Section, figureName: FigureName): string {
  const isPaged = blocks.some((block) => block.kind === 'figure' && block.room === 'page')
  return `<section${isPaged ? ' class="paged"' : ''}>\n<h2>${xmlText(title)}</h2>\n${blocks.map((block) => blockOf(block, figureName)).join('\n')}\n</section>`
}

function blockOf(block: Block, figureName: FigureName): string {
  switch (block.kind) {
    case 'heading': return `<h3>${xmlText(block.text)}</h3>`
    case 'paragraph': return `<p${block.isQuiet ? ' class="quiet"' : ''}>${textOf(block.text)}</p>`
    case 'list': return itemsOf(block.items, block.isOrdered ? 'ol' : 'ul')
    case 'facts': return `<dl>${block.facts.map(({ term, text }) => `<dt>${xmlText(term)}</dt><dd>${textOf(text)}</dd>`).join('')}</dl>`
    case 'table': return tableOf(block)
    case 'figure': return figureOf(block, figureName())
    case 'entry': return entryOf(block, figureName)
  }
}

function tableOf({ caption, columns, rows, left }: TableBlock): string {
  const kind = (at: number) => columns[at]?.isNumber ? ' class="number"' : ''
  const head = columns.map(({ name }, at) => `<th scope="col"${kind(at)}>${xmlText(name)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell, at) =>
    at === 0 ? `<th scope="row"${kind(at)}>${xmlText(cell)}</th>` : `<td${kind(at)}>${xmlText(cell)}</td>`).join('')}</tr>`).join('\n')
  return `<div class="table"><table><caption>${xmlText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
    + (left > 0 ? `<p class="left">and ${counted(left, 'more', 'more')}</p>` : '')
}

/** Where it stands in the page, its title says what it shows; a chart is there in words as well. */
function figureOf({ scene, caption, room, inWords }: FigureBlock, name: string): string {
  // Pictures wider than a page are set as wide as it is, others no larger than they are.
  const kind = room === 'page' ? ` class="page${scene.width > 1.4 * scene.height ? ' grown' : ''}"` : ''
  const words = inWords.length > 0 ? `<details><summary>The same in words</summary>${itemsOf(inWords, 'ul')}</details>` : ''
  return `<figure${kind}>${inlineSvg(writeSvg(scene, name))}<figcaption>${xmlText(caption)}</figcaption>${words}</figure>`
}

function inlineSvg(svg: string): string {
  return svg.replace(/^<\?xml[^>]*\?>\n/, '')
}

/** An entry that is longer than this may go on over the page. */
const longEntry = 1_800

function entryOf({ mark, title, basis, blocks }: EntryBlock, figureName: FigureName): string {
  const body = blocks.map((block) => blockOf(block, figureName)).join('\n')
  const length = body.replace(/<[^>]*>/g, '').length
  return `<article class="entry ${mark}${length > longEntry ? ' long' : ''}"><header>`
    + `<span class="mark" aria-hidden="true">${markSvg(mark)}</span>`
    + `<p class="label"><b>${markNames[mark]}</b><span class="basis ${basis}">${basisNames[basis]}</span></p>`
    + `<h3>${xmlText(title)}</h3></header>\n${body}\n</article>`
}

const markShapes: Readonly<Record<Mark, Severity>> = { critical: 'critical', warning: 'warning', note: 'note', question: 'note', waived: 'note' }

function markSvg(mark: Mark): string {
  const shapes = severityShape(markShapes[mark], 0, 0, (name) => colour(name, 'light'))
  return inlineSvg(writeSvg({ width: 14, height: 14, background: null, title: '', shapes }))
}

function itemsOf(items: readonly Item[], tag: 'ul' | 'ol'): string {
  return `<${tag}>${items.map(({ text, items: inner }) => `<li>${textOf(text)}${inner ? itemsOf(inner, 'ul') : ''}</li>`).join('\n')}</${tag}>`
}

function textOf(text: Text): string {
  if (typeof text === 'string') return xmlText(plainText(text))
  return text.map((span) => {
    if (typeof span === 'string') return xmlText(span)
    return 'strong' in span ? `<b>${xmlText(span.strong)}</b>` : `<cite>${xmlText(span.cited)}</cite>`
  }).join('')
}
