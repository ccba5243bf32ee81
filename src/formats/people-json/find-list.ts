import type { JsonObject } from '../json/migrations'
import { candidatesOf, hasPeople, placesOf, plainHeader } from '../people/columns'
import { isObject, textOf } from './cells'

export interface Item {
  readonly record: JsonObject
  /** As programs write it: people[3].children[0]. */
  readonly path: string
  /** The number of the item around it. */
  readonly above: number | null
}

export interface Found {
  readonly items: readonly Item[]
  /** Places of what stands in the list and is no record. */
  readonly others: readonly string[]
  /** Boxes inside one another: where each stands says who leads. */
  readonly isNested: boolean
  /** Lines from managers to reports that stand beside the list; null: a field says who leads. */
  readonly edges: readonly { readonly from: string, readonly to: string }[] | null
  /** Dotted lines beside the list. */
  readonly links: readonly { readonly from: string, readonly to: string }[]
}

const childKeys: ReadonlySet<string> = new Set(['children', 'reports', 'directreports', 'subordinates', 'employees', 'directs'])
const listKeys = ['nodes', 'people', 'employees', 'positions', 'persons', 'members', 'items', 'rows', 'records', 'results', 'users', 'data', 'datasource', 'nodestructure', 'value']
const nodeKeys = ['nodes', 'nodedataarray']
const edgeKeys = ['edges', 'links', 'linkdataarray', 'lines', 'data']
const linkKeys = ['connections', 'dottedlines', 'slinks', 'clinks', 'links']
/** Objects around a list: `data.organisation.people`. */
const maxWrappers = 4

/** The list of people in a value, in whatever it is wrapped; null: there is none. */
export function findList(value: unknown, path = '', level = 0): Found | null {
  if (Array.isArray(value)) return value.some(isObject) ? insideOnly(value, path, level) ?? listOf(value, path) : null
  if (!isObject(value) || level > maxWrappers) return null
  const fields = Object.entries(value)
  const links = pairsIn(fields, linkKeys) ?? []
  const nodes = fieldOf(fields, nodeKeys)
  const edges = nodes && pairsIn(fields, edgeKeys)
  if (edges && Array.isArray(nodes[1])) return { ...listOf(nodes[1], `${path}${nodes[0]}`), isNested: false, edges, links: [] }
  if (isBox(value)) return { ...walked([{ value, path }]), links, isNested: true }
  const byId = keyed(fields, path)
  if (byId) return byId
  const inside = fields.filter(([, field]) => typeof field === 'object' && field !== null)
  const likely = listKeys.flatMap((key) => inside.filter(([name]) => plainHeader(name) === key))
  const others = inside.filter((field) => !likely.includes(field)).sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))
  const withLinks = (found: Found) => links.length > 0 ? { ...found, links } : found
  let first: Found | null = null
  for (const field of [...likely, ...others]) {
    const [key] = field
    const found = findList(field[1], path === '' ? key : `${path}.${key}`, level + 1)
    // Under a name that says nothing a list of something else may stand before the boxes.
    if (found && (likely.includes(field) || found.isNested)) return withLinks(found)
    first ??= found
  }
  return first && withLinks(first)
}

/** The only thing in a list, where it is no person but has the chart in it: Highcharts' `series`. */
function insideOnly(list: readonly unknown[], path: string, level: number): Found | null {
  const [only] = list
  if (list.length !== 1 || !isObject(only) || !Array.isArray(fieldOf(Object.entries(only), nodeKeys)?.[1])) return null
  return findList(only, `${path}[0]`, level + 1)
}

/** Records that stand under their ids: {"e7": {"name": "Lee", "manager": "e1"}, …}. */
function keyed(fields: readonly [string, unknown][], path: string): Found | null {
  const records = fields.flatMap(([id, record]) => isObject(record) ? [{ id, ...record }] : [])
  if (records.length < 2 || records.length < fields.length) return null
  if (!records.every((record) => hasPeople(placesOf(Object.keys(record).filter((key) => key !== 'id')))) || !records.some((record) => candidatesOf(Object.keys(record), 'manager').length > 0)) return null
  return walked(records.map((value, at) => ({ value, path: path === '' ? fields[at]![0] : `${path}.${fields[at]![0]}` })))
}

/** An object that is somebody and has others below: not a mere wrapper around a list. */
function isBox(value: JsonObject): boolean {
  const children = childrenOf(value)
  const own = Object.keys(value).filter((key) => textOf(value[key]) !== '' || isObject(value[key]))
  if (children === null || !(hasPeople(placesOf(own)) || own.length > 0)) return false
  const first: unknown = children.list.find(isObject)
  return !isObject(first) || candidatesOf(Object.keys(first), 'manager').length === 0 || childrenOf(first) !== null
}

function listOf(list: readonly unknown[], path: string): Found {
  return walked(list.map((value, at) => ({ value, path: `${path}[${at}]` })))
}

/** Without recursion of its own: the depth of a chart is what a file says. */
function walked(tops: readonly { value: unknown, path: string }[]): Found {
  const items: Item[] = []
  const others: string[] = []
  let hasBoxes = false
  let hasNames = false
  let mayBeBoxes = false
  let hasManagers = false
  const waiting = tops.map((top) => ({ ...top, above: null as number | null })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, above } = next
    if (!isObject(value)) {
      others.push(path)
      continue
    }
    const at = items.length
    items.push({ record: value, path, above })
    hasManagers ||= candidatesOf(Object.keys(value), 'manager').length > 0
    const children = childrenOf(value)
    if (!children) continue
    const isBoxes = children.list.some(isObject)
    hasBoxes ||= isBoxes
    hasNames ||= !isBoxes && children.list.length > 0
    mayBeBoxes = true
    if (!isBoxes) continue
    const below = children.list.map((child, index) => ({ value: child, path: `${shortened(path)}${path === '' ? '' : '.'}${children.key}[${index}]`, above: at }))
    for (const child of below.reverse()) waiting.push(child)
  }
  // The empty list that a program adds to every row says nothing where a field names the manager.
  const isNested = hasBoxes || (mayBeBoxes && !hasNames && !hasManagers)
  return { items, others, isNested, edges: null, links: [] }
}

/** Thousands of levels down the last steps say enough. */
function shortened(path: string): string {
  return path.length > 200 ? `\u2026${path.slice(-100)}` : path
}

/** The field that holds who stands below, if the record has one. */
export function childrenOf(record: JsonObject): { readonly key: string, readonly list: readonly unknown[] } | null {
  for (const key of Object.keys(record)) {
    const list = record[key]
    if (Array.isArray(list) && childKeys.has(plainHeader(key))) return { key, list }
  }
  return null
}

function fieldOf(fields: readonly [string, unknown][], keys: readonly string[]): [string, unknown] | undefined {
  return fields.find(([key]) => keys.includes(plainHeader(key)))
}

/** Lines between ids, as `source` and `target`, `from` and `to`, `parent` and `child`, or lists of two. */
function pairsIn(fields: readonly [string, unknown][], keys: readonly string[]): { from: string, to: string }[] | null {
  for (const key of keys) {
    const list = fieldOf(fields, [key])?.[1]
    if (!Array.isArray(list) || list.length === 0) continue
    const pairs = list.flatMap((item: unknown) => {
      const line = isObject(item) && isObject(item['data']) ? item['data'] : item
      const [from, to] = Array.isArray(line) ? line as unknown[]
        : isObject(line) ? [line['source'] ?? line['from'] ?? line['parent'], line['target'] ?? line['to'] ?? line['child']] : []
      const pair = { from: textOf(from), to: textOf(to) }
      return pair.from !== '' && pair.to !== '' ? pair : []
    })
    if (pairs.length > 0) return pairs
  }
  return null
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length + 1 : 0
}
