import { afterEach, expect, it } from 'vitest'
import { holdDocument, keepHold, releaseDocument } from '../../src/persistence/document-lock'

afterEach(() => { releaseDocument('a') })

/** What the browser keeps across tabs, as far as it is used here. */
function browserLocks() {
  const queue: (() => void)[] = []
  let isTaken = false
  const next = () => {
    isTaken = false
    queue.shift()?.()
  }
  const request = (_name: string, { signal }: LockOptions, callback: () => Promise<void>) => new Promise<void>((resolve, reject) => {
    const grant = () => {
      isTaken = true
      void callback().then(() => {
        resolve()
        next()
      })
    }
    if (!isTaken) return grant()
    queue.push(grant)
    signal?.addEventListener('abort', () => {
      if (!queue.includes(grant)) return
      queue.splice(queue.indexOf(grant), 1)
      reject(signal.reason as DOMException)
    })
  })
  return { request } as unknown as LockManager
}

/** Another tab, which holds the lock until told. */
function otherTab(locks: LockManager): () => void {
  let release: () => void = () => undefined
  void locks.request('hatrack-document-a', {}, () => new Promise<void>((resolve) => { release = resolve }))
  return () => { release() }
}

it('one tab holds a document, however often it asks', async () => {
  const locks = browserLocks()
  expect(await Promise.all([holdDocument('a', locks), holdDocument('a', locks)])).toEqual([true, true])
  expect(await holdDocument('a', locks)).toBe(true)
})

it('a second tab does not, until the first lets go', async () => {
  const locks = browserLocks()
  const release = otherTab(locks)
  expect(await holdDocument('a', locks)).toBe(false)
  release()
  expect(await holdDocument('a', locks)).toBe(true)
})

it('a reloaded page waits a moment for its predecessor', async () => {
  const locks = browserLocks()
  const release = otherTab(locks)
  const held = holdDocument('a', locks)
  setTimeout(release, 50)
  expect(await held).toBe(true)
})

it('a document that was let go is another tab\u2019s to take', async () => {
  const locks = browserLocks()
  await holdDocument('a', locks)
  let isGranted = false
  void locks.request('hatrack-document-a', {}, async () => { isGranted = true })
  expect(isGranted).toBe(false)
  releaseDocument('a')
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(isGranted).toBe(true)
})

it('without locks, or where they are refused, every tab may write', async () => {
  expect(await holdDocument('a', undefined)).toBe(true)
  releaseDocument('a')
  const refusing = { request: () => Promise.reject(new DOMException('opaque origin', 'SecurityError')) } as unknown as LockManager
  expect(await holdDocument('a', refusing)).toBe(true)
})

it('the tab that shows a document holds it in the end, however long a busy browser takes', async () => {
  const locks = browserLocks()
  const release = otherTab(locks)
  keepHold('a', locks)
  await new Promise((resolve) => setTimeout(resolve, 400))
  release()
  expect(await holdDocument('a', locks)).toBe(true)
})
