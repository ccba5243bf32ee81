import { expect, it } from 'vitest'
import { isOpenInATab, requestHold } from '../../src/persistence/document-lock'
import { fakeLocks } from '../support/fake-locks'

/** What has come of it by now. */
async function soFar<Answer>(promise: Promise<Answer>): Promise<Answer | 'waiting'> {
  return Promise.race([promise, new Promise<'waiting'>((resolve) => setTimeout(resolve, 5, 'waiting'))])
}

it('a second tab holds a document when the first lets go', async () => {
  const locks = fakeLocks()
  const first = requestHold('a', { locks })
  const second = requestHold('a', { locks })
  expect(await first.isHeld).toBe(true)
  expect(await soFar(second.isHeld)).toBe('waiting')
  first.release()
  expect(await second.isHeld).toBe(true)
})

it('other documents are other tabs\u2019 to hold', async () => {
  const locks = fakeLocks()
  requestHold('a', { locks })
  expect(await requestHold('b', { locks }).isHeld).toBe(true)
})

it('a tab that gave up waiting is not next', async () => {
  const locks = fakeLocks()
  const first = requestHold('a', { locks })
  const second = requestHold('a', { locks })
  const third = requestHold('a', { locks })
  second.release()
  expect(await second.isHeld).toBe(false)
  first.release()
  expect(await third.isHeld).toBe(true)
})

it('a lock that is stolen is lost to whoever had it, and one that was let go is not', async () => {
  const locks = fakeLocks()
  const first = requestHold('a', { locks })
  await first.isHeld
  const second = requestHold('a', { locks, steal: true })
  expect(await second.isHeld).toBe(true)
  expect(await soFar(first.isLost)).toBeUndefined()
  second.release()
  expect(await soFar(second.isLost)).toBe('waiting')
})

it('without locks, or where they are refused, every tab may write', async () => {
  expect(await requestHold('a', { locks: undefined }).isHeld).toBe(true)
  const refusing = { request: () => Promise.reject(new DOMException('opaque origin', 'SecurityError')) } as unknown as LockManager
  expect(await requestHold('a', { locks: refusing }).isHeld).toBe(true)
})

it('tells whether a tab has a document open', async () => {
  const locks = fakeLocks()
  expect(await isOpenInATab('a', locks)).toBe(false)
  await requestHold('a', { locks }).isHeld
  expect(await isOpenInATab('a', locks)).toBe(true)
  expect(await isOpenInATab('b', locks)).toBe(false)
  expect(await isOpenInATab('a', undefined)).toBe(false)
})
