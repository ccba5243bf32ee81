import { maxDepth, maxTextLength } from './file-limits'
import { findJsonError } from './json-error'
import type { ReadProblem } from './read-problem'

export type Parsed =
  | { readonly ok: true, readonly value: unknown }
  | { readonly ok: false, readonly problem: ReadProblem }

const refused = (problem: ReadProblem): Parsed => ({ ok: false, problem })

/** JSON as a value, or why not. Never throws, however long, deep or broken the text is. */
export function parseJson(text: string, maxLength = maxTextLength, deepest = maxDepth): Parsed {
  if (text.length > maxLength) return refused({ kind: 'too-large', length: text.length, limit: maxLength })
  // Windows editors put a byte order mark before everything else, and JSON.parse does not take it.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') return refused({ kind: 'empty' })
  if (isTooDeep(json, deepest)) return refused({ kind: 'too-deep', limit: deepest })
  try {
    return { ok: true, value: JSON.parse(json) as unknown }
  } catch {
    const { at, expected } = findJsonError(json)
    return refused({ kind: 'not-json', ...placeOf(json, at), expected, looksLike: looksLike(json, at) })
  }
}

/** Counted before parsing, because some engines parse by recursion and run out of stack. */
function isTooDeep(json: string, deepest: number): boolean {
  // Anything else ends the parser at its first character.
  if (!/^\s*[[{]/.test(json)) return false
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === quote) at = endOfString(json, at)
    else if (code === openBracket || code === openBrace) {
      depth += 1
      if (depth > deepest) return true
    } else if (code === closeBracket || code === closeBrace) depth -= 1
  }
  return false
}

const quote = 0x22
const openBracket = 0x5B
const closeBracket = 0x5D
const openBrace = 0x7B
const closeBrace = 0x7D

/** Where the string that opens at `at` closes. A quotation mark after an odd number of backslashes does not close it. */
function endOfString(json: string, at: number): number {
  let end = at
  do {
    end = json.indexOf('"', end + 1)
    if (end < 0) return json.length
  } while (isEscaped(json, end, at))
  return end
}

function isEscaped(json: string, at: number, from: number): boolean {
  let before = at - 1
  while (before > from && json[before] === '\\') before -= 1
  return (at - 1 - before) % 2 === 1
}

function placeOf(text: string, at: number): { line: number, column: number } {
  const before = text.slice(0, at).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

export type Lookalike = 'markup' | 'spreadsheet' | 'picture' | 'pdf' | 'merge-conflict'

function looksLike(text: string, at: number): Lookalike | null {
  if (text.startsWith('PK\u0003\u0004')) return 'spreadsheet'
  if (text.startsWith('%PDF')) return 'pdf'
  if (/^.PNG/.test(text) || text.startsWith('GIF8')) return 'picture'
  if (/^\s*<[!?a-z]/i.test(text)) return 'markup'
  return /^(<{7}|={7}|>{7})/m.test(text.slice(text.lastIndexOf('\n', at) + 1, at + 8)) ? 'merge-conflict' : null
}
