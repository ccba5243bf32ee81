import { fileText } from './file-text'

/** `chart`: what Hatrack saved, or what nobody can read; `people`: a list in any format; `picture`: a PNG, which may carry a chart. */
export type FileKind = 'chart' | 'people' | 'picture'

const png = [0x89, 0x50, 0x4E, 0x47]
const zip = [0x50, 0x4B, 0x03, 0x04]
/** What Excel wrote until 2003, and what it still wraps an encrypted workbook in. */
const compound = [0xD0, 0xCF, 0x11, 0xE0]

/** The one place that decides which reader takes a file: its bytes say, whatever it is called. What is none goes to the reader that can say what it is. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (beginsWith(bytes, png)) return 'picture'
  if (isZip(bytes) || isCompound(bytes)) return 'people'
  const text = fileText(bytes)
  if (isJson(text)) return isOurs(text) ? 'chart' : 'people'
  return isTable(text) ? 'people' : 'chart'
}

export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, zip)
}

export function isCompound(bytes: Uint8Array): boolean {
  return beginsWith(bytes, compound)
}

export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text)
}

/** Not by parsing: a file that is cut off is still ours to complain about. */
function isOurs(text: string): boolean {
  return /"type"\s{0,9}:\s{0,9}"hatrack"/.test(text) || /"scenarios"\s{0,9}:\s{0,9}\[/.test(text)
}

/** What spreadsheets take for a workbook and is none: a page with a table in it, or the XML that Excel wrote in 2003. */
export function isMarkupTable(text: string): boolean {
  return /^\s*</.test(text) && /<table[\s>]|urn:schemas-microsoft-com:office:spreadsheet/i.test(text.slice(0, 1_000_000))
}

/** More control characters than a slip of whatever program wrote it. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 4_000)
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file.
  return (start.match(/[\u0000-\u0008]/g)?.length ?? 0) > start.length / 100 + 1
}

/** A list of records, as public team lists are often kept. */
export function isYaml(text: string): boolean {
  return /^\s*(?:#[^\n]*\n\s*)*(?:---\s*\n\s*)?-\s+[\w-]+:(?:\s[^\n,;\t]*)?\n\s+[\w-]+:/.test(text.slice(0, 4_000))
}

/** Rows of cells: no markup but a table’s, and several lines, or a separator in its only one. */
function isTable(text: string): boolean {
  const start = text.slice(0, 4_000).trimStart()
  if (/^%PDF/.test(start)) return false
  if (start.startsWith('<')) return isMarkupTable(text)
  const lines = start.split(/\r\n?|\n/, 12).filter((line) => line.trim() !== '')
  return lines.length > 1 || lines.some((line) => /[,;\t|]/.test(line))
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
