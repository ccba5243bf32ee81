/** `deflate` has a header and a checksum of its own, as PNG wants it; `deflate-raw` has neither, as ZIP wants it. */
export type Compression = 'deflate' | 'deflate-raw'

export async function deflated(bytes: Uint8Array<ArrayBuffer>, format: Compression): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** What was packed, as far as it is sound and within the limit: a few bytes may hold gigabytes, which are never taken in. */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, format: Compression, limit: number): Promise<Uint8Array<ArrayBuffer> | 'damaged' | 'too-large'> {
  const reader = inPieces(bytes).pipeThrough(new DecompressionStream(format)).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return joined(parts, length)
      length += value.length
      if (length > limit) {
        await reader.cancel()
        return 'too-large'
      }
      parts.push(value)
    }
  } catch {
    return 'damaged'
  }
}

/** Each piece is unpacked whole before anybody can stop it, to a thousand times its length at most. */
const pieceLength = 1024

/** Gives the next piece only when it is asked for. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + pieceLength))
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
