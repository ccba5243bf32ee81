import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newDocument } from '../../src/model/new-document'
import type { HatrackDocument } from '../../src/model/organisation'
import { startAutosave, type Autosave } from '../../src/persistence/autosave'
import { requestHold } from '../../src/persistence/document-lock'
import type { DocumentRecord, StoredDocument } from '../../src/persistence/document-storage'
import { joinTabs, type TabAmongOthers, type TabHost, type TabMessage } from '../../src/persistence/other-tabs'
import { OvertakenError } from '../../src/persistence/storage-failure'
import { fakeLocks } from '../support/fake-locks'

/** When what one tab does reaches the browser or another tab: some time later, in an order of somebody's choice. */
type After = (what: string) => Promise<unknown>

/** A document is the edits that were made of it, in its company's name: " a1 b1 a2". */
const edits = (name: string) => name.split(' ').filter((edit) => edit !== '')

function fakeStorage(after: After) {
  let row: { title: string, savedAt: string, term: number } = { title: '', savedAt: '0', term: 0 }
  const copies: string[] = []
  const replaced: { readonly before: string, readonly after: string }[] = []
  let saves = 0
  return {
    row: () => row,
    copies,
    replaced,
    forTab() {
      let term = 0
      let line: Promise<unknown> = Promise.resolve()
      // The browser sees to what one tab asks of the storage in that order.
      const inLine = async <Answer>(what: string, transact: () => Answer): Promise<Answer> => {
        const turn = line.then(() => after(what)).then(transact)
        line = turn.catch(() => undefined)
        const answer = await turn
        await after(`${what}: done`)
        return answer
      }
      return {
        leave: () => undefined,
        save: ({ title }: Pick<DocumentRecord, 'title'>) => inLine('save', () => {
          if (row.term > term) throw new OvertakenError('overtaken')
          replaced.push({ before: row.title, after: title })
          row = { title, savedAt: String(++saves), term }
        }),
        takeOver: () => inLine('take over', (): Pick<StoredDocument, 'savedAt'> => {
          row = { ...row, term: row.term + 1 }
          ;({ term } = row)
          return { savedAt: row.savedAt }
        }),
        load: () => inLine('load', () => row),
        isOvertaken: () => Promise.resolve(row.term > term),
        copy: (title: string) => { copies.push(title) },
      }
    },
  }
}

type Storage = ReturnType<typeof fakeStorage>

interface World {
  readonly after: After
  readonly storage: Storage
  readonly locks: LockManager
  readonly hears: Map<string, (message: TabMessage) => void>
  readonly timers: Set<() => void>
  /** Whether a message gets lost. */
  readonly isLost: () => boolean
}

function world(after: After, isLost = () => false): World {
  return { after, storage: fakeStorage(after), locks: fakeLocks((step) => void after('lock').then(step)), hears: new Map(), timers: new Set(), isLost }
}

interface Tab {
  readonly name: string
  readonly tabs: TabAmongOthers
  readonly isEditable: () => boolean
  readonly document: () => string
  /** True: it was taken. */
  readonly edit: () => boolean
  /** Gives the edits that are gone with it: those of a tab that was overtaken and was closed before it knew. */
  readonly close: () => Promise<readonly string[]>
}

/** As the page does it, with a name in the place of a chart. */
function openTab({ after, storage, locks, hears, timers, isLost }: World, name: string, isWriter: boolean): Tab {
  const mine = storage.forTab()
  const leaving = new AbortController()
  let title = ''
  let document = newDocument(title)
  let shownAt = '0'
  let isReadOnly = !isWriter
  let isClosed = false
  let onChange: () => void = () => undefined
  let autosave: Autosave | null = null
  let count = 0

  const schedule = (callback: () => void) => {
    const timer = () => { if (timers.delete(timer)) callback() }
    timers.add(timer)
    return () => void timers.delete(timer)
  }
  const show = (next: string) => {
    title = next
    document = newDocument(next)
  }
  const startSaving = (saved?: HatrackDocument) => {
    isReadOnly = false
    autosave = startAutosave({
      id: 'a', ...(saved ? { saved } : {}), storage: { save: mine.save, leave: mine.leave }, read: () => document, onStatus: ({ kind }) => { if (kind === 'failed') tabs.look() }, now: () => '', schedule,
      inFile: () => ({ savedToFileAt: null }),
      subscribe(callback) {
        onChange = callback
        return () => { onChange = () => undefined }
      },
    })
  }
  const stopSaving = async () => {
    const ending = autosave
    autosave = null
    return await ending?.stop() ?? true
  }
  const load = async () => {
    const loaded = await mine.load()
    if (loaded.savedAt === shownAt) return
    shownAt = loaded.savedAt
    show(loaded.title)
  }
  const host: TabHost = {
    pause() {
      isReadOnly = true
      return stopSaving()
    },
    resume: () => { if (!isClosed) startSaving() },
    async begin() {
      await mine.takeOver()
      await load()
      if (!isClosed) startSaving(document)
    },
    async giveUp() {
      isReadOnly = true
      const unsaved = title
      if (!await stopSaving()) mine.copy(unsaved)
      await load()
    },
    follow: load,
    isOvertaken: mine.isOvertaken,
  }
  const tabs = joinTabs({
    tab: name, isWriter, host, schedule, signal: leaving.signal,
    hold: requestHold('a', { locks }), request: ({ steal }) => requestHold('a', { locks, steal }),
    channel: {
      post(message) {
        for (const [other, hear] of hears) if (other !== name && !isLost()) void after('message').then(() => { if (hears.has(other)) hear(message) })
      },
      listen: (hear) => void hears.set(name, hear),
    },
  })
  if (isWriter) startSaving(document)
  return {
    name,
    tabs,
    isEditable: () => !isReadOnly,
    document: () => title,
    edit() {
      if (isReadOnly) return false
      show(`${title} ${name}${++count}`)
      onChange()
      return true
    },
    async close() {
      isClosed = true
      isReadOnly = true
      hears.delete(name)
      // The browser finishes what a page that goes away has begun, before it gives its lock away.
      const isStored = await stopSaving()
      leaving.abort()
      return isStored || !await mine.isOvertaken() ? [] : edits(title)
    },
  }
}

const atOnce: After = () => Promise.resolve()

/** Until nothing is under way any more; timers run when nothing else does. */
async function settle({ timers }: World, isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000 && !isDone(); turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    if (turn % 20 === 19) for (const timer of [...timers]) timer()
  }
}

async function idle(world: World): Promise<void> {
  let rest = 200
  await settle(world, () => rest-- === 0)
}

describe('two tabs with one document', () => {
  it('what one stores, the other shows', async () => {
    const w = world(atOnce)
    const [a, b] = [openTab(w, 'a', true), openTab(w, 'b', false)]
    expect(a.edit()).toBe(true)
    expect(b.edit()).toBe(false)
    await idle(w)
    a.tabs.saved()
    await idle(w)
    expect(b.document()).toBe(' a1')
  })

  it('the one that asks takes over with everything that was done in the other', async () => {
    const w = world(atOnce)
    const [a, b] = [openTab(w, 'a', true), openTab(w, 'b', false)]
    a.edit()
    const taking = b.tabs.takeOver()
    await idle(w)
    expect(await taking).toBe('taken')
    expect([a.isEditable(), b.isEditable(), b.document(), w.storage.copies]).toEqual([false, true, ' a1', []])
  })

  it('nobody else begins while one takes over from another, however late that hears of it', async () => {
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    const w = world((what) => what === 'message' ? turn().then(turn).then(turn) : Promise.resolve())
    const [a, c, b] = [openTab(w, 'a', true), openTab(w, 'c', false), openTab(w, 'b', false)]
    const taking = b.tabs.takeOver()
    await idle(w)
    expect(await taking).toBe('taken')
    expect([a.isEditable(), b.isEditable(), c.isEditable()]).toEqual([false, true, false])
    expect(w.storage.row().term).toBe(1)
  })

  it('a tab that missed something before it could listen shows it', async () => {
    const w = world(atOnce)
    const a = openTab(w, 'a', true)
    a.edit()
    await idle(w)
    const b = openTab(w, 'b', false)
    await idle(w)
    expect(b.document()).toBe(' a1')
  })

  it('one that took over without a lock to tell of it tells the others as it begins', async () => {
    const w = world(atOnce)
    const a = openTab(w, 'a', true)
    void w.storage.forTab().takeOver()
    await idle(w)
    expect(a.isEditable()).toBe(true)
    openTab(w, 'b', true)
    await idle(w)
    expect(a.isEditable()).toBe(false)
  })

  it('the one that waits goes on when the other is closed', async () => {
    const w = world(atOnce)
    const [a, b] = [openTab(w, 'a', true), openTab(w, 'b', false)]
    a.edit()
    await a.close()
    await idle(w)
    expect([b.isEditable(), b.document()]).toEqual([true, ' a1'])
  })

  it('a writer that cannot store what it has keeps it, and says no', async () => {
    const w = world(atOnce)
    const [a, b] = [openTab(w, 'a', true), openTab(w, 'b', false)]
    const { replaced } = w.storage
    replaced.push = () => { throw new DOMException('full', 'QuotaExceededError') }
    a.edit()
    const taking = b.tabs.takeOver()
    await idle(w)
    expect(await taking).toBe('declined')
    expect([a.isEditable(), b.isEditable(), a.document()]).toEqual([true, false, ' a1'])
  })
})

const step = fc.record({ what: fc.constantFrom('edit', 'edit', 'edit', 'ask', 'close', 'look', 'time'), who: fc.nat(2) })

describe('whatever happens in whichever order', () => {
  it.each([[false], [true]])('no stored state is replaced by an older one, and every edit is stored or in a copy (messages get lost: %s)', async (loses) => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fc.array(step, { minLength: 1, maxLength: 14 }), fc.infiniteStream(fc.boolean()), async (scheduler, steps, luck) => {
      const losses = luck[Symbol.iterator]()
      const w = world((what) => scheduler.schedule(Promise.resolve(), what), () => loses && losses.next().value === true)
      const open = ['a', 'b', 'c'].map((name, at) => openTab(w, name, at === 0))
      const made: string[] = []
      const gone: string[] = []
      for (const { what, who } of steps) {
        const tab = open[who % open.length]
        if (!tab) break
        if (what === 'edit' && tab.edit()) made.push(edits(tab.document()).at(-1)!)
        if (what === 'ask') void tab.tabs.takeOver()
        if (what === 'look') tab.tabs.look()
        if (what === 'time') for (const timer of [...w.timers]) timer()
        if (what === 'close' && open.length > 1) void open.splice(open.indexOf(tab), 1)[0]!.close().then((lost) => gone.push(...lost))
        if (scheduler.count() > 0) await scheduler.waitOne()
      }
      do {
        for (const timer of [...w.timers]) timer()
        do {
          while (scheduler.count() > 0) await scheduler.waitOne()
          await new Promise((resolve) => setImmediate(resolve))
        } while (scheduler.count() > 0)
      } while (w.timers.size > 0)
      const { replaced, copies, row } = w.storage
      for (const { before, after } of replaced) expect(edits(after)).toEqual(expect.arrayContaining(edits(before)))
      expect([row().title, ...copies, ...gone].flatMap(edits)).toEqual(expect.arrayContaining(made))
      // In the end one edits, and the others show what it has stored.
      expect(open.filter((each) => each.isEditable())).toHaveLength(1)
    }), { numRuns: 300 })
  })
})
