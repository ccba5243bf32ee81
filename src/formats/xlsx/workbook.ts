import { attributeOf, readXml } from './xml'
import { numberStyle, type NumberStyles } from './number-text'
import { saveAsWorkbook } from '../people/import-problem'
import { broken, Unreadable } from './unreadable'
import type { Zip } from './zip'

export interface Workbook {
  readonly sheets: readonly { readonly name: string, readonly path: string, readonly isHidden: boolean }[]
  readonly strings: readonly string[]
  readonly styles: NumberStyles
  readonly is1904: boolean
}

/** What stands around the sheets. Throws `Unreadable`. */
export async function openWorkbook(zip: Zip): Promise<Workbook> {
  const main = await targetsOf(zip, '_rels/.rels', '')
  const path = [...main.values()].find(({ type }) => type.endsWith('/officeDocument'))?.path ?? 'xl/workbook.xml'
  const xml = path.endsWith('.bin') ? null : await zip.text(path)
  if (xml === null) throw otherThan(zip, path)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const targets = await targetsOf(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder)
  const sheets: { name: string, path: string, isHidden: boolean }[] = []
  let is1904 = false
  readXml(xml, { open: (tag, attributes) => {
    if (tag === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '')
    if (tag !== 'sheet') return
    const target = targets.get(relationOf(attributes) ?? '')
    if (target) sheets.push({ name: attributeOf(attributes, 'name') ?? '', path: target.path, isHidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible' })
  } })
  if (sheets.length === 0) throw broken('There is no sheet in it.')
  const pathOf = (type: string) => [...targets.values()].find((target) => target.type.endsWith(`/${type}`))?.path ?? ''
  return { sheets, is1904, strings: stringsIn(await zip.text(pathOf('sharedStrings')) ?? ''), styles: stylesIn(await zip.text(pathOf('styles')) ?? '') }
}

function relationOf(attributes: string): string | undefined {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1]
}

/** What an archive is that is no workbook, whatever its name says. */
function otherThan(zip: Zip, path: string): Unreadable {
  const is = (what: string, remedy = 'Choose the file with the list of people, as .xlsx or CSV.') => new Unreadable({ kind: 'no-workbook', what, remedy })
  if (path.endsWith('.bin') || zip.has('xl/workbook.bin')) return is('It is a binary workbook (.xlsb).', saveAsWorkbook)
  if (zip.has('content.xml')) return is('It is a document of LibreOffice or OpenOffice (.ods).', saveAsWorkbook)
  if (zip.has('word/document.xml')) return is('It is a text document (.docx).', 'Copy the table in it and paste it here, or choose the file with the list as .xlsx or CSV.')
  if (zip.has('ppt/presentation.xml')) return is('It is a slide deck (.pptx).')
  return is('It is an archive without a workbook in it.', 'Unpack it, and choose the list that is inside.')
}

async function targetsOf(zip: Zip, path: string, folder: string): Promise<ReadonlyMap<string, { type: string, path: string }>> {
  const targets = new Map<string, { type: string, path: string }>()
  readXml(await zip.text(path) ?? '', { open: (tag, attributes) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(attributes, name))
    if (tag === 'Relationship' && id && type && target) targets.set(id, { type, path: target.startsWith('/') ? target.slice(1) : withoutDots(folder + target) })
  } })
  return targets
}

function withoutDots(path: string): string {
  return path.split('/').reduce<string[]>((parts, part) => part === '..' ? parts.slice(0, -1) : part === '.' ? parts : [...parts, part], []).join('/')
}

/** The texts that cells name by number. How words are to be read aloud stands between them and is left out. */
function stringsIn(xml: string): string[] {
  const strings: string[] = []
  let text: string | null = null
  let isText = false
  let isReading = false
  readXml(xml, {
    open: (tag) => {
      if (tag === 'si') text = ''
      else if (tag === 'rPh') isReading = true
      else if (tag === 't') isText = !isReading
    },
    close: (tag) => {
      if (tag === 'rPh') isReading = false
      else if (tag === 't') isText = false
      else if (tag === 'si') {
        strings.push(withoutEscapes(text ?? ''))
        text = null
      }
    },
    text: (part) => { if (isText && text !== null) text += part },
  })
  return strings
}

/** Excel writes what XML cannot hold as _x000D_. */
export function withoutEscapes(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
}

function stylesIn(xml: string): NumberStyles {
  const codes = new Map<number, string>()
  const styles: NumberStyles[number][] = []
  let isOfCells = false
  readXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'cellXfs') isOfCells = true
      else if (tag === 'numFmt') codes.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '')
      else if (tag === 'xf' && isOfCells) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
        styles.push(numberStyle(id, codes.get(id)))
      }
    },
    close: (tag) => { if (tag === 'cellXfs') isOfCells = false },
  })
  return styles
}
