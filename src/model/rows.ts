/**
 * Tables are plain arrays of records with an `id`: literal in tests, JSON as they are, cheap to copy.
 * What is derived from a table is remembered for as long as that very array lives.
 */
interface Row {
  readonly id: string
}

/** Remembers `derive` per argument, by reference; the memory goes with the argument. */
export function memoised<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const hit = known.get(key)
    if (hit) return hit.value
    const value = derive(key)
    known.set(key, { value })
    return value
  }
}

/**
 * The same for what is derived from a whole document or organisation, for the few that were asked for last. The history
 * holds every document of hundreds of steps; what was derived from each must not live as long.
 */
export function memoisedRecent<Key extends object, Value>(derive: (key: Key) => Value, most = 4): (key: Key) => Value {
  const recent = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const known = recent.get(key) ?? { value: derive(key) }
    // Asked for last: it goes last, and the one that nobody asked for goes.
    recent.delete(key)
    recent.set(key, known)
    if (recent.size > most) recent.delete(recent.keys().next().value!)
    return known.value
  }
}

const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, number>>()

function indexOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  let index = indexes.get(rows)
  if (!index) {
    const built = new Map<string, number>()
    // The first of two records with one id wins, as in the reader.
    rows.forEach((row, at) => { if (!built.has(row.id)) built.set(row.id, at) })
    index = built
    indexes.set(rows, index)
  }
  return index
}

export function hasRow(rows: readonly Row[], id: string): boolean {
  return indexOf(rows).has(id)
}

export function rowOf<R extends Row>(rows: readonly R[], id: string): R | undefined {
  const at = indexOf(rows).get(id)
  return at === undefined ? undefined : rows[at]
}

/** Where the record stands in the table, from 0; undefined: nowhere. */
export function placeOf(rows: readonly Row[], id: string): number | undefined {
  return indexOf(rows).get(id)
}

/** The table with `row` in the place of the record that has its id; the same table if there is none or nothing differs. */
export function withRow<R extends Row>(rows: readonly R[], row: R): readonly R[] {
  const index = indexOf(rows)
  const at = index.get(row.id)
  if (at === undefined || rows[at] === row) return rows
  const next = rows.with(at, row)
  // No record moved, so the index still holds: an edit costs a copy of the array and nothing else.
  indexes.set(next, index)
  return next
}

/** The table with `row` before the record `beforeId`, or at the end. */
export function withRowInserted<R extends Row>(rows: readonly R[], row: R, beforeId: string | null = null): readonly R[] {
  const at = beforeId === null ? undefined : indexOf(rows).get(beforeId)
  return at === undefined ? [...rows, row] : rows.toSpliced(at, 0, row)
}

export function withoutRow<R extends Row>(rows: readonly R[], id: string): readonly R[] {
  const at = indexOf(rows).get(id)
  return at === undefined ? rows : rows.toSpliced(at, 1)
}

/** `row` with `patch` laid over it; the same row when nothing differs, so that an edit to what is there already is no edit. */
export function patched<R extends object>(row: R, patch: Partial<NoInfer<R>>): R {
  const differs = (Object.keys(patch) as (keyof R)[]).some((key) => !Object.is(row[key], patch[key]))
  return differs ? { ...row, ...patch } : row
}

/** In the order in which each key first comes. (Map.groupBy needs a newer engine than Node 20.) */
export function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
