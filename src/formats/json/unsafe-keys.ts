import type { Repair } from './repair-kinds'

/** Names under which a value could reach the prototype of whatever a program later copies it into. */
const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Removes fields of these names, at any depth, from a value that was just parsed and belongs to nobody else yet.
 * Recursion is safe: `parseJson` lets no deeper nesting pass than `maxDepth`.
 */
export function dropUnsafeKeys(value: unknown, repairs: Repair[], path = ''): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at]
      if (typeof item === 'object' && item !== null) dropUnsafeKeys(item, repairs, `${path}[${at}]`)
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
    if (typeof item === 'object' && item !== null) dropUnsafeKeys(item, repairs, path === '' ? key : `${path}.${key}`)
  }
}
