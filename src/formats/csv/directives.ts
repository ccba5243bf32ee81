import { plainHeader } from '../people/columns'

/** What the lines that begin with # say above a list for draw.io; headers as they are written there. */
export interface Directives {
  /** Units of text that they take, and lines. */
  readonly length: number
  readonly lines: number
  readonly isDrawing: boolean
  readonly manager: string | null
  readonly dotted: string | null
  readonly identity: string | null
}

const known = /^#\s*(label|labelname|labels|style|stylename|styles|vars|parentstyle|identity|parent|namespace|connect|left|top|width|height|padding|ignore|link|layout|nodespacing|levelspacing|edgespacing)\s*:\s*(.*)$/i

/** draw.io's other uses of the word in a list: a box around boxes, and no manager. */
export function readDirectives(text: string): Directives {
  const said: [name: string, value: string][] = []
  let length = 0
  let lines = 0
  while (text[length] === '#' || (lines > 0 && text[length] === '\n')) {
    const end = text.indexOf('\n', length)
    const line = text.slice(length, end < 0 ? undefined : end)
    const match = line.length > 10_000 ? null : known.exec(line)
    if (match) said.push([match[1]!.toLowerCase(), match[2]!.trim()])
    length = end < 0 ? text.length : end + 1
    lines += 1
  }
  // A table whose first header begins with that character, and nothing that draw.io would say.
  if (said.length === 0) return { length: 0, lines: 0, isDrawing: false, manager: null, dotted: null, identity: null }
  const from = said.flatMap(([name, value]) => name === 'connect' ? connectedBy(value) : [])
  const manager = from.find((header) => /manager|parent|boss|supervisor|reports/.test(plainHeader(header))) ?? from[0] ?? null
  return {
    length, lines, isDrawing: true, manager, dotted: from.find((header) => header !== manager) ?? null,
    identity: said.find(([name, value]) => name === 'identity' && value !== '-')?.[1] ?? null,
  }
}

/** The column whose values point at other rows. */
function connectedBy(json: string): string | [] {
  try {
    const value: unknown = JSON.parse(json)
    const from: unknown = typeof value === 'object' && value !== null ? (value as { from?: unknown }).from : null
    return typeof from === 'string' ? from : []
  } catch {
    return []
  }
}
