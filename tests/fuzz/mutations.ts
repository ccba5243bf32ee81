import fc from 'fast-check'

/** Keys that objects have already, and such as a record may not have twice. */
const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '', 'id', 'length', '\u0000', '\uD800', 'x'.repeat(300)] as const

/** What JSON can say and no sound value is; `rawNumber` stands for what JSON.stringify cannot write. */
const hostileValues: readonly unknown[] = [
  null, true, false, 0, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 31), '', ' ', 'null', '0', 'NaN', '__proto__', 'constructor', '\uD800', '\uDC00x', '\u202E', '\u0000',
  'W'.repeat(5_000), '👩🏽‍💻'.repeat(80), '<script>alert(1)</script>', [], {}, [[]], [null], [{}], {}, { id: null }, ['a', 'a'], 'as-is', 'CIO', 'accountable', 'cybersecurity',
  ...['1e999', '-1e999', '-0', '1E400', '0.1e-999'].map(rawNumber),
]

function rawNumber(text: string): string {
  return `@@${text}@@`
}

/** JSON, with duplicate and unsafe keys and with numbers that no other writer of JSON can write. */
export function hostileJson(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/"@@(-?[\d.]+(?:[eE]-?\d+)?)@@"/g, '$1')
}

export function arbitraryHostileValue(): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostileValues) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) })
}

const ways = ['set', 'remove', 'repeat', 'graft', 'swap', 'unsafe-key', 'another-key', 'wrap', 'nudge', 'reverse'] as const

export interface Edit {
  readonly way: (typeof ways)[number]
  /** Which place, and which other one, of all that there are. */
  readonly at: number
  readonly other: number
  readonly key: string
  readonly value: unknown
  readonly times: number
}

export function arbitraryEdits(most = 12): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record({
    way: fc.constantFrom(...ways), at: fc.nat({ max: 1_000_000 }), other: fc.nat({ max: 1_000_000 }), key: fc.constantFrom(...hostileKeys), value: arbitraryHostileValue(),
    times: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.constantFrom(250, 2_000) }),
  }, { noNullPrototype: true })
  return fc.array(edit, { minLength: 1, maxLength: most })
}

type Holder = Record<string, unknown>
type Place = readonly [holder: Holder, key: string]

/** A JSON value after edits at random places of it: whatever stands there is set, removed, repeated, swapped, wrapped or renamed. */
export function mutated(value: unknown, edits: readonly Edit[]): unknown {
  const root: Holder = { root: structuredClone(value) }
  for (const edit of edits) {
    const places = placesIn(root)
    const place = places[edit.at % places.length]
    const other = places[edit.other % places.length]
    if (place && other) apply(place, other, edit)
  }
  return root['root']
}

function placesIn(root: Holder): Place[] {
  const places: Place[] = []
  const waiting: Holder[] = [root]
  while (waiting.length > 0 && places.length < 20_000) {
    const holder = waiting.pop()!
    for (const [key, value] of Object.entries(holder)) {
      places.push([holder, key])
      if (typeof value === 'object' && value !== null) waiting.push(value as Holder)
    }
  }
  return places
}

function apply([holder, key]: Place, [otherHolder, otherKey]: Place, { way, key: newKey, value, times }: Edit): void {
  const present = holder[key]
  switch (way) {
    case 'set': return put(holder, key, structuredClone(value))
    case 'remove': return Array.isArray(holder) ? void holder.splice(Number(key), 1) : void delete holder[key]
    case 'repeat':
      if (Array.isArray(present)) {
        const last = present.at(-1) ?? value
        for (let time = 0; time < times; time++) present.push(structuredClone(last))
      } else if (typeof present === 'string') put(holder, key, present.repeat(Math.min(times, 1 + Math.floor(20_000 / (present.length + 1)))))
      return
    // Not by reference: a loop is nothing that JSON can say.
    case 'graft': return put(holder, key, small(otherHolder[otherKey]))
    case 'swap': {
      const [mine, others] = [small(present), small(otherHolder[otherKey])]
      put(otherHolder, otherKey, mine)
      return put(holder, key, others)
    }
    case 'unsafe-key': return isRecord(present) ? put(present, newKey, structuredClone(value)) : undefined
    case 'another-key':
      if (Array.isArray(holder)) return
      delete holder[key]
      return put(holder, newKey, present)
    case 'wrap': return put(holder, key, wrapped(present, times))
    case 'nudge': return put(holder, key, typeof present === 'number' ? -present * 1_000_003 + 0.5 : typeof present === 'string' ? ` ${present}\n` : present)
    case 'reverse': return void (Array.isArray(present) && present.reverse())
  }
}

/** A copy, of what is not so large that a dozen copies inside one another would fill the memory. */
function small(value: unknown): unknown {
  return JSON.stringify(value ?? null).length > 20_000 ? null : structuredClone(value)
}

function wrapped(value: unknown, times: number): unknown {
  let around = value
  for (let time = 0; time < times; time++) around = time % 2 === 0 ? [around] : { data: around }
  return around
}

function isRecord(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Also under `__proto__`, which an assignment would take for something else. */
function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

const scraps = [
  '', '"', '\\', '{', '}', '[', ']', ',', ':', ';', '\t', '\n', '\r', '\u0000', '\uFEFF', '\u2028', '\uD800', '"__proto__":{"polluted":1},', '<<<<<<< HEAD\n', '//', '/*', 'NaN', 'Infinity', '1e999', '-', '0x1', '+1', "'",
  'null', '\\u', '\\uD83D', '<', '&', '=', '|', '#', '...', '\u202E', '['.repeat(300), '{"a":'.repeat(300), '"'.repeat(999), ','.repeat(999),
]

export interface TextEdit {
  readonly way: 'cut' | 'drop' | 'insert' | 'replace' | 'repeat' | 'move'
  readonly at: number
  readonly length: number
  readonly scrap: string
}

export function arbitraryTextEdits(): fc.Arbitrary<readonly TextEdit[]> {
  return fc.array(fc.record({
    way: fc.constantFrom('cut', 'drop', 'insert', 'replace', 'repeat', 'move'), at: fc.nat({ max: 1_000_000 }),
    length: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 400 })), scrap: fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 4 })),
  }, { noNullPrototype: true }), { minLength: 1, maxLength: 5 })
}

/** A text that was cut off, or in which letters came, went, changed or moved. */
export function mutatedText(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((before, { way, at, length, scrap }) => {
    const place = before.length === 0 ? 0 : at % before.length
    const [head, part, tail] = [before.slice(0, place), before.slice(place, place + length), before.slice(place + length)]
    switch (way) {
      case 'cut': return head
      case 'drop': return head + tail
      case 'insert': return head + scrap + part + tail
      case 'replace': return head + scrap + tail
      case 'repeat': return head + part + part + tail
      case 'move': return tail + part + head
    }
  }, text)
}

export interface ByteEdit {
  readonly way: 'flip' | 'set' | 'cut' | 'drop' | 'insert' | 'extreme'
  readonly at: number
  readonly byte: number
}

export function arbitraryByteEdits(): fc.Arbitrary<readonly ByteEdit[]> {
  return fc.array(fc.record({ way: fc.constantFrom('flip', 'flip', 'set', 'set', 'cut', 'drop', 'insert', 'extreme'), at: fc.nat({ max: 1_000_000 }), byte: fc.nat({ max: 255 }) }, { noNullPrototype: true }), { minLength: 1, maxLength: 6 })
}

/** Bytes in which bits were flipped, bytes came and went, or four of them say the most or the least that a number can. */
export function mutatedBytes(bytes: Uint8Array, edits: readonly ByteEdit[]): Uint8Array {
  let now = Uint8Array.from(bytes)
  for (const { way, at, byte } of edits) {
    const place = now.length === 0 ? 0 : at % now.length
    switch (way) {
      case 'flip': now[place]! ^= 1 << byte % 8; break
      case 'set': now[place] = byte; break
      case 'cut': now = now.slice(0, place); break
      case 'drop': now = Uint8Array.from([...now.subarray(0, place), ...now.subarray(place + 1 + byte % 16)]); break
      case 'insert': now = Uint8Array.from([...now.subarray(0, place), byte, ...now.subarray(place)]); break
      case 'extreme': now.fill(byte % 2 === 0 ? 0xFF : 0, place, place + 4); break
    }
  }
  return now
}
