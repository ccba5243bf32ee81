import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zipOf } from '../../../src/formats/zip/write-zip'

test('what is packed comes out again, in its order, found by the directory at the end', () => {
  const entries = [['[b].xml', 'x'.repeat(5_000)], ['folder/ü.xml', '<名/>'], ['empty', '']] as const
  const bytes = Buffer.from(zipOf(entries))
  const endAt = bytes.lastIndexOf(Buffer.from([0x50, 0x4B, 5, 6]))
  expect(bytes.readUInt16LE(endAt + 10)).toBe(entries.length)
  let at = bytes.readUInt32LE(endAt + 16)
  for (const [path, text] of entries) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    expect(bytes.subarray(at + 46, at + 46 + nameLength).toString()).toBe(path)
    const start = local + 30 + bytes.readUInt16LE(local + 26)
    expect(inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20))).toString()).toBe(text)
    // Programs read it from its beginning, too.
    expect(bytes.readUInt32LE(local + 22)).toBe(Buffer.byteLength(text))
    at += 46 + nameLength
  }
  expect(at).toBe(endAt)
})

test('the same content gives the same bytes', () => expect(zipOf([['a', 'b']])).toEqual(zipOf([['a', 'b']])))
