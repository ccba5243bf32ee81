import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readDocument } from '../../src/formats/json/read-document'
import { newDocument } from '../../src/model/new-document'
import type { HatrackDocument } from '../../src/model/organisation'
import { startAutosave, type AutosaveOptions, type SaveStatus, type Written } from '../../src/persistence/autosave'
import { openStorage, type DocumentRecord } from '../../src/persistence/document-storage'
import { StorageEndedError, UnreadableRecordError } from '../../src/persistence/storage-failure'

beforeEach(() => { vi.useFakeTimers({ now: new Date('2025-01-01T00:00:00.000Z') }) })
afterEach(() => { vi.useRealTimers() })

/** A document that is edited, and a storage whose writes end when the test says so. */
function setUp(options: Partial<AutosaveOptions> = {}, isStored = true) {
  let document: HatrackDocument = newDocument('v0')
  const listeners = new Set<() => void>()
  const statuses: SaveStatus[] = []
  const writes: { record: DocumentRecord, succeed: () => void, fail: (error: Error) => void }[] = []
  const left: string[] = []
  const first = document
  const autosave = startAutosave({
    id: 'a',
    read: () => document,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    storage: { leave: (record) => left.push(record.title), save: (record) => new Promise((succeed, fail) => { writes.push({ record, succeed, fail }) }) },
    onStatus: (status) => statuses.push(status),
    inFile: () => ({ savedToFileAt: null }),
    now: () => new Date().toISOString(),
    schedule: (callback, delayMs) => {
      const timer = setTimeout(callback, delayMs)
      return () => { clearTimeout(timer) }
    },
    ...(isStored ? { saved: document } : {}),
    ...options,
  })
  const become = (next: HatrackDocument) => {
    document = next
    listeners.forEach((listener) => { listener() })
  }
  return {
    autosave, statuses, writes, left, listeners, first, become,
    edit: (name: string) => { become(newDocument(name)) },
    titles: () => writes.map(({ record }) => record.title),
    async settle(at: number, error?: Error) {
      if (error) writes[at]!.fail(error)
      else writes[at]!.succeed()
      await vi.advanceTimersByTimeAsync(0)
    },
    wait: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  }
}

describe('a change', () => {
  it('is written within 500 ms, and a burst of them once, in its last state', async () => {
    const { edit, wait, titles, writes, statuses, settle } = setUp()
    for (let at = 1; at <= 49; at++) {
      edit(`v${at}`)
      await wait(10)
    }
    expect(writes).toEqual([])
    await wait(10)
    expect(titles()).toEqual(['v49'])
    await settle(0)
    expect(statuses).toEqual([{ kind: 'saving' }, { kind: 'saved', at: '2025-01-01T00:00:00.500Z' }])
    await wait(60_000)
    expect(titles()).toEqual(['v49'])
  })

  it('without end is written every 500 ms', async () => {
    const { edit, wait, titles, settle } = setUp()
    for (let at = 1; at <= 150; at++) {
      edit(`v${at}`)
      await wait(10)
      if (at % 50 === 0) await settle(at / 50 - 1)
    }
    expect(titles()).toEqual(['v50', 'v100', 'v150'])
  })

  it('is stored as the file format, with when', async () => {
    const { edit, wait, writes } = setUp({ inFile: ({ company }) => ({ savedToFileAt: '2024-12-24T00:00:00.000Z', file: { name: `${company.name}.json`, isCurrent: false } }) })
    edit('v1')
    await wait(500)
    const { text, ...rest } = writes[0]!.record
    expect(rest).toEqual({ id: 'a', title: 'v1', savedAt: '2025-01-01T00:00:00.500Z', savedToFileAt: '2024-12-24T00:00:00.000Z', file: { name: 'v1.json', isCurrent: false } })
    expect(readDocument(text)).toEqual({ ok: true, document: newDocument('v1'), repairs: [] })
    expect(text).toContain('"savedAt": "2025-01-01T00:00:00.500Z"')
  })

  it('is behind until it is stored, and what was written is told then', async () => {
    const stored: Written[] = []
    const { autosave, edit, wait, writes, settle } = setUp({ onStored: (written) => stored.push(written) })
    expect(autosave.isBehind()).toBe(false)
    edit('v1')
    expect(autosave.isBehind()).toBe(true)
    await wait(500)
    expect(stored).toEqual([])
    await settle(0)
    expect(autosave.isBehind()).toBe(false)
    expect(stored).toEqual([{ document: newDocument('v1'), text: writes[0]!.record.text, at: '2025-01-01T00:00:00.500Z' }])
  })

  it('that is undone before it was written needs no write', async () => {
    const { edit, become, first, wait, writes } = setUp()
    edit('v1')
    become(first)
    await wait(1_000)
    expect(writes).toEqual([])
  })

  it('that is undone while it is being written is written back', async () => {
    const { edit, become, first, wait, titles } = setUp()
    edit('v1')
    await wait(500)
    become(first)
    await wait(500)
    expect(titles()).toEqual(['v1', 'v0'])
  })

  it('during a write is written after it; the end of the older write is no news', async () => {
    const { edit, wait, titles, settle, statuses } = setUp()
    edit('v1')
    await wait(500)
    edit('v2')
    await wait(500)
    expect(titles()).toEqual(['v1', 'v2'])
    await settle(0)
    expect(statuses).toEqual([{ kind: 'saving' }, { kind: 'saving' }])
    await settle(1)
    expect(statuses.at(-1)).toMatchObject({ kind: 'saved' })
  })
})

it('a document that is not stored yet is written at once', async () => {
  const { titles, wait } = setUp({}, false)
  await wait(0)
  expect(titles()).toEqual(['v0'])
})

describe('a failure', () => {
  it('is told and tried again, later each time, with the newest state', async () => {
    const { edit, wait, titles, settle, statuses } = setUp()
    edit('v1')
    await wait(500)
    await settle(0, new DOMException('full', 'QuotaExceededError'))
    expect(statuses.at(-1)).toMatchObject({ kind: 'failed', reason: 'full' })
    await wait(900)
    edit('v2')
    await wait(99)
    expect(titles()).toEqual(['v1'])
    await wait(1)
    expect(titles()).toEqual(['v1', 'v2'])
    await settle(1, new Error('?'))
    expect(statuses.at(-1)).toMatchObject({ kind: 'failed', reason: 'unknown' })
    await wait(1_999)
    expect(titles()).toHaveLength(2)
    await wait(1)
    await settle(2)
    expect(titles()).toEqual(['v1', 'v2', 'v2'])
    expect(statuses.at(-1)).toMatchObject({ kind: 'saved' })
    await wait(60_000)
    expect(titles()).toHaveLength(3)
  })

  it('is tried again twice a minute at the least', async () => {
    const { edit, wait, writes, settle } = setUp()
    edit('v1')
    await wait(500)
    for (let at = 0; at < 10; at++) {
      await settle(at, new Error('?'))
      await wait(30_000)
      expect(writes).toHaveLength(at + 2)
    }
  })

  it('of an unreadable record in its place is told as that', async () => {
    const { edit, wait, settle, statuses } = setUp()
    edit('v1')
    await wait(500)
    await settle(0, new UnreadableRecordError('a'))
    expect(statuses.at(-1)).toMatchObject({ kind: 'failed', reason: 'unreadable' })
  })

  it('of a storage that is a newer program\u2019s is told once, and nothing is ever tried again', async () => {
    const { autosave, edit, wait, settle, statuses, titles, listeners } = setUp()
    edit('v1')
    await wait(500)
    await settle(0, new StorageEndedError('superseded'))
    expect(statuses.at(-1)).toMatchObject({ kind: 'failed', reason: 'superseded' })
    expect(listeners.size).toBe(0)
    edit('v2')
    await wait(600_000)
    expect(await autosave.flush()).toBe(false)
    expect(titles()).toEqual(['v1'])
    expect(autosave.isBehind()).toBe(true)
  })

  it('of a write that a newer one has overtaken is not told', async () => {
    const { edit, wait, settle, statuses } = setUp()
    edit('v1')
    await wait(500)
    edit('v2')
    await wait(500)
    await settle(0, new Error('?'))
    await settle(1)
    expect(statuses.map(({ kind }) => kind)).toEqual(['saving', 'saving', 'saved'])
  })
})

describe('leaving', () => {
  it('begins the write at once, and leaves behind what is being written', () => {
    const { autosave, edit, titles, left } = setUp()
    edit('v1')
    autosave.leave()
    expect(titles()).toEqual(['v1'])
    expect(left).toEqual(['v1'])
  })

  it('leaves behind what was being written already', async () => {
    const { autosave, edit, titles, left, wait } = setUp()
    edit('v1')
    await wait(500)
    autosave.leave()
    expect(titles()).toEqual(['v1'])
    expect(left).toEqual(['v1'])
  })

  it('leaves behind the last state of what was stopped before, not what has come in its place', () => {
    const { autosave, edit, titles, left } = setUp()
    edit('v1')
    void autosave.stop()
    edit('another document')
    autosave.leave()
    expect(titles()).toEqual(['v1'])
    expect(left).toEqual(['v1'])
  })

  it('leaves nothing behind when everything is stored', async () => {
    const { autosave, edit, left, settle } = setUp()
    edit('v1')
    void autosave.flush()
    await settle(0)
    autosave.leave()
    expect(left).toEqual([])
  })
})

describe('a flush', () => {
  it('writes at once, before anything else gets a turn', async () => {
    const { autosave, edit, titles, settle, wait } = setUp()
    edit('v1')
    const flushed = autosave.flush()
    expect(titles()).toEqual(['v1'])
    await settle(0)
    expect(await flushed).toBe(true)
    await wait(1_000)
    expect(titles()).toEqual(['v1'])
  })

  it('writes nothing when nothing changed, and waits for what is under way', async () => {
    const { autosave, edit, titles, settle, wait } = setUp()
    expect(await autosave.flush()).toBe(true)
    expect(titles()).toEqual([])
    edit('v1')
    await wait(500)
    const flushed = autosave.flush()
    expect(titles()).toEqual(['v1'])
    await settle(0, new Error('?'))
    expect(await flushed).toBe(false)
  })

  it('tries at once what waits for its next try', async () => {
    const { autosave, edit, titles, settle, wait } = setUp()
    edit('v1')
    await wait(500)
    await settle(0, new Error('?'))
    void autosave.flush()
    expect(titles()).toEqual(['v1', 'v1'])
  })

  it('with when a file was saved is a write even without a change', async () => {
    let savedToFileAt: string | null = null
    const { autosave, writes, settle } = setUp({ inFile: () => ({ savedToFileAt }) })
    savedToFileAt = '2025-01-02T00:00:00.000Z'
    const marked = autosave.rewrite()
    expect(writes[0]!.record.savedToFileAt).toBe('2025-01-02T00:00:00.000Z')
    await settle(0)
    expect(await marked).toBe(true)
  })
})

it('stopping saves what is left, and then nothing more', async () => {
  const { autosave, edit, titles, listeners, settle, wait } = setUp()
  edit('v1')
  const stopped = autosave.stop()
  expect(titles()).toEqual(['v1'])
  expect(listeners.size).toBe(0)
  await settle(0, new Error('?'))
  expect(await stopped).toBe(false)
  await wait(60_000)
  expect(titles()).toEqual(['v1'])
})

it('what was flushed is there when the page is opened again', async () => {
  vi.useRealTimers()
  globalThis.indexedDB = new IDBFactory()
  const before = await openStorage()
  const { autosave, edit } = setUp({ storage: before })
  edit('v1')
  expect(await autosave.flush()).toBe(true)
  before.close()
  const after = await openStorage()
  expect((await after.latest())?.reading).toEqual({ ok: true, document: newDocument('v1'), repairs: [] })
})
