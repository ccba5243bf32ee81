import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { writeDocument } from '../../../src/formats/json/write-document'
import { withDocument } from '../../../src/formats/png/png-document'
import { readPng } from '../../../src/formats/png/read-png'
import { crc32 } from '../../../src/formats/zip/crc32'
import { arbitraryDocument } from '../../support/arbitrary'
import { arbitraryByteEdits, mutatedBytes } from '../mutations'
import { expectSound, expectTold } from '../promises'
import { defineTarget } from '../target'
import { tamperedFile } from './reader'

const keyword = 'application/vnd.hatrack+json'
const signature = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])

/** With a checksum that is right, so that what it holds is looked at. */
function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

const header = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
const ending = Buffer.concat([chunk('IDAT', deflateSync(Buffer.from([0, 255]))), chunk('IEND', Buffer.alloc(0))])
const png = new Uint8Array(Buffer.concat([signature, header, ending]))

const carrying = arbitraryDocument({ positions: 4 }).map((document) => writeDocument(document))
const flags = fc.constantFrom('\0\u0001\0\0\0', '\0\0\0\0\0', '\0\u0002\0\0\0', '\0\u0001\u0009de\0\0', '\0\u0001\0', '\0', '')
const content = fc.oneof(tamperedFile.map((text) => deflateSync(text)), tamperedFile.map((text) => Buffer.from(text)), fc.uint8Array({ maxLength: 100 }), fc.constant(deflateSync(Buffer.alloc(25_000_000, '['))))
/** The text chunk as no writer of ours makes it. */
const strangeChunk = fc.tuple(fc.constantFrom(keyword, 'Comment', ''), flags, content, fc.constantFrom('iTXt', 'tEXt', 'zTXt')).map(([name, flag, data, type]) =>
  Buffer.concat([signature, header, chunk(type, Buffer.concat([Buffer.from(name + flag, 'latin1'), data])), ending]))

type Picture = { readonly bytes: Uint8Array } | { readonly text: string, readonly edits: Parameters<typeof mutatedBytes>[1] }

const pictureOf = async (picture: Picture) => 'bytes' in picture ? Uint8Array.from(picture.bytes) : mutatedBytes(await withDocument(png, picture.text), picture.edits)

export async function checkPicture(bytes: Uint8Array): Promise<void> {
  const reading = await readPng(bytes)
  if (reading.ok) expectSound(reading.document)
  else expectTold(reading.description)
}

export const picture = defineTarget<Picture>({
  name: 'picture', shortRuns: 120, check: async (drawn) => checkPicture(await pictureOf(drawn)),
  bytesOf: (drawn) => 'bytes' in drawn ? drawn.bytes : new TextEncoder().encode(JSON.stringify(drawn)),
  input: fc.oneof<fc.Arbitrary<Picture>[]>(
    fc.record({ text: carrying, edits: arbitraryByteEdits() }),
    fc.record({ bytes: strangeChunk }),
    fc.record({ bytes: fc.uint8Array({ maxLength: 200 }).map((rest) => Buffer.concat([signature, rest])) }),
  ),
})
