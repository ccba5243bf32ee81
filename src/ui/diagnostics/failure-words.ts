import type { Failure } from './failures'

/** How many places of a stack are told. */
const mostPlaces = 5

/** What engines say of mistakes in programs, as far as it names nothing but the program’s own. */
const knownMessages: readonly RegExp[] = [
  /^Cannot (read|set) properties of (undefined|null)/, /is not a function$/, /is not iterable/, /is not a constructor$/, /^Maximum call stack size exceeded/, /^out of memory/i,
  /^Failed to fetch dynamically imported module/, /^error loading dynamically imported module/i, /^Importing a module script failed/, /^Failed to fetch/,
  /^Minified React error #\d+/, /^Rendered (more|fewer) hooks/, /^Too many re-renders/, /quota has been exceeded/i, /^Invalid (array length|string length|Date|time value)/,
  /^A mutation operation was attempted/, /^The (database|transaction|object store) (connection )?(is|was|has) \w+/i,
]

/**
 * What failed, without a word that could come from a document: messages may quote anything, so only those that are known by
 * heart are told, and of a stack the places in our own files.
 */
export function failureInWords({ where, error }: Failure, base: string): string {
  const { name, message, stack } = error instanceof Error ? error : { name: `thrown ${typeof error}`, message: '', stack: undefined }
  const known = knownMessages.map((pattern) => pattern.exec(message)?.[0]).find((words) => words !== undefined)
  const places = placesIn(stack ?? '', `${name}: ${message}`, base)
  return [`${whereWords[where]}: ${safeName(name)}`, ...known ? [known] : [], ...places.length > 0 ? [`at ${places.join(', ')}`] : []].join(' \u00b7 ')
}

const whereWords: Readonly<Record<Failure['where'], string>> = { drawing: 'while drawing', page: 'in the page', promise: 'in the background' }

/** Names are given by programs: anything else than a name like theirs is none. */
function safeName(name: string): string {
  return /^(thrown [a-z]+|[A-Z][A-Za-z]{0,40}(Error|Exception))$/.test(name) ? name : 'Error'
}

/** "page-B2x.js:12:345". The head of a stack repeats the message, and is cut off first. */
function placesIn(stack: string, head: string, base: string): readonly string[] {
  const frames = stack.startsWith(head) ? stack.slice(head.length) : stack.includes('\n    at ') ? '' : stack
  return [...frames.matchAll(/^(?:\s+at |[^\n@]*@).*$/gm)].flatMap(([line]) => {
    const start = line.indexOf(base)
    const place = start === -1 ? null : /^[\w./-]+?(?:\?[^:)]*)?:\d+:\d+/.exec(line.slice(start + base.length))
    return place ? [place[0].replace(/\?[^:]*/, '')] : []
  }).slice(0, mostPlaces)
}
