/** `deflate` has a header and a checksum of its own, as PNG wants it; `deflate-raw` has neither, as ZIP wants it. */
export type Compression = 'deflate' | 'deflate-raw'

export async function deflated(bytes: Uint8Array<ArrayBuffer>, format: Compression): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** What came out of what was packed: all of it, or what came before it was found damaged or had passed the limit. */
export interface Inflated {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly end: 'whole' | 'damaged' | 'too-large'
}

/** Stops as soon as there are more than `limit` bytes, because a few bytes may hold gigabytes: the rest is never taken in. Never rejects. */
export async function inflated(bytes: Uint8Array, format: Compression, limit: number): Promise<Inflated> {
  const reader = inPieces(bytes).pipeThrough(new DecompressionStream(format)).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  const ended = (end: Inflated['end']) => ({ bytes: joined(parts, length), end })
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return ended('whole')
      parts.push(value)
      length += value.length
      if (length > limit) {
        // What it says to being ended is of no interest.
        reader.cancel().catch(() => undefined)
        return ended('too-large')
      }
    }
  } catch {
    return ended('damaged')
  }
}

/** Each piece is unpacked whole before anybody can stop it, to a thousand times its length at most. */
const pieceLength = 1024

/** Gives the next piece only when it is asked for. */
function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + pieceLength)))
      at += pieceLength
    },
  }, { highWaterMark: 0 })
}

export function joined(parts: readonly Uint8Array[], length = parts.reduce((sum, part) => sum + part.length, 0)): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
