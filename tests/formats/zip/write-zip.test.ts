import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zipOf } from '../../../src/formats/zip/write-zip'

async function zipped(entries: readonly (readonly [string, string])[]) {
  const work = zipOf(entries)
  const yields: number[] = []
  for (;;) {
    const step = await work.next()
    if (step.done) return { bytes: Buffer.from(step.value), yields }
    yields.push(step.value)
  }
}

test('what is packed comes out again, found by the directory at the end', async () => {
  const entries = [['a.xml', 'x'.repeat(5_000)], ['folder/ü.xml', '<名/>'], ['empty', '']] as const
  const { bytes, yields } = await zipped(entries)
  const endAt = bytes.lastIndexOf(Buffer.from([0x50, 0x4B, 5, 6]))
  expect(bytes.readUInt16LE(endAt + 10)).toBe(entries.length)
  let at = bytes.readUInt32LE(endAt + 16)
  for (const [path, text] of entries) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    expect(bytes.subarray(at + 46, at + 46 + nameLength).toString()).toBe(path)
    const start = local + 30 + bytes.readUInt16LE(local + 26)
    expect(inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20))).toString()).toBe(text)
    expect(bytes.readUInt32LE(at + 24)).toBe(Buffer.byteLength(text))
    at += 46 + nameLength
  }
  expect(at).toBe(endAt)
  expect(yields).toEqual([1 / 3, 2 / 3, 1])
})

test('the same content gives the same bytes', async () => {
  expect((await zipped([['a', 'b']])).bytes).toEqual((await zipped([['a', 'b']])).bytes)
})
