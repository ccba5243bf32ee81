import type { JsonObject } from '../json/migrations'
import { isObject } from '../json/identify'

export { isObject }

/** Names under which a value could reach the prototype of whatever a program later copies it into. */
const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Where programs put what a person has beside what the box has: its fields count as the record's own. */
const wrappers: ReadonlySet<string> = new Set(['data', 'attributes', 'person', 'fields', 'properties', 'text', 'employee', 'profile', 'name', 'organizations'])

/** Levels of records inside a record that are looked at: `data.person.name`. */
const maxLevels = 3

/** A record as cells by header. What is in a record inside it is called `manager.id`; lists of plain values become one text. */
export function cellsOf(record: JsonObject): { readonly cells: ReadonlyMap<string, string>, readonly unsafe: readonly string[] } {
  const cells = new Map<string, string>()
  const unsafe: string[] = []
  const add = (object: JsonObject, prefix: string, level: number) => {
    const inside: [string, JsonObject][] = []
    for (const [key, value] of Object.entries(object)) {
      if (unsafeKeys.has(key)) unsafe.push(key)
      else if (isObject(value)) inside.push([key, value])
      else if (Array.isArray(value) && value.some(isObject)) inside.push(...recordsIn(key, value))
      else {
        const text = textOf(value)
        if (text !== '' && !cells.has(prefix + key)) cells.set(prefix + key, text)
      }
    }
    // After what stands in the record itself, which is nearer.
    if (level < maxLevels) for (const [key, value] of inside) add(value, wrappers.has(key.toLowerCase()) ? prefix : `${prefix}${key}.`, level + 1)
  }
  add(record, '', 1)
  // BALKAN's charts say by the one or the other name what stands above a box.
  const [parent, treeParent] = [cells.get('pid'), cells.get('stpid')]
  if (parent === undefined && treeParent !== undefined) cells.set('pid', treeParent)
  return { cells, unsafe }
}

/** Of a list of records about one person what is known to matter: the first post, and who of their relations is the manager. */
function recordsIn(key: string, list: readonly unknown[]): [string, JsonObject][] {
  const records = list.filter(isObject)
  if (key === 'organizations') return records.slice(0, 1).map((record) => [key, record])
  const manager = key === 'relations' ? records.find(({ type }) => type === 'manager') : undefined
  return manager ? [['manager', { email: manager['value'] }]] : []
}

/** A plain value, or a list of such, as text; anything else is none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return plainText(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return ''
  return value.filter((item) => typeof item === 'string' || typeof item === 'number').map(String).map(plainText).join(', ')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ' }

/** Text without markup; what stands in boxes of its own goes on lines of its own. */
function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text.trim()
  return text
    .replace(/<(?:br|\/?(?:div|p|li|tr|h[1-6]))(?:[\s/][^<>]*)?>/gi, '\n').replace(/<(?:\/?[a-z][^<>]*|!--[^<>]*)>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '').replace(/&#(\d{1,7});/g, (_, code: string) => characterOf(Number(code)))
    .split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n')
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : ''
}
