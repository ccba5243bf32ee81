import type { JsonObject } from './migrations'

/** What JSON that is not ours may be; `headless`: ours, but without the lines that say so. */
export type OtherProgram = 'excalidraw' | 'react-flow' | 'rows' | 'nested-children' | 'headless' | 'unknown'

export type Identified =
  | { readonly isOurs: true, readonly file: JsonObject }
  | { readonly isOurs: false, readonly program: OtherProgram, readonly type: string | null }

export function identify(value: unknown): Identified {
  if (!isObject(value)) return other(Array.isArray(value) && value.some((row) => typeof row === 'object') ? 'rows' : 'unknown')
  if (value['type'] === 'hatrack') return { isOurs: true, file: value }
  const type = typeof value['type'] === 'string' ? value['type'] : null
  if (type === 'excalidraw' || type === 'excalidrawlib') return other('excalidraw', type)
  if (Array.isArray(value['nodes']) && Array.isArray(value['edges'])) return other('react-flow', type)
  if (['children', 'reports', 'directReports'].some((key) => Array.isArray(value[key]))) return other('nested-children', type)
  if (type === null && Array.isArray(value['scenarios'])) return other('headless')
  return other('unknown', type)
}

function other(program: OtherProgram, type: string | null = null): Identified {
  return { isOurs: false, program, type }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
