import type { ReadProblem } from './read-problem'

export type JsonObject = Record<string, unknown>

/**
 * Turns a file of one version into one of the next. It sees the parsed file before anything was checked, so it moves
 * what it knows and leaves the rest as it is: the shape is checked afterwards.
 */
export type Migration = (file: JsonObject) => JsonObject

/** The first entry leads from version 1 to 2, and so on: whoever adds one has raised `formatVersion` by that. */
export const migrations: readonly Migration[] = []

export const formatVersion = migrations.length + 1

export type Migrated =
  | { readonly ok: true, readonly file: JsonObject }
  | { readonly ok: false, readonly problem: ReadProblem }

/** The file as of the newest version; a newer one than that is refused, for it may mean things that are lost here. */
export function migrate(file: JsonObject, steps: readonly Migration[] = migrations): Migrated {
  const supported = steps.length + 1
  const { version, source } = file
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, problem: { kind: 'bad-version', found: version } }
  }
  if (version > supported) {
    return { ok: false, problem: { kind: 'newer-version', version, supported, source: typeof source === 'string' ? source : null } }
  }
  try {
    return { ok: true, file: steps.slice(version - 1).reduce((older, step) => step(older), file) }
  } catch (error) {
    // A migration works on what a stranger may have written: whatever it stumbles over is the file's fault.
    return { ok: false, problem: { kind: 'not-migrated', version, reason: error instanceof Error ? error.message : String(error) } }
  }
}
