import { maxFileBytes } from '../json/file-limits'
import { crc32 } from '../zip/crc32'
import { deflated, inflated, joined } from '../zip/deflate'

/** Under which the document stands among the picture's texts. */
const keyword = 'application/vnd.hatrack+json'
const signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
/** Names of chunks as the numbers that their letters are: compared a million times where a picture has as many chunks. */
const chunkOf = { text: 0x69545874, end: 0x49454E44 }
/** The signature and the header, which has to be the first chunk. */
const headLength = 8 + 12 + 13

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/** What comes of looking for a document in a picture. */
export type DocumentInPng =
  | { readonly ok: true, readonly text: string }
  /** `none`: an ordinary picture; `damaged`: there was one; `too-large`: more than a file may hold. */
  | { readonly ok: false, readonly problem: 'none' | 'damaged' | 'too-large' }

/**
 * The picture with a text inside, packed: right behind its header, so that it is found in the first bytes of a large file. Readers of
 * pictures pass over it.
 */
export async function withDocument(png: Uint8Array, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await deflated(new TextEncoder().encode(text), 'deflate')
  // Keyword, 0; packed, in the one way there is; no language, no translated keyword.
  const head = new TextEncoder().encode(`${keyword}\0\u0001\0\0\0`)
  return joined([png.subarray(0, headLength), chunk('iTXt', joined([head, packed])), png.subarray(headLength)])
}

/** Lengths and checksums are looked at before anything is unpacked, and never more than a file may hold is. */
export async function documentInPng(bytes: Uint8Array): Promise<DocumentInPng> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const type = view.getUint32(at + 4)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (type === chunkOf.text && data.length > keyword.length && latin(data.subarray(0, keyword.length + 1)) === `${keyword}\0`) {
      const isWhole = at + 12 + length <= bytes.length
      if (!isWhole || view.getUint32(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length))) return { ok: false, problem: 'damaged' }
      return textOf(data)
    }
    if (type === chunkOf.end) break
    at += 12 + length
  }
  return { ok: false, problem: 'none' }
}

async function textOf(data: Uint8Array): Promise<DocumentInPng> {
  const isPacked = data[keyword.length + 1] === 1
  // Behind the two flags, language and translated keyword, which may be anything.
  const languageEnd = data.indexOf(0, keyword.length + 3)
  const textStart = languageEnd < 0 ? 0 : data.indexOf(0, languageEnd + 1) + 1
  if (textStart <= 0) return { ok: false, problem: 'damaged' }
  const content = data.subarray(textStart)
  const { bytes, end } = isPacked ? await inflated(content, 'deflate', maxFileBytes) : { bytes: content, end: 'whole' } as const
  return end === 'whole' ? { ok: true, text: new TextDecoder().decode(bytes) } : { ok: false, problem: end }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
