export interface JsonError {
  /** Offset into the text. */
  readonly at: number
  /** What JSON would have had there, in words. */
  readonly expected: string
}

type State = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'after-value'

/**
 * Where a text stops being JSON. JSON.parse tells the place in words that differ between browsers, and in Safari not
 * at all. Called only once parsing has failed; keeps its own stack, so that no depth overflows it.
 */
export function findJsonError(text: string): JsonError {
  const open: ('{' | '[')[] = []
  let state: State = 'value'
  let at = 0
  for (;;) {
    at = skipped(text, at, /[ \t\n\r]*/y)
    const expected = wordsFor(state, open.at(-1))
    const char = text[at]
    if (char === undefined) return { at, expected }
    if (state === 'colon') {
      if (char !== ':') return { at, expected }
      at += 1
      state = 'value'
    } else if (state === 'name' || state === 'name-or-end' || state === 'value' || state === 'value-or-end') {
      const isEnd = (state === 'name-or-end' && char === '}') || (state === 'value-or-end' && char === ']')
      const isName: boolean = state === 'name' || state === 'name-or-end'
      if (isEnd) {
        open.pop()
        at += 1
        state = 'after-value'
      } else if (!isName && (char === '{' || char === '[')) {
        open.push(char)
        at += 1
        state = char === '{' ? 'name-or-end' : 'value-or-end'
      } else {
        const scalar = char === '"' ? stringFrom(text, at) : isName ? { at, expected } : scalarFrom(text, at)
        if (typeof scalar !== 'number') return scalar
        at = scalar
        state = isName ? 'colon' : 'after-value'
      }
    } else {
      const container = open.at(-1)
      if (container && char === ',') state = container === '{' ? 'name' : 'value'
      else if ((container === '{' && char === '}') || (container === '[' && char === ']')) open.pop()
      else return { at, expected }
      at += 1
    }
  }
}

function wordsFor(state: State, container: '{' | '[' | undefined): string {
  switch (state) {
    case 'value': return 'a value'
    case 'value-or-end': return 'a value or ]'
    case 'name': return 'a field\u2019s name in quotation marks'
    case 'name-or-end': return 'a field\u2019s name in quotation marks or }'
    case 'colon': return 'a colon'
    case 'after-value': return container === undefined ? 'the end of the text' : `a comma or ${container === '{' ? '}' : ']'}`
  }
}

function skipped(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The offset after a number, true, false or null. */
function scalarFrom(text: string, at: number): number | JsonError {
  const end = skipped(text, at, /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y)
  return end > at ? end : { at, expected: 'a value' }
}

/** The offset after a string, or what is wrong inside it. */
function stringFrom(text: string, start: number): number | JsonError {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!
    if (char === '"') return at + 1
    if (char < ' ') return { at, expected: 'a quotation mark that ends the text on the same line' }
    if (char !== '\\') continue
    const end = skipped(text, at, /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y)
    if (end === at) return { at, expected: 'another backslash, or n, t, u\u2026 after this one' }
    at = end - 1
  }
  return { at: text.length, expected: 'a quotation mark that ends the text' }
}
