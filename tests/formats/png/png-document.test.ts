import fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { documentInPng, isPng, withDocument } from '../../../src/formats/png/png-document'
import { readPng } from '../../../src/formats/png/read-png'
import { writeDocument } from '../../../src/formats/json/write-document'
import { crc32 } from '../../../src/formats/zip/crc32'
import { newDocument } from '../../../src/model/new-document'

const keyword = 'application/vnd.hatrack+json'
const none = { ok: false, problem: 'none' }
const damaged = { ok: false, problem: 'damaged' }

function chunk(type: string, data: Uint8Array, { checksum = true, length = data.length } = {}): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(length)
  sum.writeUInt32BE(checksum ? crc32(named) : 1)
  return Buffer.concat([size, named, sum])
}

const signature = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
const header = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 255])))
const end = chunk('IEND', Buffer.alloc(0))
const png = Buffer.concat([signature, header, pixels, end])
const withChunk = (...args: Parameters<typeof chunk>) => Buffer.concat([signature, header, chunk(...args), pixels, end])
const packed = (content: Buffer, flags = '\u0001\0\0\0') => Buffer.concat([Buffer.from(`${keyword}\0${flags}`, 'latin1'), content])

describe('a picture that carries a text', () => {
  it('gives it back, whatever it is', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      expect(await documentInPng(await withDocument(png, text))).toEqual({ ok: true, text: text.replace(/\p{Surrogate}/gu, '\uFFFD') })
    }), { numRuns: 50 })
  })

  it('is the same picture otherwise: every other chunk stands as it did, in its order', async () => {
    const carrying = Buffer.from(await withDocument(png, 'text'))
    expect(carrying.subarray(0, 33)).toEqual(Buffer.concat([signature, header]))
    expect(carrying.subarray(carrying.length - pixels.length - end.length)).toEqual(Buffer.concat([pixels, end]))
  })

  it('has a checksum as other readers reckon it', () => expect(crc32(Buffer.from('IEND'))).toBe(0xAE426082))

  it('is found in the first bytes of a large file', async () => {
    const carrying = await withDocument(png, 'text')
    expect(await documentInPng(carrying.subarray(0, carrying.length - 20))).toEqual({ ok: true, text: 'text' })
  })

  it('may have it unpacked, or with a language', async () => {
    expect(await documentInPng(withChunk('iTXt', packed(Buffer.from('plain'), '\0\0\0\0')))).toEqual({ ok: true, text: 'plain' })
    expect(await documentInPng(withChunk('iTXt', packed(deflateSync(Buffer.from('text')), '\u0001\0en\0Karte\0')))).toEqual({ ok: true, text: 'text' })
  })
})

describe('a picture that carries none, or a hostile one', () => {
  it.each([
    ['an ordinary picture', png, none],
    ['another program’s text', withChunk('iTXt', Buffer.from('Comment\0\0\0\0\0hello')), none],
    ['a chunk that says it is longer than any file', withChunk('tEXt', Buffer.from('x'), { length: 0xFFFFFFFF }), none],
    ['a document that says so', withChunk('iTXt', packed(deflateSync(Buffer.from('{}'))), { length: 0x7FFFFFFF }), damaged],
    ['a wrong checksum', withChunk('iTXt', packed(deflateSync(Buffer.from('{}'))), { checksum: false }), damaged],
    ['what is not packed', withChunk('iTXt', packed(Buffer.from('no deflate'))), damaged],
    ['what breaks off', withChunk('iTXt', packed(deflateSync(Buffer.from('{"type": "hatrack"}')).subarray(0, 12))), damaged],
    ['a keyword and nothing behind it', withChunk('iTXt', Buffer.from(`${keyword}\0`)), damaged],
    ['only a signature', signature, none],
    ['half a header', png.subarray(0, 20), none],
  ])('%s', async (_, bytes, expected) => expect(await documentInPng(bytes)).toEqual(expected))

  it('is not unpacked beyond what a file may hold', async () => {
    const bomb = deflateSync(Buffer.alloc(60_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await documentInPng(withChunk('iTXt', packed(bomb)))).toEqual({ ok: false, problem: 'too-large' })
  })

  it('never throws, whatever the bytes are', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await documentInPng(Buffer.concat([signature, header, bytes]))
    }), { numRuns: 100 })
  })
})

describe('opening it', () => {
  it('gives the document', async () => {
    const document = newDocument('Tidewren')
    expect(await readPng(await withDocument(png, writeDocument(document)))).toMatchObject({ ok: true, document, told: [] })
  })

  it('says of an ordinary picture that it has no chart, and what to do', async () => {
    expect(isPng(png)).toBe(true)
    expect(await readPng(png)).toMatchObject({ ok: false, kind: 'picture-without-chart', description: { title: 'This picture has no Hatrack chart in it' } })
  })

  it('says of a damaged one that it is', async () => {
    expect(await readPng(withChunk('iTXt', packed(Buffer.from('x'))))).toMatchObject({ ok: false, kind: 'damaged-picture' })
  })
})
