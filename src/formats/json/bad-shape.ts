import type { BaseIssue } from 'valibot'
import { maxIdLength } from './file-limits'
import { isObject } from './identify'
import { inWords, type ReadProblem } from './read-problem'

/** What the shape's check found first, in words: where, what is there and what should be. */
export function badShapeOf(issue: BaseIssue<unknown>): ReadProblem {
  const path = issue.path ?? []
  return {
    kind: 'bad-shape',
    path: path.reduce((text, { key }) => typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`, ''),
    inside: path.map(({ value }) => nameOf(value)).findLast((name) => name !== null) ?? null,
    found: inWords(issue.input),
    expected: expectedIn(issue),
  }
}

/** The nearest record around the place that has a name to find it by. */
function nameOf(value: unknown): string | null {
  if (!isObject(value)) return null
  const name = [value['title'], value['name'], value['id']].find((candidate) => typeof candidate === 'string' && candidate.trim() !== '')
  return typeof name === 'string' ? name : null
}

function expectedIn(issue: BaseIssue<unknown>): string {
  switch (issue.type) {
    case 'string': return 'a text'
    case 'number': return 'a number'
    case 'boolean': return 'true or false'
    case 'array': return 'a list'
    case 'loose_object': return issue.input === undefined ? 'a value, for it is required' : 'an object'
    case 'strict_tuple': return issue.expected === 'never' ? 'nothing more' : 'a list of two position ids'
    case 'min_length': return 'at least one'
    case 'max_length': return `a text of at most ${maxIdLength} characters`
    case 'picklist': return `one of ${optionsIn(issue.expected ?? '').join(', ')}`
    default: return issue.expected ?? 'something else'
  }
}

/** The library writes them as a type: ("CEO" | "CIO"). */
function optionsIn(expected: string): string[] {
  return expected.replace(/^\(|\)$/g, '').split(' | ').map((option) => option.replaceAll('"', ''))
}
