import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { deflated, inflated } from '../../../src/formats/zip/deflate'

const text = Buffer.from('Who wears which hat? '.repeat(500))

describe('what is packed', () => {
  it.each(['deflate', 'deflate-raw'] as const)('comes out again (%s)', async (format) => {
    const { bytes, end } = await inflated(await deflated(text, format), format, text.length)
    expect(end).toBe('whole')
    expect(Buffer.from(bytes)).toEqual(text)
  })

  it('is unpacked no further than a little beyond its limit', async () => {
    const bomb = deflateSync(Buffer.alloc(23_000_000), { level: 9 })
    const { bytes, end } = await inflated(bomb, 'deflate', 2_000_000)
    expect(end).toBe('too-large')
    expect(bytes.length).toBeLessThan(4_000_000)
  })

  it('is known to be damaged where it breaks off, and what came before is there', async () => {
    const { bytes, end } = await inflated(deflateRawSync(text, { level: 0 }).subarray(0, 5_000), 'deflate-raw', text.length)
    expect(end).toBe('damaged')
    expect(Buffer.from(bytes)).toEqual(text.subarray(0, bytes.length))
  })

  it('is known to be damaged where it is something else', async () => {
    expect(await inflated(Buffer.from('no deflate'), 'deflate', 100)).toMatchObject({ end: 'damaged' })
  })
})
