/** What stands in an XML text, one after the other. Names are without their prefix. */
export interface XmlReader {
  /** False ends it. `attributes` as they are written. An empty element is opened and closed. */
  readonly open: (name: string, attributes: string) => boolean | void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Linear, without recursion, without entities of the document's own: what a workbook consists of, read as far as it goes. */
export function readXml(xml: string, { open, close, text }: XmlReader): void {
  let at = xml.indexOf('<')
  while (at >= 0) {
    const isCharacters = xml.startsWith('<![CDATA[', at)
    const end = isCharacters ? xml.indexOf(']]>', at) : xml.startsWith('<!--', at) ? xml.indexOf('-->', at) : tagEnd(xml, at)
    if (end < 0) return
    if (isCharacters) text?.(xml.slice(at + 9, end))
    const first = xml[at + 1]
    if (first === '/') close?.(localName(xml.slice(at + 2, end).trimEnd()))
    else if (first !== '!' && first !== '?') {
      const isEmpty = xml[end - 1] === '/'
      const tag = xml.slice(at + 1, isEmpty ? end - 1 : end)
      const space = tag.search(/\s/)
      const name = localName(space < 0 ? tag : tag.slice(0, space))
      if (open(name, space < 0 ? '' : tag.slice(space)) === false) return
      if (isEmpty) close?.(name)
    }
    const from = xml.indexOf('>', end) + 1
    at = xml.indexOf('<', from)
    if (text && at > from) text(unescaped(xml.slice(from, at)))
  }
}

/** A value in quotation marks may have the sign in it that ends a tag. */
function tagEnd(xml: string, from: number): number {
  let end = xml.indexOf('>', from)
  let quote = nextQuote(xml, from, end)
  while (quote >= 0) {
    const closing = xml.indexOf(xml[quote]!, quote + 1)
    if (closing < 0) return -1
    if (closing > end) end = xml.indexOf('>', closing)
    quote = nextQuote(xml, closing + 1, end)
  }
  return end
}

function nextQuote(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (xml[at] === '"' || xml[at] === '\'') return at
  return -1
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1)
}

/** The value of an attribute, whatever its prefix; null: it has none. */
export function attributeOf(attributes: string, name: string): string | null {
  for (const [, found, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (localName(found!) === name) return unescaped(double ?? single ?? '')
  }
  return null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code <= 0x10FFFF ? String.fromCodePoint(code) : '\uFFFD'
  })
}
