import type { Repair } from './repair-kinds'

/** Names under which a value could reach the prototype of whatever a program later copies it into. */
const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Removes fields of these names, at any depth, from a value that was just parsed and belongs to nobody else yet, and puts numbers
 * that JSON can say but not write in the place of what it writes. Recursion is safe: `parseJson` lets no deeper nesting pass than `maxDepth`.
 */
export function makeSafe(value: object, repairs: Repair[], path = ''): void {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at]
      if (typeof item === 'object' && item !== null) makeSafe(item, repairs, `${path}[${at}]`)
      else if (typeof item === 'number') value[at] = writable(item)
    }
    return
  }
  const object = value as Record<string, unknown>
  for (const key of Object.keys(object)) {
    if (unsafe.has(key)) {
      delete object[key]
      repairs.push({ kind: 'unsafe-key', key, path })
      continue
    }
    const item = object[key]
    if (typeof item === 'object' && item !== null) makeSafe(item, repairs, path === '' ? key : `${path}.${key}`)
    else if (typeof item === 'number') object[key] = writable(item)
  }
}

/** 1e999 is read as Infinity and would be written as null, -0 as 0: what is saved shall be what was there. */
function writable(number: number): number {
  return Math.min(Math.max(number, -Number.MAX_VALUE), Number.MAX_VALUE) + 0
}
