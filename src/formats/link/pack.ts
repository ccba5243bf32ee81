/*
 * zlib's wrapping of deflate and not the bare one: the four bytes of its checksum tell a link that was changed on its way from a
 * chart that somebody changed.
 */
const packing = 'deflate'

/** Bytes taken in at once while unpacking. Small, because a browser unpacks each piece whole before anybody can stop it. */
const pieceLength = 512

export async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = streamOf(bytes, bytes.length).pipeThrough(new CompressionStream(packing))
  const pieces: Uint8Array[] = []
  await forEachPiece(stream, (piece) => pieces.push(piece) > 0)
  return joined(pieces)
}

export type Unpacked =
  | { readonly ok: true, readonly bytes: Uint8Array }
  /** `unpacked`: how many bytes came out before it ended. */
  | { readonly ok: false, readonly kind: 'damaged' | 'too-large', readonly unpacked: number }

/** Unpacks piece by piece and ends as soon as there is more than `limit` bytes: the rest is never unpacked. Never rejects. */
export async function unpacked(bytes: Uint8Array, limit: number): Promise<Unpacked> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    const stream = streamOf(bytes, pieceLength).pipeThrough(new DecompressionStream(packing))
    const isWhole = await forEachPiece(stream, (piece) => {
      pieces.push(piece)
      length += piece.length
      return length <= limit
    })
    return isWhole ? { ok: true, bytes: joined(pieces) } : { ok: false, kind: 'too-large', unpacked: length }
  } catch {
    return { ok: false, kind: 'damaged', unpacked: length }
  }
}

/** Gives the next piece only when it is asked for. */
function streamOf(bytes: Uint8Array, length: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + length))
      at += length
    },
  }, { highWaterMark: 0 })
}

/** False: `take` wanted no more. */
async function forEachPiece(stream: ReadableStream<Uint8Array>, take: (piece: Uint8Array) => boolean): Promise<boolean> {
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return true
    if (!take(value)) {
      // What it says to being ended is of no interest.
      reader.cancel().catch(() => undefined)
      return false
    }
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
