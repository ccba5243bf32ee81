import { beforeEach, describe, expect, it } from 'vitest'
import { newDocument } from '../../src/model/new-document'
import { keepVersions, type Moment } from '../../src/persistence/version-keeper'
import type { NewVersion, StoredVersion, VersionStorage } from '../../src/persistence/version-storage'

let kept: (NewVersion & { id: number })[] = []
let failing = false
const versions: Pick<VersionStorage, 'keep' | 'list' | 'drop'> = {
  keep(version) {
    if (failing) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
    kept.push({ ...version, id: kept.length })
    return Promise.resolve()
  },
  list: () => Promise.resolve(kept.map(({ text, ...version }): StoredVersion => ({ ...version, length: text.length })).reverse()),
  drop: (ids) => Promise.resolve(void (kept = kept.filter(({ id }) => !ids.includes(id)))),
}

beforeEach(() => {
  kept = []
  failing = false
})

/** So many minutes after nine. */
const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 9, minutes)).toISOString()
const moment = (name: string, minutes: number): Moment => ({ document: newDocument(name), at: at(minutes), label: `Rename to ${name}`, text: () => `text of ${name}` })
const opened: Moment = { ...moment('v0', 0), label: 'As it was opened' }
const start = () => keepVersions({ documentId: 'a', opened, versions })
const titles = () => kept.map(({ title }) => title)

describe('versions kept by themselves', () => {
  it('begin with the chart as it was opened', async () => {
    const keeper = start()
    await keeper.keepOpened()
    await keeper.keepOpened()
    expect(kept).toEqual([{ id: 0, documentId: 'a', title: 'v0', at: at(0), label: 'As it was opened', text: 'text of v0', isOccasion: false }])
  })

  it('are one in ten minutes, each the state that the next edit replaced', async () => {
    const keeper = start()
    await keeper.keepOpened()
    for (let minute = 1; minute <= 31; minute++) await keeper.stored(moment(`v${minute}`, minute))
    expect(kept.map(({ title, label }) => [title, label])).toEqual([
      ['v0', 'As it was opened'], ['v9', 'Rename to v9'], ['v19', 'Rename to v19'], ['v29', 'Rename to v29'],
    ])
  })

  it('have a pause as it was left, not with the first edit after it', async () => {
    const keeper = start()
    await keeper.keepOpened()
    await keeper.stored(moment('before lunch', 5))
    await keeper.stored(moment('after lunch', 65))
    expect(titles()).toEqual(['v0', 'before lunch'])
  })

  it('are not made of what did not change', async () => {
    const keeper = start()
    await keeper.keepOpened()
    await keeper.stored({ ...opened, at: at(60) })
    expect(titles()).toEqual(['v0'])
  })

  it('write nothing that is not kept', async () => {
    const keeper = start()
    await keeper.keepOpened()
    await keeper.stored({ ...moment('v1', 1), text: () => { throw new Error('written for nothing') } })
    await keeper.stored(moment('v2', 2))
    expect(titles()).toEqual(['v0'])
  })

  it('go on when the clock is set back', async () => {
    const keeper = start()
    await keeper.keepOpened()
    await keeper.stored(moment('v1', 11))
    await keeper.stored(moment('v2', -600))
    await keeper.stored(moment('v3', -599))
    expect(titles()).toEqual(['v0', 'v0', 'v1'])
  })
})

it('a version for an occasion is kept at once, and ten minutes begin anew', async () => {
  const keeper = start()
  await keeper.keepOpened()
  expect(await keeper.keepNow({ ...moment('v1', 9), label: 'Before restoring' })).toBe(true)
  await keeper.stored(moment('v2', 12))
  expect(kept.map(({ label, isOccasion }) => [label, isOccasion])).toEqual([['As it was opened', false], ['Before restoring', true]])
})

it('a write that began just before an occasion is no clock that was set back', async () => {
  const keeper = start()
  await keeper.keepNow(moment('v1', 9))
  await keeper.stored(moment('v1', 8))
  expect(titles()).toEqual(['v0', 'v1'])
})

it('a version for an occasion comes after the chart as it was opened, and is it where nothing was edited', async () => {
  const keeper = start()
  await keeper.keepNow(moment('v1', 1))
  await keeper.keepOpened()
  expect(titles()).toEqual(['v0', 'v1'])
  kept = []
  const unedited = start()
  await unedited.keepNow({ ...opened, label: 'Before restoring' })
  await unedited.keepOpened()
  expect(kept.map(({ label }) => label)).toEqual(['Before restoring'])
})

it('what cannot be kept harms nothing and is told to who asked', async () => {
  failing = true
  const keeper = start()
  expect(await keeper.keepOpened()).toBe(false)
  expect(await keeper.keepNow(moment('v1', 1))).toBe(false)
  failing = false
  expect(await keeper.keepNow(moment('v1', 2))).toBe(true)
})

it('there are never more than fifty', async () => {
  const keeper = start()
  await keeper.keepOpened()
  for (let minute = 1; minute < 60; minute++) await keeper.keepNow(moment(`v${minute}`, minute))
  expect(kept.length).toBeLessThanOrEqual(50)
  expect(titles().at(-1)).toBe('v59')
})
