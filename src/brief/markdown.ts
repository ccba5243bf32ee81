import { basisNames, type Basis } from '../rules/finding'
import { counted } from '../rules/texts'
import { markNames, type Block, type Brief, type EntryBlock, type FigureBlock, type Item, type Section, type TableBlock, type Text } from './brief'
import { markdownText } from './markdown-text'

/** The brief as Markdown, as GitHub and most wikis read it. Pictures cannot stand in it: it says the same in words. */
export function markdownOf({ title, about, sections }: Brief): string {
  return `${[`# ${markdownText(title)}`, about.map(markdownText).join(' · '), ...sections.map(sectionOf)].join('\n\n')}\n`
}

function sectionOf({ title, blocks }: Section): string {
  return [`## ${markdownText(title)}`, ...blocks.map((block) => block.kind === 'entry' ? entryOf(block) : blockOf(block))].join('\n\n')
}

function blockOf(block: Exclude<Block, EntryBlock>): string {
  switch (block.kind) {
    case 'heading': return `### ${markdownText(block.text)}`
    case 'paragraph': return block.isQuiet ? `*${textOf(block.text)}*` : textOf(block.text)
    case 'list': return itemsOf(block.items, block.isOrdered ?? false)
    case 'facts': return block.facts.map(({ term, text }) => `- **${markdownText(term)}:** ${textOf(text)}`).join('\n')
    case 'table': return tableOf(block)
    case 'figure': return figureOf(block)
  }
}

/** Words tell apart what rests on a source and what does not; emphasis only helps. */
const basisWords: Readonly<Record<Basis, string>> = {
  stated: `**${basisNames.stated}**`, inferred: `*${basisNames.inferred}*`, structural: `\\[${basisNames.structural}\\]`,
}

function entryOf({ mark, title, basis, blocks }: EntryBlock): string {
  return [`### ${markNames[mark]}: ${markdownText(title)}`, `Basis: ${basisWords[basis]}`, ...blocks.map(blockOf)].join('\n\n')
}

function tableOf({ caption, columns, rows, left }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `**${markdownText(caption)}**`,
    [
      line(columns.map(({ name }) => markdownText(name))),
      line(columns.map(({ isNumber }) => isNumber ? '---:' : '---')),
      ...rows.map((row) => line(row.map(markdownText))),
    ].join('\n'),
    ...left > 0 ? [`and ${counted(left, 'more', 'more')}`] : [],
  ].join('\n\n')
}

function figureOf({ scene, caption, inWords }: FigureBlock): string {
  return [`**${markdownText(scene.title)}**`, ...inWords.length > 0 ? [itemsOf(inWords, false)] : [], ...caption === '' ? [] : [`*${markdownText(caption)}*`]].join('\n\n')
}

function itemsOf(items: readonly Item[], isOrdered: boolean, indent = ''): string {
  return items.map(({ text, items: inner }, at) => {
    const mark = isOrdered ? `${at + 1}. ` : '- '
    return [`${indent}${mark}${textOf(text)}`, ...inner && inner.length > 0 ? [itemsOf(inner, false, indent + ' '.repeat(mark.length))] : []].join('\n')
  }).join('\n')
}

/** Spaces stand outside of emphasis: within it, it would be none. */
function textOf(text: Text): string {
  if (typeof text === 'string') return markdownText(text)
  const words = text.map((span) => {
    if (typeof span === 'string') return spaced(span, (inner) => inner)
    return 'strong' in span ? spaced(span.strong, (inner) => `**${inner}**`) : spaced(`(${span.cited})`, (inner) => `*${inner}*`)
  })
  return words.join('').trim()
}

function spaced(text: string, dress: (inner: string) => string): string {
  const inner = markdownText(text)
  if (inner === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${dress(inner)}${/\s$/.test(text) ? ' ' : ''}`
}
